package org.armscope.extraction.money;

import java.math.BigDecimal;
import org.armscope.extraction.time.MonthDayParser;
import org.armscope.lexicon.MoneyWord;
import org.armscope.lexicon.MoneyWord.Kind;
import org.armscope.lexicon.MoneyWords;
import org.armscope.lexicon.phrase.Phrases;
import org.armscope.text.TokenKind;
import org.armscope.text.Tokens;
import org.jspecify.annotations.Nullable;

/// Reads numbers in figures and words: `1.8 billion`, `300-500 million`, `several hundred million`,
/// `hundreds of millions`.
final class AmountParser {

    private static final int LONGEST_NUMBER = 24;
    private static final BigDecimal VAGUE_LEAST = BigDecimal.TWO;
    private static final BigDecimal VAGUE_MOST = BigDecimal.valueOf(9);

    private final MoneyWords words;

    AmountParser(MoneyWords words) {
        this.words = words;
    }

    /// The number that begins at token `i`, with a range and its multiples; or null.
    @Nullable Amount at(Tokens tokens, int i, int limit) {
        Amount first = simple(tokens, i, limit);
        return first == null || first.end() > limit ? null : withRange(tokens, first, limit);
    }

    private @Nullable Amount simple(Tokens tokens, int i, int limit) {
        if (tokens.is(i, TokenKind.NUMBER)) {
            Amount figures = figures(tokens, i);
            return figures == null ? null : multiplied(tokens, figures, limit);
        }
        Phrases.Match<MoneyWord> word = words.at(tokens, i);
        if (word == null) {
            return null;
        }
        return switch (word.value().kind()) {
            case NUMBER -> inWords(tokens, word, limit);
            case MULTIPLES -> vague(tokens, word, limit);
            default -> null;
        };
    }

    private static @Nullable Amount figures(Tokens tokens, int i) {
        if (tokens.end(i) - tokens.start(i) > LONGEST_NUMBER) {
            return null;
        }
        String printed = tokens.string(i);
        String digits = printed.replace(",", "");
        for (int k = 0; k < digits.length(); k++) {
            if ("0123456789.".indexOf(digits.charAt(k)) < 0) {
                return null;
            }
        }
        BigDecimal number = new BigDecimal(digits);
        return new Amount(number, number, i + 1, printed.indexOf(',') >= 0);
    }

    /// `twenty-five million`, `several hundred million`; a number word without a multiple is none.
    private @Nullable Amount inWords(Tokens tokens, Phrases.Match<MoneyWord> word, int limit) {
        MoneyWord first = word.value();
        Amount amount = new Amount(first.min(), first.max(), word.end(), false);
        if (tokens.is(word.end(), '-') && word.end() + 1 < limit) {
            Phrases.Match<MoneyWord> units = words.at(tokens, word.end() + 1);
            if (units != null && units.value().is(Kind.NUMBER)) {
                BigDecimal sum = first.min().add(units.value().min());
                amount = new Amount(sum, sum, units.end(), false);
            }
        }
        Amount multiplied = multiplied(tokens, amount, limit);
        return multiplied.large() ? multiplied : null;
    }

    /// `hundreds of millions`: from twice to nine times as much, and so for each word.
    private @Nullable Amount vague(Tokens tokens, Phrases.Match<MoneyWord> word, int limit) {
        MoneyWord unit = word.value();
        Amount amount =
                new Amount(
                        unit.min().multiply(VAGUE_LEAST),
                        unit.min().multiply(VAGUE_MOST),
                        word.end(),
                        true);
        int end = word.end();
        if (!tokens.is(end, "of") || end + 1 >= limit) {
            return null;
        }
        Phrases.Match<MoneyWord> next = words.at(tokens, end + 1);
        boolean more = next != null && next.value().is(Kind.MULTIPLES);
        if (next != null && more) {
            BigDecimal times = next.value().min();
            amount = amount.times(times, times, next.end());
            end = next.end();
        }
        return tokens.is(end, "of") ? new Amount(amount.min(), amount.max(), end + 1, true) : null;
    }

    /// The multiples behind a number, also joined by a dash: `1.8 billion`, `300-million`.
    private Amount multiplied(Tokens tokens, Amount amount, int limit) {
        Amount product = amount;
        while (product.end() < limit) {
            int at = product.end();
            int word = tokens.is(at, '-') && tokens.glued(at) ? at + 1 : at;
            Phrases.Match<MoneyWord> multiple = word < limit ? words.at(tokens, word) : null;
            if (multiple == null
                    || !multiple.value().is(Kind.MULTIPLE)
                    || (isLetter(tokens, word) && !tokens.glued(word))) {
                return product;
            }
            BigDecimal times = multiple.value().min();
            product = product.times(times, times, multiple.end());
        }
        return product;
    }

    /// A single letter is a multiple only where it clings to the number: `$50m`.
    private static boolean isLetter(Tokens tokens, int i) {
        return tokens.end(i) - tokens.start(i) == 1;
    }

    /// `300-500 million`, `10 to 12 billion`: the multiple holds for both numbers.
    private Amount withRange(Tokens tokens, Amount first, int limit) {
        int at = first.end();
        boolean joined = MonthDayParser.isDash(tokens, at) || tokens.is(at, "to");
        if (!joined || at + 1 >= limit || !tokens.is(at + 1, TokenKind.NUMBER)) {
            return first;
        }
        Amount second = simple(tokens, at + 1, limit);
        Amount bare = figures(tokens, at + 1);
        if (second == null || bare == null || second.min().compareTo(first.min()) <= 0) {
            return first;
        }
        boolean shared = !first.large() && second.large() && bare.min().signum() != 0;
        BigDecimal scale =
                shared
                        ? second.min().divide(bare.min(), java.math.MathContext.DECIMAL64)
                        : BigDecimal.ONE;
        Amount scaled = shared ? first.times(scale, scale, at) : first;
        return scaled.upTo(second);
    }
}

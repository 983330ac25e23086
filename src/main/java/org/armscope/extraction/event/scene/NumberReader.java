package org.armscope.extraction.event.scene;

import java.math.BigDecimal;
import org.armscope.annotation.event.Quantity;
import org.armscope.lexicon.MoneyWord;
import org.armscope.lexicon.MoneyWord.Kind;
import org.armscope.lexicon.MoneyWords;
import org.armscope.lexicon.phrase.Phrases;
import org.armscope.text.TokenKind;
import org.armscope.text.Tokens;
import org.jspecify.annotations.Nullable;

/// Reads how many of something there are: "thirty", "37", "hundreds of".
public final class NumberReader {

    private static final int MOST = 1_000_000;

    /// Numbers of four digits from here on are taken for years or model numbers.
    private static final int YEARS = 1900;

    private static final int TENS = 20;
    private static final int HUNDRED = 100;

    private final MoneyWords words;
    private final Tokens tokens;

    /// @param tokens of the text in which numbers are asked for
    public NumberReader(MoneyWords words, Tokens tokens) {
        this.words = words;
        this.tokens = tokens;
    }

    /// The number that ends at the token before `end` and begins at `from` or behind it, or null.
    public @Nullable Quantity before(int end, int from) {
        int last = tokens.is(end - 1, "of") ? end - 2 : end - 1;
        if (last < from) {
            return null;
        }
        if (tokens.is(last, TokenKind.NUMBER)) {
            return figures(last, from);
        }
        MoneyWord word = word(last);
        if (word == null) {
            return null;
        }
        if (word.is(Kind.MULTIPLES)) {
            int least = word.min().intValue();
            return least > MOST ? null : new Quantity(least, 10 * least - 1, tokens.span(last));
        }
        return words(word, last, from);
    }

    private @Nullable Quantity figures(int last, int from) {
        int number = figure(last);
        boolean attached = tokens.glued(last) || tokens.glued(last + 1);
        if (number <= 0 || number >= YEARS || attached) {
            return null;
        }
        int first = last - 2;
        boolean range = first >= from && (tokens.is(last - 1, "to") || tokens.is(last - 1, "or"));
        int least = range ? figure(first) : -1;
        return least > 0 && least <= number
                ? new Quantity(least, number, tokens.span(first, last + 1))
                : new Quantity(number, number, tokens.span(last));
    }

    /// `thirty`, and `thirty-five` with what stands before the hyphen.
    private @Nullable Quantity words(MoneyWord word, int last, int from) {
        if (!word.is(Kind.NUMBER)) {
            return null;
        }
        int value = word.min().intValue();
        if (last - 2 >= from && tokens.is(last - 1, '-') && tokens.glued(last)) {
            MoneyWord tens = word(last - 2);
            if (tens != null
                    && tens.is(Kind.NUMBER)
                    && tens.min().intValue() >= TENS
                    && tens.min().intValue() < HUNDRED) {
                int sum = tens.min().intValue() + value;
                return new Quantity(sum, sum, tokens.span(last - 2, last + 1));
            }
            return null;
        }
        return new Quantity(value, value, tokens.span(last));
    }

    private @Nullable MoneyWord word(int token) {
        Phrases.Match<MoneyWord> match = words.at(tokens, token);
        if (match == null || match.end() != token + 1) {
            return null;
        }
        MoneyWord word = match.value();
        return word.min().compareTo(BigDecimal.ONE) >= 0 ? word : null;
    }

    /// The value of figures, commas between thousands left out; -1 for other tokens.
    private int figure(int token) {
        if (!tokens.is(token, TokenKind.NUMBER)) {
            return -1;
        }
        String digits = tokens.string(token).replace(",", "");
        return digits.length() > 6 || !digits.chars().allMatch(c -> c >= '0' && c <= '9')
                ? -1
                : Integer.parseInt(digits);
    }
}

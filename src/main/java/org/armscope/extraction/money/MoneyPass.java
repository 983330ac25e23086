package org.armscope.extraction.money;

import org.armscope.annotation.MonetaryAmount;
import org.armscope.annotation.MonetaryAmount.Approximation;
import org.armscope.annotation.Provenance;
import org.armscope.extraction.Findings;
import org.armscope.extraction.Pass;
import org.armscope.extraction.Reading;
import org.armscope.lexicon.MoneyWord;
import org.armscope.lexicon.MoneyWord.Kind;
import org.armscope.lexicon.MoneyWords;
import org.armscope.lexicon.phrase.Phrases;
import org.armscope.text.TokenKind;
import org.armscope.text.Tokens;
import org.jspecify.annotations.Nullable;

/// Finds sums of money: a number beside a currency.
public final class MoneyPass implements Pass {

    /// The longest sum, in tokens.
    private static final int LONGEST = 16;

    private final MoneyWords words;
    private final AmountParser amounts;
    private final Purposes purposes;

    /// A sum as read.
    private record Sum(Amount amount, String currency, int end, String rule) {}

    public MoneyPass(MoneyWords words) {
        this.words = words;
        this.amounts = new AmountParser(words);
        this.purposes = new Purposes(words);
    }

    @Override
    public void run(Reading reading, Findings findings) {
        Tokens tokens = reading.tokens();
        int i = reading.from();
        while (i < reading.to()) {
            boolean begins = tokens.is(i, TokenKind.NUMBER) || words.mayBegin(tokens, i);
            Sum sum = begins && isWhole(tokens, i) ? at(reading, findings, i) : null;
            if (sum == null) {
                i++;
            } else {
                findings.add(amount(reading, i, sum), i, sum.end());
                i = sum.end();
            }
        }
    }

    private @Nullable Sum at(Reading reading, Findings findings, int i) {
        Tokens tokens = reading.tokens();
        int limit = findings.freeEnd(i, Math.min(reading.to(), i + LONGEST));
        Phrases.Match<MoneyWord> first = limit > i ? words.at(tokens, i) : null;
        Sum sum = null;
        if (first != null && (first.value().is(Kind.SIGN) || first.value().is(Kind.CODE))) {
            sum = isWholeSign(tokens, i, first.end()) ? signed(tokens, first, limit) : null;
        } else if (first != null || tokens.is(i, TokenKind.NUMBER)) {
            sum = named(tokens, i, limit);
        }
        return sum == null || sum.end() > limit ? null : sum;
    }

    /// `A$` is a sign, `a $` is an article before one.
    private static boolean isWholeSign(Tokens tokens, int from, int end) {
        boolean glued = tokens.is(from, "US") || tokens.is(from, "U");
        for (int i = from + 1; i < end && !glued; i++) {
            if (!tokens.glued(i)) {
                return false;
            }
        }
        return !tokens.isWord(from) || tokens.is(from, TokenKind.UPPER) || tokens.is(from, "Rs");
    }

    /// A number with its first token glued to a letter or dash in front is part of a name.
    private static boolean isWhole(Tokens tokens, int i) {
        if (!tokens.glued(i) || !tokens.is(i, TokenKind.NUMBER)) {
            return true;
        }
        return !Character.isLetterOrDigit(tokens.charAt(tokens.start(i) - 1))
                && tokens.charAt(tokens.start(i) - 1) != '-';
    }

    /// `US$1.8 billion`, `$10 to $12 billion`, `USD 300 million`.
    private @Nullable Sum signed(Tokens tokens, Phrases.Match<MoneyWord> sign, int limit) {
        Amount amount = amounts.at(tokens, sign.end(), limit);
        if (amount == null) {
            return null;
        }
        String currency = sign.value().currency();
        Amount scaled = amount.large() ? amount : scaledLikeNext(tokens, amount, limit);
        int end = behindName(tokens, amount.end(), currency, limit);
        return new Sum(scaled, currency, end, "sign");
    }

    /// Of `$10 to $12 billion` the first number is in billions too.
    private Amount scaledLikeNext(Tokens tokens, Amount amount, int limit) {
        int at = amount.end();
        boolean joined = tokens.is(at, "to") || tokens.is(at, '-') || tokens.is(at, "and");
        Phrases.Match<MoneyWord> sign = joined && at + 1 < limit ? words.at(tokens, at + 1) : null;
        if (sign == null || !sign.value().is(Kind.SIGN)) {
            return amount;
        }
        Amount next = amounts.at(tokens, sign.end(), limit);
        Amount bare = amounts.at(tokens, sign.end(), sign.end() + 1);
        if (next == null || bare == null || !next.large() || bare.large()) {
            return amount;
        }
        Amount larger = amount.times(next.min(), next.max(), at);
        return new Amount(
                larger.min().divide(bare.min(), java.math.MathContext.DECIMAL64),
                larger.max().divide(bare.max(), java.math.MathContext.DECIMAL64),
                at,
                true);
    }

    /// `$5 million dollars`, said twice.
    private int behindName(Tokens tokens, int end, String currency, int limit) {
        Phrases.Match<MoneyWord> name = end < limit ? words.at(tokens, end) : null;
        boolean same =
                name != null
                        && name.value().is(Kind.CURRENCY)
                        && name.value().currency().equals(currency);
        return name != null && same ? name.end() : end;
    }

    /// `700 billion won`, `several hundred million dollars`, `300-million-dollar`.
    private @Nullable Sum named(Tokens tokens, int i, int limit) {
        Amount amount = amounts.at(tokens, i, limit);
        if (amount == null || amount.end() >= limit) {
            return null;
        }
        int at = amount.end();
        int name = tokens.is(at, '-') && tokens.glued(at) ? at + 1 : at;
        Phrases.Match<MoneyWord> currency = name < limit ? words.at(tokens, name) : null;
        if (currency == null || !currency.value().isCurrency()) {
            return null;
        }
        boolean sure = amount.large() || !currency.value().is(Kind.WEAK);
        return sure ? new Sum(amount, currency.value().currency(), currency.end(), "name") : null;
    }

    private MonetaryAmount amount(Reading reading, int from, Sum sum) {
        Tokens tokens = reading.tokens();
        Purposes.Found purpose = purposes.around(tokens, from, sum.end());
        Amount amount = sum.amount();
        Approximation approximation =
                isVague(tokens, from) ? Approximation.VAGUE : words.approximation(tokens, from);
        return new MonetaryAmount(
                tokens.span(from, sum.end()),
                plain(amount.min()),
                plain(amount.max()),
                sum.currency(),
                approximation,
                purpose.purpose(),
                purpose.span(),
                new Provenance("money", sum.rule()));
    }

    private boolean isVague(Tokens tokens, int from) {
        Phrases.Match<MoneyWord> first = words.at(tokens, from);
        return first != null
                && (first.value().is(Kind.MULTIPLES)
                        || first.value().min().compareTo(first.value().max()) != 0);
    }

    private static java.math.BigDecimal plain(java.math.BigDecimal number) {
        java.math.BigDecimal stripped = number.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }
}

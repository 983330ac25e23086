package org.armscope.viewmodel.reader;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Locale;
import org.armscope.annotation.MonetaryAmount;
import org.jspecify.annotations.Nullable;

/// Sums of money in words: `US$1.8 bn`, `more than US$200 m`.
final class SumWords {

    private static final BigDecimal MILLION = BigDecimal.valueOf(1_000_000);
    private static final BigDecimal BILLION = BigDecimal.valueOf(1_000_000_000);

    private SumWords() {}

    static String brief(MonetaryAmount sum) {
        String amount = currency(sum) + brief(sum.min());
        if (sum.min().compareTo(sum.max()) != 0) {
            amount += " – " + currency(sum) + brief(sum.max());
        }
        return switch (sum.approximation()) {
            case EXACT, VAGUE -> amount;
            case ABOUT -> "about " + amount;
            case MORE_THAN -> "more than " + amount;
            case LESS_THAN -> "less than " + amount;
            case AT_LEAST -> "at least " + amount;
            case AT_MOST -> "at most " + amount;
        };
    }

    static String inFull(MonetaryAmount sum) {
        String least = grouped(sum.min());
        String amount =
                sum.min().compareTo(sum.max()) == 0 ? least : least + " – " + grouped(sum.max());
        return amount + " " + sum.currency();
    }

    /// Null where the number is meant as it stands.
    static @Nullable String approximation(MonetaryAmount sum) {
        return switch (sum.approximation()) {
            case EXACT -> null;
            case ABOUT -> "about so much";
            case MORE_THAN -> "more than that";
            case LESS_THAN -> "less than that";
            case AT_LEAST -> "at least that";
            case AT_MOST -> "at most that";
            case VAGUE -> "the number itself is vague";
        };
    }

    /// Null where the text does not say.
    static @Nullable String purpose(MonetaryAmount sum, @Nullable String words) {
        String purpose =
                switch (sum.purpose()) {
                    case PRICE -> "price";
                    case DEBT -> "debt";
                    case PART_PAYMENT -> "part payment";
                    case BUDGET -> "budget";
                    case UNSTATED -> null;
                };
        return purpose == null || words == null || words.equals(purpose)
                ? purpose
                : purpose + ", by the words “" + words + "”";
    }

    private static String currency(MonetaryAmount sum) {
        return sum.currency().equals("USD") ? "US$" : sum.currency() + " ";
    }

    private static String brief(BigDecimal amount) {
        if (amount.compareTo(BILLION) >= 0) {
            return plain(amount.divide(BILLION, 3, RoundingMode.HALF_UP)) + " bn";
        }
        if (amount.compareTo(MILLION) >= 0) {
            return plain(amount.divide(MILLION, 3, RoundingMode.HALF_UP)) + " m";
        }
        return grouped(amount);
    }

    private static String plain(BigDecimal number) {
        return number.stripTrailingZeros().toPlainString();
    }

    private static String grouped(BigDecimal amount) {
        return String.format(Locale.ENGLISH, "%,d", amount.toBigInteger());
    }
}

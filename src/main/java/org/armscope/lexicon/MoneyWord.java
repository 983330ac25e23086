package org.armscope.lexicon;

import java.math.BigDecimal;

/// A word or sign of which sums of money are made.
///
/// @param currency its ISO 4217 code, empty for a number
/// @param min the least number meant, 0 for a currency
/// @param max the greatest
public record MoneyWord(Kind kind, String currency, BigDecimal min, BigDecimal max) {

    /// What a word does in a sum.
    public enum Kind {
        /// Stands before the number.
        SIGN,
        /// Stands before or behind it.
        CODE,
        CURRENCY,
        /// A currency whose name is also another word.
        WEAK,
        /// "hundred", "million".
        MULTIPLE,
        /// "hundreds", "millions".
        MULTIPLES,
        NUMBER
    }

    public boolean is(Kind other) {
        return kind == other;
    }

    /// True for any word that names a currency behind a number.
    public boolean isCurrency() {
        return kind == Kind.CURRENCY || kind == Kind.WEAK || kind == Kind.CODE;
    }
}

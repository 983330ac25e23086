package org.armscope.annotation;

import java.math.BigDecimal;
import org.armscope.text.Span;
import org.jspecify.annotations.Nullable;

/// A sum of money.
///
/// @param min the least amount meant, in whole units of the currency
/// @param max the greatest; equal to `min` unless the text gives a range or a vague number
/// @param currency its ISO 4217 code, for example `USD`
/// @param purposeSpan the words that say what the money is for, or null if none do
public record MonetaryAmount(
        Span span,
        BigDecimal min,
        BigDecimal max,
        String currency,
        Approximation approximation,
        Purpose purpose,
        @Nullable Span purposeSpan,
        Provenance provenance)
        implements Mention {

    /// How exactly the text means the number.
    public enum Approximation {
        EXACT,
        ABOUT,
        MORE_THAN,
        LESS_THAN,
        AT_LEAST,
        AT_MOST,
        /// The number itself is vague: "several hundred million dollars".
        VAGUE
    }

    /// What the money is for, where the text says so.
    public enum Purpose {
        PRICE,
        DEBT,
        PART_PAYMENT,
        BUDGET,
        UNSTATED
    }
}

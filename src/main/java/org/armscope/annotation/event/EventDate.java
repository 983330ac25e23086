package org.armscope.annotation.event;

import java.util.Locale;
import org.armscope.annotation.DayRange;
import org.armscope.article.Precision;
import org.armscope.text.Span;
import org.jspecify.annotations.Nullable;

/// When an event happened, or is to happen.
///
/// @param days the days within which it lies
/// @param span the words that date it; null for [Basis#ISSUE] and [Basis#DECIDED]
public record EventDate(DayRange days, Precision precision, Basis basis, @Nullable Span span) {

    private static final int FEW_DAYS = 10;
    private static final int MONTH = 31;
    private static final int YEAR = 365;

    /// A date as precise as its days are few.
    public static EventDate of(DayRange days, Basis basis, @Nullable Span span) {
        return new EventDate(days, precision(days), basis, span);
    }

    private static Precision precision(DayRange days) {
        long length = days.to().toEpochDay() - days.from().toEpochDay() + 1;
        if (length == 1) {
            return Precision.DAY;
        }
        if (length <= FEW_DAYS) {
            return Precision.DAYS;
        }
        if (length <= MONTH) {
            return Precision.MONTH;
        }
        return length < YEAR ? Precision.MONTHS : Precision.YEAR;
    }

    /// What a date rests on.
    public enum Basis {
        /// The sentence itself states it.
        IN_SENTENCE,
        /// Taken over from a sentence before it.
        NEIGHBOUR,
        /// The date of the source that the sentence cites.
        CITED_DATE,
        /// The time of the issue.
        ISSUE,
        /// An analyst ruled it.
        DECIDED;

        /// The word used in output: `in_sentence`, `cited_date`.
        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /// True if neither the sentence nor the analyst states the date itself.
    public boolean isDerived() {
        return basis != Basis.IN_SENTENCE && basis != Basis.DECIDED;
    }
}

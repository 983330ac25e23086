package org.armscope.annotation.event;

import java.util.Locale;
import org.armscope.annotation.DayRange;
import org.armscope.article.Precision;
import org.armscope.text.Span;
import org.jspecify.annotations.Nullable;

/// When an event happened, or is to happen.
///
/// @param days the days within which it lies
/// @param span the words that date it; null for [Basis#ISSUE]
public record EventDate(DayRange days, Precision precision, Basis basis, @Nullable Span span) {

    /// What a date rests on.
    public enum Basis {
        /// The sentence itself states it.
        IN_SENTENCE,
        /// Taken over from a sentence before it.
        NEIGHBOUR,
        /// The date of the source that the sentence cites.
        CITED_DATE,
        /// The time of the issue.
        ISSUE;

        /// The word used in output: `in_sentence`, `cited_date`.
        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /// True if the sentence does not state the date itself.
    public boolean isDerived() {
        return basis != Basis.IN_SENTENCE;
    }
}

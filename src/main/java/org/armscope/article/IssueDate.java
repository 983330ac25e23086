package org.armscope.article;

import java.time.LocalDate;
import java.util.Locale;

/// When an issue appeared: the first and last day that the evidence allows, the best day within
/// them, how precise that is, what it rests on, and the reason in a sentence for the reader.
///
/// @param best the nominal day, for sorting and for resolving relative dates; never shown as
///     printed unless `basis` is [Basis#PRINTED] and `precision` is [Precision#DAY]
public record IssueDate(
        LocalDate from,
        LocalDate to,
        LocalDate best,
        Precision precision,
        Basis basis,
        String reason) {

    /// What an issue date rests on.
    public enum Basis {
        /// The text's own header states it.
        PRINTED,
        /// Worked out from volume and issue number, dated neighbours and dates cited in the text,
        /// or by whoever wrote the header, who then says so.
        DERIVED,
        /// An analyst ruled it.
        DECIDED;

        /// The word used in output: `printed`, `derived`, `decided`.
        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /// @throws IllegalArgumentException if `best` does not lie within `from` and `to`
    public IssueDate {
        if (best.isBefore(from) || best.isAfter(to)) {
            throw new IllegalArgumentException(best + " is not within " + from + " and " + to);
        }
    }
}

package org.armscope.export.timeline;

import java.time.LocalDate;
import java.time.YearMonth;
import org.armscope.annotation.DayRange;
import org.armscope.annotation.event.EventDate;
import org.armscope.article.InWords;
import org.armscope.article.Precision;
import org.armscope.query.timeline.TimelineEntry;

/// The days of an entry in words: `7 Mar 2001`, `Mar 2001`, `1999`, `26–28 Feb 2001`.
public final class DayWords {

    private DayWords() {}

    /// Whole months and years by their names.
    public static String of(DayRange days) {
        return InWords.interval(days.from(), days.to(), precision(days.from(), days.to()));
    }

    private static Precision precision(LocalDate from, LocalDate to) {
        boolean months = from.getDayOfMonth() == 1 && to.equals(YearMonth.from(to).atEndOfMonth());
        boolean years = from.getDayOfYear() == 1 && to.getDayOfYear() == to.lengthOfYear();
        return years ? Precision.YEAR : months ? Precision.MONTH : Precision.DAYS;
    }

    /// The same, followed by what a derived date is derived from.
    public static String withBasis(TimelineEntry entry) {
        return of(entry.days()) + basis(entry.basis());
    }

    private static String basis(EventDate.Basis basis) {
        return switch (basis) {
            case IN_SENTENCE -> "";
            case NEIGHBOUR -> " (derived from a sentence before)";
            case CITED_DATE -> " (derived from the cited source)";
            case ISSUE -> " (derived from the issue)";
            case DECIDED -> " (set by you)";
        };
    }
}

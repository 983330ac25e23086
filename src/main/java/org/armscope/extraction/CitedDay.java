package org.armscope.extraction;

import java.time.LocalDate;
import java.time.MonthDay;
import org.armscope.text.Span;
import org.jspecify.annotations.Nullable;

/// A day, or a run of days, that a text names by month and day.
///
/// @param first and `last` are the same for a single day
/// @param year null where the text does not give it
/// @param inSource whether it dates a source in parentheses: `(Itar-Tass, June 2)`
public record CitedDay(
        Span span, MonthDay first, MonthDay last, @Nullable Integer year, boolean inSource) {

    /// The last of the days, in the latest year in which it does not lie behind `limit`, unless the
    /// text gives the year.
    public LocalDate lastNotAfter(LocalDate limit) {
        if (year != null) {
            return last.atYear(year);
        }
        LocalDate same = last.atYear(limit.getYear());
        return same.isAfter(limit) ? last.atYear(limit.getYear() - 1) : same;
    }

    CitedDay withYear(int given) {
        return new CitedDay(span, first, last, given, inSource);
    }
}

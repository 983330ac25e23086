package org.armscope.extraction.event.date;

import java.time.LocalDate;
import java.time.YearMonth;
import org.armscope.annotation.DayRange;

/// How near to the day of its source an event lies: what was said or reported, on that day; what
/// happened, within the week before or else since the beginning of that month; what goes on, in
/// that month.
enum Reach {
    DAY,
    WEEK,
    MONTH;

    private static final int LATELY = 7;

    /// The days in which it lies.
    ///
    /// @param days on which the source appeared
    DayRange around(DayRange days) {
        return switch (this) {
            case DAY -> days;
            case WEEK -> lately(days);
            case MONTH -> {
                YearMonth month = YearMonth.from(days.to());
                boolean one = month.equals(YearMonth.from(days.from()));
                yield one ? new DayRange(month.atDay(1), month.atEndOfMonth()) : lately(days);
            }
        };
    }

    /// The week before, or else since the beginning of that month.
    private static DayRange lately(DayRange days) {
        LocalDate week = days.from().minusDays(LATELY);
        LocalDate first = days.from().withDayOfMonth(1);
        LocalDate from = first.isBefore(week) ? first : week;
        return new DayRange(from, days.to());
    }
}

package org.armscope.extraction.time;

import java.time.LocalDate;
import java.time.YearMonth;
import org.armscope.annotation.DayRange;
import org.armscope.annotation.TemporalExpression.Anchor;
import org.armscope.annotation.TemporalExpression.Direction;
import org.armscope.lexicon.time.Stretch;
import org.jspecify.annotations.Nullable;

/// A time as the grammar works it out.
///
/// @param stretch the calendar's unit it was named in, for taking parts of it
record TimeValue(
        String value,
        @Nullable DayRange days,
        Stretch stretch,
        Anchor anchor,
        Direction direction) {

    static TimeValue printed(String value, @Nullable DayRange days, Stretch stretch) {
        return new TimeValue(value, days, stretch, Anchor.TEXT, Direction.NONE);
    }

    static TimeValue year(int year) {
        return printed(String.valueOf(year), years(year, year), Stretch.YEAR);
    }

    static TimeValue decade(int first) {
        return printed(first + "/" + (first + 9), years(first, first + 9), Stretch.DECADE);
    }

    /// A value that needs the issue date where there is none.
    static TimeValue open(Stretch stretch) {
        String value =
                switch (stretch) {
                    case DAY, WEEK, WEEKEND -> "XXXX-XX-XX";
                    case MONTH -> "XXXX-XX";
                    default -> "XXXX";
                };
        return new TimeValue(value, null, stretch, Anchor.MISSING, Direction.NONE);
    }

    /// The same source, but only these days of it.
    TimeValue narrowed(DayRange part) {
        return new TimeValue(iso(part, stretch), part, stretch, anchor, direction);
    }

    static DayRange years(int from, int to) {
        return new DayRange(LocalDate.of(from, 1, 1), LocalDate.of(to, 12, 31));
    }

    static DayRange months(YearMonth from, YearMonth to) {
        return new DayRange(from.atDay(1), to.atEndOfMonth());
    }

    /// Days as briefly as they can be said: a whole year or month by its number.
    static String iso(DayRange days, Stretch stretch) {
        LocalDate from = days.from();
        LocalDate to = days.to();
        if (from.equals(to)) {
            return from.toString();
        }
        boolean wholeMonths =
                from.getDayOfMonth() == 1 && to.equals(YearMonth.from(to).atEndOfMonth());
        boolean coarse = stretch != Stretch.DAY && stretch != Stretch.WEEK;
        if (!wholeMonths || !coarse) {
            return from + "/" + to;
        }
        if (from.getMonthValue() == 1 && to.getMonthValue() == 12) {
            return from.getYear() == to.getYear()
                    ? String.valueOf(from.getYear())
                    : from.getYear() + "/" + to.getYear();
        }
        return YearMonth.from(from).equals(YearMonth.from(to))
                ? YearMonth.from(from).toString()
                : YearMonth.from(from) + "/" + YearMonth.from(to);
    }
}

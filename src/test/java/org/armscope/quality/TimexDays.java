package org.armscope.quality;

import java.time.LocalDate;
import java.time.YearMonth;
import org.armscope.annotation.DayRange;
import org.jspecify.annotations.Nullable;

/// The days a TIMEX3-like value covers, read from its text alone.
final class TimexDays {

    private TimexDays() {}

    static @Nullable DayRange of(@Nullable String value) {
        if (value == null || value.isEmpty()) {
            return null;
        }
        String[] parts = value.split("/", -1);
        DayRange first = one(parts[0]);
        DayRange last = one(parts[parts.length - 1]);
        return first == null || last == null ? null : new DayRange(first.from(), last.to());
    }

    private static @Nullable DayRange one(String value) {
        if (value.matches("\\d{4}")) {
            int year = Integer.parseInt(value);
            return new DayRange(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31));
        }
        if (value.matches("\\d{4}-\\d\\d")) {
            YearMonth month = YearMonth.parse(value);
            return new DayRange(month.atDay(1), month.atEndOfMonth());
        }
        if (value.matches("\\d{4}-\\d\\d-\\d\\d")) {
            return DayRange.of(LocalDate.parse(value));
        }
        if (value.matches("\\d{4}-(SP|SU|FA|WI)")) {
            int month = 3 * (1 + "SPSUFAWI".indexOf(value.substring(5)) / 2);
            YearMonth first = YearMonth.of(Integer.parseInt(value.substring(0, 4)), month);
            return new DayRange(first.atDay(1), first.plusMonths(2).atEndOfMonth());
        }
        return null;
    }
}

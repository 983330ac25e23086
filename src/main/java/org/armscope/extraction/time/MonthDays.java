package org.armscope.extraction.time;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import org.armscope.annotation.DayRange;
import org.jspecify.annotations.Nullable;

/// A day, a month or a run of either as printed, mostly without its year.
///
/// @param day 0 for the whole month
/// @param toMonth the month it ends in, equal to `month` for a single day or month
/// @param toDay the day it ends on, 0 for a whole month
/// @param year 0 where none is printed
public record MonthDays(int month, int day, int toMonth, int toDay, int year) {

    public static MonthDays of(int month, int day) {
        return new MonthDays(month, day, month, day, 0);
    }

    public MonthDays withYear(int year) {
        return new MonthDays(month, day, toMonth, toDay, year);
    }

    public boolean hasYear() {
        return year != 0;
    }

    public boolean isWholeMonth() {
        return day == 0;
    }

    /// The days it covers if it begins in `beginning`; null if that year has no such day.
    public @Nullable DayRange in(int beginning) {
        int ending = toMonth < month ? beginning + 1 : beginning;
        try {
            LocalDate from = LocalDate.of(beginning, month, Math.max(day, 1));
            LocalDate to =
                    toDay == 0
                            ? YearMonth.of(ending, toMonth).atEndOfMonth()
                            : LocalDate.of(ending, toMonth, toDay);
            return to.isBefore(from) ? null : new DayRange(from, to);
        } catch (DateTimeException noSuchDay) {
            return null;
        }
    }

    /// The days in the latest year in which it does not begin after `day`; null if it never is.
    public @Nullable DayRange latestTo(LocalDate day) {
        for (int year = day.getYear(); year > day.getYear() - 8; year--) {
            DayRange days = in(year);
            if (days != null && !days.from().isAfter(day)) {
                return days;
            }
        }
        return null;
    }

    /// The days in the earliest year in which it does not end before `day`; null if it never is.
    public @Nullable DayRange earliestFrom(LocalDate day) {
        for (int year = day.getYear() - 1; year < day.getYear() + 8; year++) {
            DayRange days = in(year);
            if (days != null && !days.to().isBefore(day)) {
                return days;
            }
        }
        return null;
    }

    /// The value in the manner of TIMEX3; `XXXX` for the year where `days` is null.
    public String value(@Nullable DayRange days) {
        String from = days == null ? "XXXX" : String.valueOf(days.from().getYear());
        String to = days == null ? "XXXX" : String.valueOf(days.to().getYear());
        String first = from + suffix(month, day);
        String last = to + suffix(toMonth, toDay);
        return first.equals(last) ? first : first + "/" + last;
    }

    private static String suffix(int month, int day) {
        return twoDigits(month) + (day == 0 ? "" : twoDigits(day));
    }

    private static String twoDigits(int number) {
        return (number < 10 ? "-0" : "-") + number;
    }
}

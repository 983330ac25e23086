package org.armscope.extraction.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import org.armscope.annotation.DayRange;
import org.armscope.lexicon.time.Stretch;
import org.armscope.lexicon.time.TimeWord.Part;

/// The calendar's own arithmetic: the week around a day, the month before it, the early part of a
/// year. Weeks run from Monday to Sunday.
final class Stretches {

    private Stretches() {}

    /// The stretch `count` units from the one around `day`; 0 is that itself.
    static DayRange around(LocalDate day, Stretch stretch, int count) {
        return switch (stretch) {
            case DAY -> DayRange.of(day.plusDays(count));
            case WEEK -> week(day.plusWeeks(count));
            case WEEKEND -> weekend(day.plusWeeks(count));
            case MONTH -> months(YearMonth.from(day).plusMonths(count), 1);
            case QUARTER, SEASON -> months(quarter(day).plusMonths(3L * count), 3);
            case HALF_YEAR -> months(half(day).plusMonths(6L * count), 6);
            case YEAR -> years(day.getYear() + count, 1);
            case HALF_DECADE -> years(day.getYear() / 5 * 5 + 5 * count, 5);
            case DECADE -> years(day.getYear() / 10 * 10 + 10 * count, 10);
            case CENTURY -> years(day.getYear() / 100 * 100 + 100 * count, 100);
        };
    }

    /// `count` units that end on the day before `day` (for negative counts) or begin behind it.
    /// From years on whole years are counted.
    static DayRange rolling(LocalDate day, Stretch stretch, int count) {
        int years = yearsIn(stretch);
        if (years > 0 && (years > 1 || Math.abs(count) > 1)) {
            int other = day.getYear() + years * count;
            return TimeValue.years(Math.min(other, day.getYear()), Math.max(other, day.getYear()));
        }
        LocalDate far = plus(day, stretch, count);
        return count < 0 ? new DayRange(far, day.minusDays(1)) : new DayRange(day.plusDays(1), far);
    }

    /// The day, week, month or year that lies `count` units from `day`.
    static DayRange away(LocalDate day, Stretch stretch, int count) {
        return switch (stretch) {
            case DAY -> DayRange.of(day.plusDays(count));
            case WEEK, WEEKEND -> week(day.plusWeeks(count));
            case MONTH, QUARTER, SEASON, HALF_YEAR ->
                    months(YearMonth.from(plus(day, stretch, count)), 1);
            default -> years(day.getYear() + yearsIn(stretch) * count, 1);
        };
    }

    private static LocalDate plus(LocalDate day, Stretch stretch, int count) {
        return switch (stretch) {
            case DAY -> day.plusDays(count);
            case WEEK, WEEKEND -> day.plusWeeks(count);
            case MONTH -> day.plusMonths(count);
            case QUARTER, SEASON -> day.plusMonths(3L * count);
            case HALF_YEAR -> day.plusMonths(6L * count);
            default -> day.plusYears((long) yearsIn(stretch) * count);
        };
    }

    private static int yearsIn(Stretch stretch) {
        return switch (stretch) {
            case YEAR -> 1;
            case HALF_DECADE -> 5;
            case DECADE -> 10;
            case CENTURY -> 100;
            default -> 0;
        };
    }

    /// The named part of a stretch: of a year its first or last quarter, of other stretches about a
    /// third; `BEGINNING` and `END` pick out the first or last month of a year.
    static DayRange part(DayRange days, Stretch stretch, Part part) {
        return switch (stretch) {
            case YEAR -> partOfYear(YearMonth.from(days.from()), part);
            case DECADE, HALF_DECADE, CENTURY -> partOfYears(days, part);
            default -> partOfDays(days, part);
        };
    }

    private static DayRange partOfYear(YearMonth january, Part part) {
        return switch (part) {
            case BEGINNING -> months(january, 1);
            case EARLY -> months(january, 3);
            case MIDDLE -> months(january.plusMonths(4), 4);
            case LATE -> months(january.plusMonths(9), 3);
            case END -> months(january.plusMonths(11), 1);
        };
    }

    private static DayRange partOfYears(DayRange days, Part part) {
        int from = days.from().getYear();
        int length = days.to().getYear() - from + 1;
        return switch (part) {
            case BEGINNING, EARLY -> years(from, Math.max(1, length * 4 / 10));
            case MIDDLE -> years(from + length * 4 / 10, Math.max(1, length * 3 / 10));
            case LATE -> years(from + length * 7 / 10, length - length * 7 / 10);
            case END -> years(from + length * 8 / 10, length - length * 8 / 10);
        };
    }

    private static DayRange partOfDays(DayRange days, Part part) {
        int length = (int) (days.to().toEpochDay() - days.from().toEpochDay()) + 1;
        LocalDate third = days.from().plusDays(Math.max(0, length / 3 - 1));
        LocalDate last = days.from().plusDays(length - (length + 2) / 3);
        return switch (part) {
            case BEGINNING, EARLY -> new DayRange(days.from(), third);
            case MIDDLE -> middle(days, third, last);
            case LATE, END -> new DayRange(last, days.to());
        };
    }

    private static DayRange middle(DayRange days, LocalDate third, LocalDate last) {
        return last.minusDays(1).isAfter(third)
                ? new DayRange(third.plusDays(1), last.minusDays(1))
                : days;
    }

    private static DayRange week(LocalDate day) {
        LocalDate monday = day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        return new DayRange(monday, monday.plusDays(6));
    }

    private static DayRange weekend(LocalDate day) {
        LocalDate sunday = week(day).to();
        return new DayRange(sunday.minusDays(1), sunday);
    }

    private static YearMonth quarter(LocalDate day) {
        return YearMonth.of(day.getYear(), (day.getMonthValue() - 1) / 3 * 3 + 1);
    }

    private static YearMonth half(LocalDate day) {
        return YearMonth.of(day.getYear(), day.getMonthValue() <= 6 ? 1 : 7);
    }

    static DayRange months(YearMonth first, int count) {
        return TimeValue.months(first, first.plusMonths(count - 1L));
    }

    private static DayRange years(int first, int count) {
        return TimeValue.years(first, first + count - 1);
    }
}

package org.armscope.lexicon.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.temporal.TemporalAdjusters;
import java.util.List;

/// On which day of a year a holiday falls.
sealed interface HolidayRule {

    LocalDate in(int year);

    /// The nth weekday of a month (counted from its end where `n` is negative), some days later.
    record Nth(int month, DayOfWeek weekday, int n, int plus) implements HolidayRule {

        @Override
        public LocalDate in(int year) {
            return LocalDate.of(year, month, 1)
                    .with(TemporalAdjusters.dayOfWeekInMonth(n, weekday))
                    .plusDays(plus);
        }
    }

    /// Some days after Easter Sunday of the Gregorian calendar.
    record Easter(int plus) implements HolidayRule {

        /// By the Anonymous Gregorian algorithm (Meeus, Jones and Butcher).
        @Override
        public LocalDate in(int year) {
            int a = year % 19;
            int century = year / 100;
            int rest = year % 100;
            int g = (century - (century + 8) / 25 + 1) / 3;
            int h = (19 * a + century - century / 4 - g + 15) % 30;
            int l = (32 + 2 * (century % 4) + 2 * (rest / 4) - h - rest % 4) % 7;
            int m = (a + 11 * h + 22 * l) / 451;
            int day = h + l - 7 * m + 114;
            return LocalDate.of(year, day / 31, day % 31 + 1).plusDays(plus);
        }
    }

    /// A fixed day, moved to the nearest weekday where it falls on a weekend.
    record Observed(MonthDay day) implements HolidayRule {

        @Override
        public LocalDate in(int year) {
            LocalDate date = day.atYear(year);
            return switch (date.getDayOfWeek()) {
                case SATURDAY -> date.minusDays(1);
                case SUNDAY -> date.plusDays(1);
                default -> date;
            };
        }
    }

    /// Reads a rule from the columns of its table line, the first being its kind.
    static HolidayRule read(List<String> columns) {
        return switch (columns.get(0)) {
            case "nth" ->
                    new Nth(
                            Integer.parseInt(columns.get(1)),
                            DayOfWeek.valueOf(columns.get(2)),
                            Integer.parseInt(columns.get(3)),
                            Integer.parseInt(columns.get(4)));
            case "easter" -> new Easter(Integer.parseInt(columns.get(1)));
            case "observed" ->
                    new Observed(
                            MonthDay.of(
                                    Integer.parseInt(columns.get(1)),
                                    Integer.parseInt(columns.get(2))));
            default -> throw new IllegalArgumentException("no holiday rule " + columns.get(0));
        };
    }
}

package org.armscope.viewmodel.timeline;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.temporal.TemporalAdjusters;
import java.util.Locale;

/// The steps in which an axis may count time.
enum CalendarStep {
    DAY(1, 0, 26, "d"),
    WEEK(7, 0, 30, "d"),
    MONTH(30.4, 1, 32, "MMM"),
    QUARTER(91.3, 3, 32, "MMM"),
    YEAR(365.25, 12, 40, "uuuu"),
    TWO_YEARS(730.5, 24, 40, "uuuu"),
    FIVE_YEARS(1826, 60, 40, "uuuu"),
    DECADE(3652, 120, 40, "uuuu"),
    HALF_CENTURY(18_262, 600, 40, "uuuu");

    private final double days;
    private final int months;
    private final double room;
    private final DateTimeFormatter words;

    /// @param days how long it is, about
    /// @param months how long it is, exactly; 0 for steps shorter than a month
    /// @param room that its words need, in pixels
    CalendarStep(double days, int months, double room, String pattern) {
        this.days = days;
        this.months = months;
        this.room = room;
        words = DateTimeFormatter.ofPattern(pattern, Locale.ENGLISH);
    }

    /// The shortest step whose words have room at this scale.
    static CalendarStep at(double pixelsPerDay) {
        for (CalendarStep step : values()) {
            if (step.days * pixelsPerDay >= step.room) {
                return step;
            }
        }
        return HALF_CENTURY;
    }

    /// The last beginning of such a step at or before a day.
    LocalDate floor(LocalDate day) {
        if (months == 0) {
            return this == DAY ? day : day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        }
        int count = Math.floorMod(monthOf(day), months);
        return day.withDayOfMonth(1).minusMonths(count);
    }

    LocalDate next(LocalDate day) {
        return months == 0 ? day.plusDays((long) days) : day.plusMonths(months);
    }

    String words(LocalDate day) {
        return words.format(day);
    }

    /// What a second row counts in, above this one: months over days, years over months.
    CalendarStep above() {
        return months == 0 ? MONTH : months < 12 ? YEAR : DECADE;
    }

    boolean isAtLeastAYear() {
        return months >= 12;
    }

    private static int monthOf(LocalDate day) {
        return day.getYear() * 12 + day.getMonthValue() - 1;
    }
}

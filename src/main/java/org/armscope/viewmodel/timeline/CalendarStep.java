package org.armscope.viewmodel.timeline;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.temporal.TemporalAdjusters;
import java.util.Arrays;
import java.util.Locale;
import java.util.function.Predicate;

/// The steps in which an axis may count time.
enum CalendarStep {
    DAY(1, 0, 26, "d", 84, "d MMM uuuu"),
    WEEK(7, 0, 30, "d", 84, "d MMM uuuu"),
    MONTH(30.4, 1, 32, "MMM", 66, "MMM uuuu"),
    QUARTER(91.3, 3, 32, "MMM", 66, "MMM uuuu"),
    YEAR(365.25, 12),
    TWO_YEARS(730.5, 24),
    FIVE_YEARS(1826, 60),
    DECADE(3652, 120),
    HALF_CENTURY(18_262, 600);

    private final double days;
    private final int months;
    private final double room;
    private final DateTimeFormatter words;
    private final double fullRoom;
    private final DateTimeFormatter fullWords;

    /// A step of years, whose words need no second row.
    CalendarStep(double days, int months) {
        this(days, months, 40, "uuuu", 40, "uuuu");
    }

    /// @param days how long it is, about
    /// @param months how long it is, exactly; 0 for steps shorter than a month
    /// @param room that its words need, in pixels, where a second row tells what they lie in
    /// @param fullRoom that its words need where they stand alone
    CalendarStep(
            double days,
            int months,
            double room,
            String pattern,
            double fullRoom,
            String fullPattern) {
        this.days = days;
        this.months = months;
        this.room = room;
        words = DateTimeFormatter.ofPattern(pattern, Locale.ENGLISH);
        this.fullRoom = fullRoom;
        fullWords = DateTimeFormatter.ofPattern(fullPattern, Locale.ENGLISH);
    }

    /// The shortest step whose words have room at this scale.
    static CalendarStep at(double pixelsPerDay) {
        return shortest(step -> step.days * pixelsPerDay >= step.room);
    }

    /// The shortest step whose words have room at this scale with month and year.
    static CalendarStep inFull(double pixelsPerDay) {
        return shortest(step -> step.days * pixelsPerDay >= step.fullRoom);
    }

    private static CalendarStep shortest(Predicate<CalendarStep> fits) {
        return Arrays.stream(values()).filter(fits).findFirst().orElse(HALF_CENTURY);
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

    /// With all that it lies in: a day with its month and year.
    String fullWords(LocalDate day) {
        return fullWords.format(day);
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

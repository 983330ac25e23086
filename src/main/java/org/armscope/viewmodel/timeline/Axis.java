package org.armscope.viewmodel.timeline;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;

/// The calendar under the timeline: fine ticks, and a second row that tells what they lie in.
///
/// @param fine ticks in the window
/// @param coarse ticks of the second row, the first of them perhaps before the window; empty where
///     the fine ones are years
public record Axis(List<Tick> fine, List<Tick> coarse) {

    private static final DateTimeFormatter MONTH =
            DateTimeFormatter.ofPattern("MMM uuuu", Locale.ENGLISH);

    public Axis {
        fine = List.copyOf(fine);
        coarse = List.copyOf(coarse);
    }

    /// Where a step of the calendar begins.
    ///
    /// @param day as in [TimeWindow]
    public record Tick(double day, String words) {}

    /// Ticks at steps that leave their words room on a picture of this width.
    public static Axis of(TimeWindow window, double width) {
        CalendarStep step = CalendarStep.at(width / window.length());
        List<Tick> fine = ticks(step, window, step::words);
        List<Tick> coarse = new ArrayList<>();
        if (!step.isAtLeastAYear()) {
            CalendarStep above = step.above();
            for (LocalDate day : steps(above, window)) {
                String words = above == CalendarStep.MONTH ? MONTH.format(day) : above.words(day);
                coarse.add(new Tick(day.toEpochDay(), words));
            }
        }
        return new Axis(fine, coarse);
    }

    /// Ticks of one row that stands alone: each says its month and year.
    public static List<Tick> alone(TimeWindow window, double width) {
        CalendarStep step = CalendarStep.inFull(width / window.length());
        return ticks(step, window, step::fullWords);
    }

    private static List<Tick> ticks(
            CalendarStep step, TimeWindow window, Function<LocalDate, String> words) {
        return steps(step, window).stream()
                .filter(day -> day.toEpochDay() >= window.from())
                .map(day -> new Tick(day.toEpochDay(), words.apply(day)))
                .toList();
    }

    private static List<LocalDate> steps(CalendarStep step, TimeWindow window) {
        List<LocalDate> days = new ArrayList<>();
        LocalDate day = step.floor(LocalDate.ofEpochDay((long) Math.floor(window.from())));
        while (day.toEpochDay() < window.to()) {
            days.add(day);
            day = step.next(day);
        }
        return days;
    }
}

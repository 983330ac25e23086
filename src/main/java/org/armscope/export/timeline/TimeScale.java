package org.armscope.export.timeline;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.armscope.annotation.DayRange;

/// Days laid out evenly from left to right.
///
/// @param days the first and last day that have a place
public record TimeScale(DayRange days, double left, double right) {

    /// The days between which entries may be drawn: all of them, but for the few that lie far from
    /// the rest.
    private static final double FEW = 0.02;

    /// Where a day begins; days out of the scale are set to its ends.
    public double x(LocalDate day) {
        long first = days.from().toEpochDay();
        double length = days.to().toEpochDay() + 1.0 - first;
        double share = (day.toEpochDay() - first) / length;
        return left + Math.clamp(share, 0, 1) * (right - left);
    }

    /// How wide a day is.
    public double dayWidth() {
        return (right - left) / (days.to().toEpochDay() + 1.0 - days.from().toEpochDay());
    }

    /// A scale for entries with these days: where a few lie far off, these are left beyond its
    /// ends.
    ///
    /// @param all at least one
    static TimeScale of(List<DayRange> all, double left, double right) {
        List<Long> middles = all.stream().map(TimeScale::middle).sorted().toList();
        int few = (int) (middles.size() * FEW);
        long low = middles.get(few);
        long high = middles.get(middles.size() - 1 - few);
        long beyond = Math.max(30, (high - low) / 4);
        DayRange days = new DayRange(LocalDate.ofEpochDay(low), LocalDate.ofEpochDay(high));
        for (DayRange range : all) {
            if (middle(range) >= low - beyond && middle(range) <= high + beyond) {
                days = days.cover(range);
            }
        }
        return rounded(days, left, right);
    }

    private static long middle(DayRange range) {
        return (range.from().toEpochDay() + range.to().toEpochDay()) / 2;
    }

    /// Whole years, or months where there are few, so that the axis begins and ends on a line.
    private static TimeScale rounded(DayRange days, double left, double right) {
        long length = days.to().toEpochDay() - days.from().toEpochDay();
        LocalDate first = days.from().withDayOfMonth(1);
        LocalDate last = days.to().withDayOfMonth(days.to().lengthOfMonth());
        if (length > 2 * 365) {
            first = first.withDayOfYear(1);
            last = last.withDayOfYear(last.lengthOfYear());
        }
        return new TimeScale(new DayRange(first, last), left, right);
    }

    /// Lines of the axis, as close as leaves room for their words.
    ///
    /// @param room the least distance
    List<Tick> ticks(double room) {
        Step step = Step.DAY;
        for (Step wider : Step.values()) {
            step = wider;
            if (wider.days() * dayWidth() >= room) {
                break;
            }
        }
        List<Tick> ticks = new ArrayList<>();
        LocalDate day = step.floor(days.from());
        while (!day.isAfter(days.to())) {
            if (!day.isBefore(days.from())) {
                ticks.add(new Tick(x(day), step.label(day)));
            }
            day = step.next(day);
        }
        return ticks;
    }
}

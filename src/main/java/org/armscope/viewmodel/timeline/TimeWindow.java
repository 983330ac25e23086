package org.armscope.viewmodel.timeline;

import java.time.LocalDate;
import org.armscope.annotation.DayRange;

/// The stretch of time that is in sight, in days since 1970-01-01: a day begins at its whole
/// number and ends at the next.
public record TimeWindow(double from, double to) {

    /// The shortest stretch, in days.
    static final double LEAST = 3;

    /// The longest, some 150 years.
    static final double MOST = 55_000;

    private static final double MARGIN = 0.04;

    /// @throws IllegalArgumentException if it has no length
    public TimeWindow {
        if (!(to > from)) {
            throw new IllegalArgumentException("no time from " + from + " to " + to);
        }
    }

    /// These days with a little room on either side.
    public static TimeWindow around(double from, double to) {
        double length = Math.clamp(to - from, 20, MOST / (1 + 2 * MARGIN));
        double middle = (from + to) / 2;
        double half = length / 2 + length * MARGIN;
        return new TimeWindow(middle - half, middle + half);
    }

    /// These days with a little room on either side.
    public static TimeWindow around(DayRange days) {
        return around((double) days.from().toEpochDay(), days.to().toEpochDay() + 1d);
    }

    public double length() {
        return to - from;
    }

    public double middle() {
        return (from + to) / 2;
    }

    /// Where a time stands on a picture of this width, in pixels from its left edge.
    public double x(double day, double width) {
        return (day - from) / length() * width;
    }

    /// The time at `x`; the inverse of [#x].
    public double day(double x, double width) {
        return from + x / width * length();
    }

    /// A window `factor` times as long, with `about` at the same place; as far as the limits let.
    public TimeWindow zoom(double about, double factor) {
        double next = Math.clamp(length() * factor, LEAST, MOST);
        double scale = next / length();
        double start = about - (about - from) * scale;
        return new TimeWindow(start, start + next);
    }

    /// Later, or earlier if negative.
    public TimeWindow pan(double days) {
        return new TimeWindow(from + days, to + days);
    }

    /// The window at a share of the way to another one, 0 being this and 1 that. Lengths change by
    /// equal ratios, so that a zoom looks even.
    public TimeWindow towards(TimeWindow end, double share) {
        double length = length() * Math.pow(end.length() / length(), share);
        double change = end.length() - length();
        double way = Math.abs(change) < 1e-9 * length() ? share : (length - length()) / change;
        double middle = middle() + (end.middle() - middle()) * way;
        return new TimeWindow(middle - length / 2, middle + length / 2);
    }

    /// This window, moved only as far as needed to show a time clear of the edges.
    public TimeWindow showing(double day) {
        double edge = length() * 0.1;
        if (day < from + edge) {
            return pan(day - from - edge);
        }
        return day > to - edge ? pan(day - to + edge) : this;
    }

    /// The whole days that it touches.
    public DayRange days() {
        return new DayRange(
                LocalDate.ofEpochDay((long) Math.floor(from)),
                LocalDate.ofEpochDay((long) Math.ceil(to) - 1));
    }
}

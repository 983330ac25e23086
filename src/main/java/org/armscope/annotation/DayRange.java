package org.armscope.annotation;

import java.time.LocalDate;

/// The days from `from` to `to`, both included.
public record DayRange(LocalDate from, LocalDate to) {

    /// @throws IllegalArgumentException if `to` lies before `from`
    public DayRange {
        if (to.isBefore(from)) {
            throw new IllegalArgumentException("no days from " + from + " to " + to);
        }
    }

    public static DayRange of(LocalDate day) {
        return new DayRange(day, day);
    }

    public boolean contains(LocalDate day) {
        return !day.isBefore(from) && !day.isAfter(to);
    }

    public boolean overlaps(DayRange other) {
        return !from.isAfter(other.to) && !other.from.isAfter(to);
    }

    public DayRange cover(DayRange other) {
        return new DayRange(
                from.isBefore(other.from) ? from : other.from,
                to.isAfter(other.to) ? to : other.to);
    }
}

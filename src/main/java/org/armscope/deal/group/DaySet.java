package org.armscope.deal.group;

import java.util.Map;
import java.util.TreeMap;
import org.armscope.annotation.DayRange;

/// A growing set of days, kept as stretches that do not touch: however many reports there are, it
/// is no longer than the calendar.
final class DaySet {

    /// The last day of each stretch by its first, as days of the epoch.
    private final TreeMap<Long, Long> stretches = new TreeMap<>();

    /// What is done with a stretch of days, both ends included, as days of the epoch.
    @FunctionalInterface
    interface Stretch {
        void take(long from, long to);
    }

    boolean isEmpty() {
        return stretches.isEmpty();
    }

    void add(DayRange days) {
        add(days.from().toEpochDay(), days.to().toEpochDay());
    }

    void addAll(DaySet other) {
        other.forEach(this::add);
    }

    void forEach(Stretch taker) {
        stretches.forEach(taker::take);
    }

    private void add(long from, long to) {
        long first = from;
        long last = to;
        Map.Entry<Long, Long> touching = stretches.floorEntry(to + 1);
        while (touching != null && touching.getValue() >= from - 1) {
            first = Math.min(first, touching.getKey());
            last = Math.max(last, touching.getValue());
            stretches.remove(touching.getKey());
            touching = stretches.lowerEntry(touching.getKey());
        }
        stretches.put(first, last);
    }

    /// The days between these and the nearest of the set; 0 where they overlap, [Long#MAX_VALUE] if
    /// it is empty.
    long distance(DayRange days) {
        return distance(days.from().toEpochDay(), days.to().toEpochDay());
    }

    /// The same of the nearest of another set's.
    long distance(DaySet other) {
        if (stretches.size() < other.stretches.size()) {
            return other.distance(this);
        }
        long nearest = Long.MAX_VALUE;
        for (Map.Entry<Long, Long> stretch : other.stretches.entrySet()) {
            nearest = Math.min(nearest, distance(stretch.getKey(), stretch.getValue()));
        }
        return nearest;
    }

    private long distance(long from, long to) {
        Map.Entry<Long, Long> before = stretches.floorEntry(to);
        Long after = stretches.higherKey(to);
        long nearest = after == null ? Long.MAX_VALUE : after - to;
        return before == null ? nearest : Math.min(nearest, Math.max(0, from - before.getValue()));
    }
}

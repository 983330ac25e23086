package org.armscope.viewmodel.timeline;

import java.util.Comparator;
import java.util.List;
import org.armscope.query.timeline.TimelineEntry;

/// All events by time, with what is asked of each in every frame in arrays of numbers. An event's
/// place on the line is the middle of its days.
public final class EventTable {

    public static final EventTable EMPTY = new EventTable(List.of());

    private final List<TimelineEntry> entries;
    private final int[] from;
    private final int[] past;
    private final double[] middle;
    private final byte[] looks;

    private EventTable(List<TimelineEntry> sorted) {
        entries = sorted;
        int size = sorted.size();
        from = new int[size];
        past = new int[size];
        middle = new double[size];
        looks = new byte[size];
        for (int i = 0; i < size; i++) {
            TimelineEntry entry = sorted.get(i);
            from[i] = (int) entry.days().from().toEpochDay();
            past[i] = (int) entry.days().to().toEpochDay() + 1;
            middle[i] = middleOf(entry);
            looks[i] = (byte) Look.of(entry).place();
        }
    }

    public static EventTable of(List<TimelineEntry> entries) {
        return new EventTable(
                entries.stream()
                        .sorted(
                                Comparator.comparingDouble(EventTable::middleOf)
                                        .thenComparing(e -> e.days().from())
                                        .thenComparing(e -> e.id().article().toString())
                                        .thenComparingInt(e -> e.id().number()))
                        .toList());
    }

    public int size() {
        return from.length;
    }

    /// The events by time.
    public List<TimelineEntry> entries() {
        return entries;
    }

    public TimelineEntry entry(int event) {
        return entries.get(event);
    }

    /// The day on which it begins at the earliest.
    int from(int event) {
        return from[event];
    }

    /// The day after its last.
    int past(int event) {
        return past[event];
    }

    double middle(int event) {
        return middle[event];
    }

    int look(int event) {
        return looks[event];
    }

    static double middleOf(TimelineEntry entry) {
        return (entry.days().from().toEpochDay() + entry.days().to().toEpochDay() + 1) / 2d;
    }
}

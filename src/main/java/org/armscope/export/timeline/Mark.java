package org.armscope.export.timeline;

import java.util.List;
import org.armscope.annotation.event.EventDate;
import org.armscope.annotation.event.Hedge;
import org.armscope.query.timeline.TimelineEntry;

/// What stands on a timeline for one entry, or for several that look alike.
///
/// @param entries at least one
/// @param from where its days begin
/// @param to where they end
/// @param y of its middle
/// @param label beside it, placed so that it touches nothing; empty where there is no room
/// @param labelX where the label begins
public record Mark(
        List<TimelineEntry> entries,
        double from,
        double to,
        double y,
        String label,
        double labelX) {

    public Mark {
        entries = List.copyOf(entries);
    }

    /// The middle.
    public double x() {
        return (from + to) / 2;
    }

    /// One of the entries; the others are drawn alike.
    public TimelineEntry first() {
        return entries.getFirst();
    }

    public boolean isHedged() {
        return first().hedge() != Hedge.ASSERTED;
    }

    /// True if the sentence itself does not state the days.
    public boolean isDerived() {
        return first().basis() != EventDate.Basis.IN_SENTENCE;
    }
}

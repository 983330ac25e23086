package org.armscope.viewmodel.timeline;

import java.util.List;
import org.armscope.query.timeline.TimelineEntry;
import org.armscope.viewmodel.DealBrief;
import org.jspecify.annotations.Nullable;

/// The events that the list beside the timeline tells of, by time.
///
/// @param title `34 events in sight`
/// @param isCluster true for the members of one cluster or landmark, which the window does not
///     change
/// @param deal whose events they are, or null
public record Listing(
        String title, List<TimelineEntry> entries, boolean isCluster, @Nullable DealBrief deal) {

    public static final Listing NONE = new Listing("", List.of(), false);

    /// Of no deal.
    public Listing(String title, List<TimelineEntry> entries, boolean isCluster) {
        this(title, entries, isCluster, null);
    }

    /// Tells whether it differs from what is listed now, without walking through both.
    boolean differs(Listing now) {
        return !title.equals(now.title)
                || now.isCluster
                || now.entries.size() != entries.size()
                || (!entries.isEmpty()
                        && (!now.entries.getFirst().equals(entries.getFirst())
                                || !now.entries.getLast().equals(entries.getLast())));
    }
}

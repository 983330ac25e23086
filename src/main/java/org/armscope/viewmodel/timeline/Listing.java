package org.armscope.viewmodel.timeline;

import java.util.List;
import org.armscope.query.timeline.TimelineEntry;

/// The events that the list beside the timeline tells of, by time.
///
/// @param title `34 events in sight`
/// @param isCluster true for the members of one cluster, which the window does not change
public record Listing(String title, List<TimelineEntry> entries, boolean isCluster) {

    public static final Listing NONE = new Listing("", List.of(), false);
}

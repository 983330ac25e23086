package org.armscope.export.timeline;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.armscope.query.timeline.TimelineEntry;

/// Entries that would look alike in nearly the same place, gathered into one mark.
final class Clusters {

    /// Marks in a lane beyond which near ones are gathered too.
    private static final int CROWD = 1_000;

    /// How near that is.
    private static final double NEAR = 12;

    private Clusters() {}

    /// The groups, in the order of their first entries.
    static Collection<List<TimelineEntry>> of(List<TimelineEntry> entries, TimeScale scale) {
        Map<List<Object>, List<TimelineEntry>> groups = new LinkedHashMap<>();
        entries.forEach(e -> groups.computeIfAbsent(exact(e), _ -> new ArrayList<>()).add(e));
        if (groups.size() <= CROWD) {
            return groups.values();
        }
        Map<List<Object>, List<TimelineEntry>> near = new LinkedHashMap<>();
        entries.forEach(e -> near.computeIfAbsent(near(e, scale), _ -> new ArrayList<>()).add(e));
        return near.values();
    }

    /// The same days, kind, weapons and standing: most often one event told by several articles.
    private static List<Object> exact(TimelineEntry entry) {
        return List.of(
                entry.days(),
                entry.kind(),
                Style.of(entry.status()),
                entry.hedge(),
                entry.basis(),
                Labels.of(entry));
    }

    private static List<Object> near(TimelineEntry entry, TimeScale scale) {
        double middle = (scale.x(entry.days().from()) + scale.x(entry.days().to())) / 2;
        return List.of(Style.of(entry.status()), Math.floor(middle / NEAR));
    }
}

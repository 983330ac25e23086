package org.armscope.export.timeline;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.armscope.query.timeline.TimelineEntry;

/// Entries that would look alike in nearly the same place, gathered into one mark.
final class Clusters {

    /// How near, in pixels.
    private static final double NEAR = 12;

    private Clusters() {}

    /// The same days, kind, weapons and standing: most often one event told by several articles.
    static Collection<List<TimelineEntry>> alike(List<TimelineEntry> entries) {
        Map<List<Object>, List<TimelineEntry>> groups = new LinkedHashMap<>();
        entries.forEach(e -> groups.computeIfAbsent(look(e), _ -> new ArrayList<>()).add(e));
        return groups.values();
    }

    private static List<Object> look(TimelineEntry entry) {
        return List.of(
                entry.days(),
                entry.kind(),
                Style.of(entry.status()),
                entry.hedge(),
                entry.basis(),
                Labels.of(entry));
    }

    /// The same status in nearly the same place, and about as long.
    static Collection<List<TimelineEntry>> near(List<TimelineEntry> entries, TimeScale scale) {
        Map<List<Object>, List<TimelineEntry>> groups = new LinkedHashMap<>();
        entries.forEach(
                e -> groups.computeIfAbsent(place(e, scale), _ -> new ArrayList<>()).add(e));
        return groups.values();
    }

    private static List<Object> place(TimelineEntry entry, TimeScale scale) {
        double from = scale.x(entry.days().from());
        double to = scale.x(entry.days().to());
        int length = Math.getExponent(Math.max(NEAR, to - from));
        return List.of(Style.of(entry.status()), Math.floor((from + to) / 2 / NEAR), length);
    }
}

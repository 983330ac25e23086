package org.armscope.viewmodel.timeline;

import java.util.List;
import org.armscope.query.timeline.TimelineEntry;

/// How far events reach, as windows that show them.
final class Reach {

    /// From so many events on, the first window leaves out what lies far from the rest.
    private static final int MANY = 100;

    private Reach() {}

    /// A window that shows every event.
    ///
    /// @param none where there is no event
    static TimeWindow whole(List<TimelineEntry> events, TimeWindow none) {
        if (events.isEmpty()) {
            return none;
        }
        double from = Double.MAX_VALUE;
        double to = -Double.MAX_VALUE;
        for (TimelineEntry entry : events) {
            from = Math.min(from, (double) entry.days().from().toEpochDay());
            to = Math.max(to, entry.days().to().toEpochDay() + 1d);
        }
        return TimeWindow.around(from, to);
    }

    /// A window that shows all but the few that lie far from the rest.
    ///
    /// @param events by time
    /// @param none where there is no event
    static TimeWindow bulk(List<TimelineEntry> events, TimeWindow none) {
        if (events.isEmpty()) {
            return none;
        }
        int few = events.size() < MANY ? 0 : events.size() / 50;
        return TimeWindow.around(
                (double) events.get(few).days().from().toEpochDay(),
                events.get(events.size() - 1 - few).days().to().toEpochDay() + 1d);
    }
}

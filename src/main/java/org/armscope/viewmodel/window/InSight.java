package org.armscope.viewmodel.window;

import java.util.EnumSet;
import java.util.Map;
import java.util.Set;

/// Reads what panes show only once they come in sight: a pane that nobody looks at costs nothing.
final class InSight {

    private final WindowModel model;
    private final Map<Pane, Runnable> readings;
    private final Set<Pane> stale = EnumSet.noneOf(Pane.class);

    InSight(WindowModel model) {
        this.model = model;
        readings =
                Map.of(
                        Pane.TIMELINE, model.timeline()::refresh,
                        Pane.ENTITIES, model.entities()::refresh,
                        Pane.EXCERPTS, model.excerpts()::refresh);
        model.pane().subscribe((was, now) -> need(now));
    }

    /// Has every pane read anew: that in sight at once, the others when they come in sight. A deal
    /// that the panes are narrowed to is known by the timeline.
    void refresh() {
        stale.addAll(readings.keySet());
        need(model.pane().get());
        if (model.filter().selection().get().deal() != null) {
            need(Pane.TIMELINE);
        }
    }

    private void need(Pane pane) {
        Runnable reading = readings.get(pane);
        if (reading != null && stale.remove(pane)) {
            reading.run();
        }
    }
}

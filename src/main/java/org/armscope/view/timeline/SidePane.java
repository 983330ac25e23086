package org.armscope.view.timeline;

import java.util.function.Consumer;
import javafx.scene.layout.StackPane;
import org.armscope.query.timeline.TimelineEntry;
import org.armscope.viewmodel.DealBrief;
import org.armscope.viewmodel.timeline.TimelineModel;
import org.jspecify.annotations.Nullable;

/// Beside the timeline: the list of events, or, once one is selected, its evidence.
final class SidePane extends StackPane {

    private final TimelineModel model;
    private final EventListPane list;
    private final Consumer<String> search;
    private final Consumer<DealBrief> narrow;
    private @Nullable EvidencePane evidence;

    /// @param search asks for a name
    /// @param add takes an event's sentence into the basket of excerpts
    /// @param narrow narrows all panes to a deal
    SidePane(
            TimelineModel model,
            Ink ink,
            Consumer<String> search,
            Consumer<TimelineEntry> add,
            Consumer<DealBrief> narrow) {
        this.narrow = narrow;
        this.model = model;
        this.search = search;
        list = new EventListPane(model, ink, add, narrow);
        setMinWidth(320);
        getChildren().add(list);
        model.evidence().selected().subscribe(this::show);
    }

    /// The reader is heavy: it is made when it is first needed.
    private void show(@Nullable TimelineEntry entry) {
        list.setVisible(entry == null);
        if (entry != null) {
            evidenceMade().show(entry);
        }
        if (evidence != null) {
            evidence.setVisible(entry != null);
        }
    }

    private EvidencePane evidenceMade() {
        EvidencePane made = evidence;
        if (made == null) {
            made = new EvidencePane(model, search, narrow);
            evidence = made;
            getChildren().add(made);
        }
        return made;
    }
}

package org.armscope.view.timeline;

import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.armscope.annotation.event.Hedge;
import org.armscope.query.timeline.TimelineEntry;
import org.armscope.view.Controls;
import org.armscope.view.DateTag;
import org.armscope.viewmodel.timeline.EventWords;
import org.armscope.viewmodel.timeline.Look;
import org.armscope.viewmodel.timeline.TimelineModel;
import org.jspecify.annotations.Nullable;

/// One event in the list: its mark, what it is about, when, and where that is found.
final class EventCell extends ListCell<TimelineEntry> {

    private final TimelineModel model;
    private final MarkSample mark;
    private final Label headline = Controls.clippedLabel("event-headline");
    private final DateTag date = new DateTag();
    private final Label state = Controls.clippedLabel("muted");
    private final Label decided = Controls.label("decided", "tag", "decided-tag");
    private final Label where = Controls.clippedLabel("muted");
    private final HBox row;

    EventCell(TimelineModel model, Ink ink) {
        this.model = model;
        mark = new MarkSample(ink);
        getStyleClass().add("event-cell");
        setPrefWidth(0);
        date.setMinWidth(USE_PREF_SIZE);
        decided.setMinWidth(USE_PREF_SIZE);
        HBox first = new HBox(8, date, decided, Controls.spring(), state);
        first.setAlignment(Pos.CENTER_LEFT);
        VBox words = new VBox(2, headline, first, where);
        words.setMinWidth(0);
        HBox.setHgrow(words, Priority.ALWAYS);
        row = new HBox(10, mark, words);
        setOnMouseClicked(
                event -> {
                    TimelineEntry entry = getItem();
                    if (entry != null) {
                        model.evidence().select(entry);
                    }
                });
        setOnMouseEntered(event -> model.pointed().at(getItem()));
        setOnMouseExited(event -> model.pointed().at(null));
    }

    @Override
    protected void updateItem(@Nullable TimelineEntry entry, boolean empty) {
        super.updateItem(entry, empty);
        if (entry == null || empty) {
            setGraphic(null);
            setAccessibleText(null);
            return;
        }
        boolean hedged = entry.hedge() != Hedge.ASSERTED;
        mark.show(Look.of(entry), hedged);
        headline.setText(EventWords.headline(entry));
        date.show(EventWords.date(entry));
        boolean ruled = model.stock().get().isDecided(entry);
        Controls.show(decided, ruled && !EventWords.isDatedByHand(entry));
        state.setText(EventWords.state(entry));
        String parties = EventWords.parties(entry);
        where.setText(
                (parties.isEmpty() ? "" : parties + " · ") + model.stock().get().reference(entry));
        setGraphic(row);
        setAccessibleText(EventWords.spoken(entry) + (ruled ? ", decided by you" : ""));
    }
}

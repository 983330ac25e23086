package org.armscope.view.timeline;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.FlowPane;
import org.armscope.view.Controls;
import org.armscope.viewmodel.Counts;
import org.armscope.viewmodel.timeline.Look;
import org.armscope.viewmodel.timeline.TimelineModel;

/// What each mark means and how many there are; a click on one shows or hides its events.
final class StatusLegend extends FlowPane {

    private final TimelineModel model;
    private final Map<Look, ToggleButton> entries = new EnumMap<>(Look.class);

    private final List<Label> notes = new ArrayList<>();

    StatusLegend(TimelineModel model, Ink ink) {
        this.model = model;
        setId("status-legend");
        getStyleClass().add("legend");
        for (Look look : Look.values()) {
            MarkSample sample = new MarkSample(ink);
            sample.show(look, false);
            sample.getStyleClass().add("legend-sample");
            ToggleButton entry = new ToggleButton("", sample);
            entry.setId("legend-" + look.style());
            entry.getStyleClass().setAll("legend-entry", "figures");
            entry.setOnAction(event -> model.filter().set(model.filter().get().toggle(look)));
            entries.put(look, entry);
            getChildren().add(entry);
        }
        for (SignSample.Sign sign : SignSample.Sign.values()) {
            Label label = new Label(sign.words(), new SignSample(sign, ink));
            label.getStyleClass().add("legend-note");
            notes.add(label);
            getChildren().add(label);
        }
        model.lanes().subscribe(this::count);
        count();
    }

    /// Leaves out what explains the drawing where the drawing itself has little room.
    void brief(boolean little) {
        notes.forEach(note -> Controls.show(note, !little));
    }

    private void count() {
        entries.forEach(
                (look, entry) -> {
                    long count = model.lanes().get().looks().get(look.place());
                    boolean shown = !model.filter().get().hiddenLooks().contains(look);
                    entry.setText(look.word() + "  " + Counts.number(count));
                    entry.setSelected(shown);
                    Controls.named(
                            entry,
                            look.word()
                                    + ": "
                                    + Counts.of(count, "event")
                                    + (shown ? ", shown; hide" : ", hidden; show"));
                });
    }
}

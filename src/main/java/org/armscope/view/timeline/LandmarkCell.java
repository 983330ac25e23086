package org.armscope.view.timeline;

import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.armscope.view.Controls;
import org.armscope.viewmodel.timeline.Landmark;
import org.jspecify.annotations.Nullable;

/// One landmark in its list: the mark of what it came to, what it is, when, and how much tells of
/// it.
final class LandmarkCell extends ListCell<Landmark> {

    private final MarkSample mark;
    private final Label title = Controls.clippedLabel("event-headline");
    private final Label when = Controls.clippedLabel("muted", "figures");
    private final Label kind = Controls.label("Deal", "tag");
    private final Label note = Controls.clippedLabel("muted");
    private final HBox row;

    /// @param open lists the events of a landmark
    LandmarkCell(Ink ink, Consumer<Landmark> open) {
        mark = new MarkSample(ink);
        getStyleClass().add("event-cell");
        setPrefWidth(0);
        kind.setMinWidth(USE_PREF_SIZE);
        title.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(title, Priority.ALWAYS);
        HBox first = new HBox(8, title, kind);
        first.setAlignment(Pos.CENTER_LEFT);
        VBox words = new VBox(2, first, when, note);
        words.setMinWidth(0);
        HBox.setHgrow(words, Priority.ALWAYS);
        row = new HBox(10, mark, words);
        setOnMouseClicked(
                event -> {
                    Landmark landmark = getItem();
                    if (landmark != null) {
                        open.accept(landmark);
                    }
                });
    }

    @Override
    protected void updateItem(@Nullable Landmark landmark, boolean empty) {
        super.updateItem(landmark, empty);
        if (landmark == null || empty) {
            setGraphic(null);
            setAccessibleText(null);
            return;
        }
        mark.show(landmark.look(), false);
        title.setText(landmark.title());
        Controls.show(kind, landmark.deal() != null);
        when.setText(landmark.course());
        note.setText(landmark.note());
        setGraphic(row);
        setAccessibleText(landmark.spoken());
    }
}

package org.armscope.view.timeline;

import java.util.function.Consumer;
import javafx.animation.PauseTransition;
import javafx.collections.FXCollections;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.util.Duration;
import org.armscope.query.timeline.TimelineEntry;
import org.armscope.view.AddKey;
import org.armscope.view.Controls;
import org.armscope.viewmodel.timeline.Listing;
import org.armscope.viewmodel.timeline.TimelineModel;
import org.kordamp.ikonli.feather.Feather;

/// The events in sight, or the members of a cluster, as a list: the timeline in words.
final class EventListPane extends BorderPane {

    private final TimelineModel model;
    private final Label title = Controls.clippedLabel("section", "figures");
    private final Button back;
    private final ListView<TimelineEntry> list = new ListView<>();
    private final PauseTransition rest = new PauseTransition(Duration.millis(60));

    EventListPane(TimelineModel model, Ink ink, Consumer<TimelineEntry> add) {
        this.model = model;
        back = Controls.iconButton(Feather.ARROW_LEFT, "Back to all in sight", model::closeCluster);
        back.setId("close-cluster");
        title.setId("event-list-title");
        HBox bar = new HBox(back, title);
        bar.getStyleClass().addAll("pane-bar", "event-list-bar");
        bar.setAlignment(Pos.CENTER_LEFT);
        list.setId("events");
        list.getStyleClass().addAll("edge-to-edge", "events");
        list.setAccessibleText("Events in sight");
        list.setCellFactory(view -> new EventCell(model, ink));
        list.setPlaceholder(Controls.label("No event lies in this stretch of time", "muted"));
        list.setOnKeyPressed(
                event -> {
                    TimelineEntry chosen = list.getSelectionModel().getSelectedItem();
                    if (event.getCode() == KeyCode.ENTER && chosen != null) {
                        model.select(chosen);
                        event.consume();
                    }
                });
        AddKey.listen(list, chosen -> add.accept(chosen.getFirst()));
        list.getSelectionModel().selectedItemProperty().subscribe(this::point);
        rest.setOnFinished(event -> fill());
        setTop(bar);
        setCenter(list);
        model.listing().subscribe(this::show);
        fill();
    }

    /// Gives the list the keyboard.
    void focusList() {
        list.requestFocus();
    }

    private void point(TimelineEntry entry) {
        if (list.isFocused()) {
            model.pointed().at(entry);
        }
    }

    /// While the window glides only the title keeps up: rows that nobody can read cost frames.
    private void show(Listing listing) {
        title.setText(listing.title());
        Controls.show(back, listing.isCluster());
        if (listing.isCluster()) {
            rest.stop();
            fill();
        } else {
            rest.playFromStart();
        }
    }

    private void fill() {
        list.setItems(FXCollections.observableList(model.listing().get().entries()));
    }
}

package org.armscope.view.timeline;

import java.util.function.Consumer;
import javafx.animation.PauseTransition;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.MenuItem;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.util.Duration;
import org.armscope.query.timeline.TimelineEntry;
import org.armscope.view.AddKey;
import org.armscope.view.Controls;
import org.armscope.view.FixedRows;
import org.armscope.viewmodel.Counts;
import org.armscope.viewmodel.DealBrief;
import org.armscope.viewmodel.timeline.Listing;
import org.armscope.viewmodel.timeline.TimelineModel;
import org.kordamp.ikonli.feather.Feather;

/// The events in sight, or the members of a cluster, as a list: the timeline in words.
final class EventListPane extends BorderPane {

    private final TimelineModel model;
    private final Label title = Controls.clippedLabel("section", "figures");
    private final Button back;
    private final Button narrowing;
    private final ToggleButton inSight;
    private final LandmarkList landmarks;
    private final ListView<TimelineEntry> list = new ListView<>();

    /// Longer than a late frame takes: who glides is not at rest.
    private final PauseTransition rest = new PauseTransition(Duration.millis(150));

    /// @param narrow narrows all panes to a deal
    EventListPane(
            TimelineModel model, Ink ink, Consumer<TimelineEntry> add, Consumer<DealBrief> narrow) {
        this.model = model;
        back = Controls.iconButton(Feather.ARROW_LEFT, "Back to all in sight", model.list()::close);
        back.setId("close-cluster");
        title.setId("event-list-title");
        inSight = choice("Events", true);
        landmarks = new LandmarkList(model, ink);
        narrowing = Controls.linkButton("Narrow", () -> narrow(narrow));
        narrowing.setId("narrow-deal");
        narrowing.setMinWidth(USE_PREF_SIZE);
        Controls.named(narrowing, "Narrow all panes to this deal");
        title.setMaxWidth(Double.MAX_VALUE);
        title.setWrapText(true);
        HBox.setHgrow(title, Priority.ALWAYS);
        HBox choices = new HBox(choice("Deals & turning points", false), inSight);
        choices.getStyleClass().add("choices");
        Controls.show(choices, true);
        HBox bar = new HBox(back, choices, title, narrowing);
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
                        model.evidence().select(chosen);
                        event.consume();
                    }
                });
        AddKey.listen(list, chosen -> add.accept(chosen.getFirst()));
        list.setContextMenu(
                new ContextMenu(
                        item("Open its sentence (Enter)", model.evidence()::select),
                        item("Add to the excerpts (e)", add),
                        item("Which deal it is of… (g)", this::regroup)));
        list.getSelectionModel().selectedItemProperty().subscribe(this::point);
        rest.setOnFinished(event -> fill());
        setTop(bar);
        setCenter(new StackPane(list, landmarks));
        model.list().listing().subscribe(this::show);
        model.list().eventsListed().subscribe(() -> show(model.list().listing().get()));
        choices.visibleProperty().bind(back.visibleProperty().not());
        choices.managedProperty().bind(choices.visibleProperty());
        fill();
    }

    /// Gives the list the keyboard.
    void focusList() {
        list.requestFocus();
    }

    /// An item that does something with the event chosen.
    private MenuItem item(String words, Consumer<TimelineEntry> act) {
        MenuItem item = new MenuItem(words);
        item.disableProperty().bind(list.getSelectionModel().selectedItemProperty().isNull());
        item.setOnAction(event -> act.accept(list.getSelectionModel().getSelectedItem()));
        return item;
    }

    private void regroup(TimelineEntry event) {
        model.evidence().select(event);
        model.evidence().regroup();
    }

    private ToggleButton choice(String words, boolean events) {
        ToggleButton button = new ToggleButton(words);
        button.setId(events ? "list-events" : "list-landmarks");
        button.getStyleClass().add("choice");
        button.setMinWidth(USE_PREF_SIZE);
        button.setOnAction(
                event -> {
                    model.list().eventsListed().set(events);
                    button.setSelected(true);
                });
        model.list().eventsListed().subscribe(now -> button.setSelected(now == events));
        return button;
    }

    private void narrow(Consumer<DealBrief> panes) {
        DealBrief deal = model.list().listing().get().deal();
        if (deal != null) {
            panes.accept(deal);
        }
    }

    private void point(TimelineEntry entry) {
        if (list.isFocused()) {
            model.pointed().at(entry);
        }
    }

    /// While the window glides only the title keeps up: rows that nobody can read cost frames.
    private void show(Listing listing) {
        title.setText(listing.title());
        if (!listing.isCluster()) {
            inSight.setText("Events  " + Counts.number(listing.entries().size()));
            Controls.hint(inSight, listing.title());
        }
        boolean events = listing.isCluster() || model.list().eventsListed().get();
        Controls.show(back, listing.isCluster());
        Controls.show(title, listing.isCluster());
        Controls.show(narrowing, listing.deal() != null);
        boolean opened = events && !list.isVisible();
        list.setVisible(events);
        landmarks.setVisible(!events);
        if (listing.isCluster() || opened) {
            rest.stop();
            fill();
        } else {
            rest.playFromStart();
        }
    }

    /// A list that is out of sight is filled when it comes in sight.
    private void fill() {
        if (list.isVisible()) {
            list.setItems(new FixedRows<>(model.list().listing().get().entries()));
        }
    }
}

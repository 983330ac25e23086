package org.armscope.view.timeline;

import javafx.animation.PauseTransition;
import javafx.collections.FXCollections;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.util.Duration;
import org.armscope.view.Controls;
import org.armscope.viewmodel.timeline.Landmark;
import org.armscope.viewmodel.timeline.TimelineModel;
import org.armscope.viewmodel.timeline.Vacancy;

/// The deals and turning points by time: the timeline's table of contents. A click lists the events
/// of one.
final class LandmarkList extends ListView<Landmark> {

    private final PauseTransition rest = new PauseTransition(Duration.millis(60));

    LandmarkList(TimelineModel model, Ink ink) {
        setId("landmarks");
        getStyleClass().addAll("edge-to-edge", "events");
        setAccessibleText("Deals and turning points");
        setCellFactory(view -> new LandmarkCell(ink, model.list()::open));
        Label none = Controls.label("", "muted", "list-none");
        none.setWrapText(true);
        none.textProperty().bind(model.vacancy().map(LandmarkList::none));
        setPlaceholder(none);
        setOnKeyPressed(
                event -> {
                    Landmark chosen = getSelectionModel().getSelectedItem();
                    if (event.getCode() == KeyCode.ENTER && chosen != null) {
                        model.list().open(chosen);
                        event.consume();
                    }
                });
        rest.setOnFinished(event -> setItems(FXCollections.observableList(model.landmarks())));
        model.lanes().subscribe(now -> rest.playFromStart());
    }

    private static String none(Vacancy vacancy) {
        return switch (vacancy) {
            case READING -> "";
            case NO_EVENTS -> "Deals and turning points stand here once articles tell of events";
            case ALL_HIDDEN, NONE -> "No deal or turning point passes the filter";
        };
    }
}

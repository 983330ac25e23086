package org.armscope.view.timeline;

import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.layout.FlowPane;
import org.armscope.annotation.DayRange;
import org.armscope.view.Controls;
import org.armscope.viewmodel.timeline.EventFilter;
import org.armscope.viewmodel.timeline.EventWords;
import org.armscope.viewmodel.timeline.TimelineModel;
import org.kordamp.ikonli.feather.Feather;

/// What narrows the timeline, one chip for each condition; a click on a chip takes it away.
final class Chips extends FlowPane {

    private final TimelineModel model;
    private final Consumer<DayRange> search;
    private final Consumer<DayRange> narrow;

    /// @param search asks for the articles that tell of these days
    /// @param narrow narrows all panes to these days
    Chips(TimelineModel model, Consumer<DayRange> search, Consumer<DayRange> narrow) {
        this.narrow = narrow;
        this.model = model;
        this.search = search;
        setId("timeline-chips");
        getStyleClass().add("chips");
        model.filter().subscribe(this::fill);
        model.brush().subscribe(this::fill);
        fill();
    }

    private void fill() {
        getChildren().clear();
        EventFilter filter = model.filter().get();
        for (EventFilter.Chip chip : filter.chips()) {
            getChildren().add(chip(chip.words(), () -> model.filter().set(chip.without())));
        }
        DayRange days = model.brush().get();
        if (days != null) {
            getChildren()
                    .addAll(
                            chip(EventWords.exactly(days), () -> model.brush().set(null)),
                            searchButton(days),
                            narrowButton(days));
        }
        Controls.show(this, !getChildren().isEmpty());
    }

    private Button searchButton(DayRange days) {
        Button button =
                Controls.linkButton("Search articles on these days", () -> search.accept(days));
        button.setId("search-days");
        button.setGraphic(Controls.icon(Feather.SEARCH));
        return button;
    }

    private Button narrowButton(DayRange days) {
        Button button =
                Controls.linkButton("Narrow all panes to these days", () -> narrow.accept(days));
        button.setId("narrow-days");
        return button;
    }

    private static Button chip(String words, Runnable away) {
        Button chip = new Button(words, Controls.icon(Feather.X));
        chip.getStyleClass().setAll("button", "chip");
        chip.setOnAction(event -> away.run());
        return Controls.named(chip, "Take away: " + words);
    }
}

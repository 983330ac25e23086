package org.armscope.view.explore;

import java.util.List;
import javafx.scene.layout.FlowPane;
import org.armscope.view.Controls;
import org.armscope.viewmodel.explore.Chip;
import org.armscope.viewmodel.explore.ExploreModel;

/// The parts of the question as chips: a click turns one into its opposite, its cross drops it.
final class ChipBar extends FlowPane {

    private final ExploreModel model;

    ChipBar(ExploreModel model) {
        this.model = model;
        setId("chips");
        getStyleClass().add("chips");
        model.answer().subscribe(() -> show(Chip.of(model.own())));
    }

    /// Chips stay from one question to the next: with each key typed only their words change.
    private void show(List<Chip> chips) {
        int many = getChildren().size();
        if (many > chips.size()) {
            getChildren().remove(chips.size(), many);
        }
        for (int i = 0; i < chips.size(); i++) {
            if (i < getChildren().size() && getChildren().get(i) instanceof ChipBox box) {
                box.show(chips.get(i));
            } else {
                getChildren().add(new ChipBox(chips.get(i), model));
            }
        }
        Controls.show(this, !chips.isEmpty());
    }
}

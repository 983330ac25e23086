package org.armscope.view.explore;

import javafx.css.PseudoClass;
import javafx.scene.control.Button;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import org.armscope.view.Controls;
import org.armscope.viewmodel.explore.Chip;
import org.armscope.viewmodel.explore.ExploreModel;
import org.kordamp.ikonli.feather.Feather;

/// The parts of the question as chips: a click turns one into its opposite, its cross drops it.
final class ChipBar extends FlowPane {

    private static final PseudoClass LEFT_OUT = PseudoClass.getPseudoClass("left-out");

    ChipBar(ExploreModel model) {
        setId("chips");
        getStyleClass().add("chips");
        model.answer()
                .subscribe(
                        () -> {
                            getChildren()
                                    .setAll(
                                            Chip.of(model.own()).stream()
                                                    .map(chip -> node(chip, model))
                                                    .toList());
                            Controls.show(this, !getChildren().isEmpty());
                        });
    }

    private static HBox node(Chip chip, ExploreModel model) {
        Button turn = new Button(chip.spoken());
        turn.getStyleClass().addAll("flat", "chip-words");
        turn.setMaxWidth(260);
        turn.setOnAction(event -> model.turn(chip));
        Controls.named(
                turn,
                chip.leftOut()
                        ? "Left out: " + chip.words() + ". Click to ask for it."
                        : "Asked for: " + chip.words() + ". Click to leave it out.");
        Button drop =
                Controls.iconButton(
                        Feather.X,
                        "Drop from the question: " + chip.words(),
                        () -> model.drop(chip));
        drop.getStyleClass().add("chip-drop");
        HBox node = new HBox(turn, drop);
        node.getStyleClass().add("chip");
        node.pseudoClassStateChanged(LEFT_OUT, chip.leftOut());
        return node;
    }
}

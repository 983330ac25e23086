package org.armscope.view.explore;

import javafx.css.PseudoClass;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import org.armscope.view.Controls;
import org.armscope.viewmodel.explore.Chip;
import org.armscope.viewmodel.explore.ExploreModel;
import org.kordamp.ikonli.feather.Feather;

/// One part of the question.
final class ChipBox extends HBox {

    private static final PseudoClass LEFT_OUT = PseudoClass.getPseudoClass("left-out");
    private static final double WIDEST = 260;

    private final Button turn = new Button();
    private final Button drop;
    private Chip chip;

    ChipBox(Chip chip, ExploreModel model) {
        this.chip = chip;
        turn.getStyleClass().addAll("flat", "chip-words");
        turn.setMaxWidth(WIDEST);
        turn.setOnAction(event -> model.turn(this.chip));
        drop = Controls.iconButton(Feather.X, "", () -> model.drop(this.chip));
        drop.getStyleClass().add("chip-drop");
        getStyleClass().add("chip");
        getChildren().addAll(turn, drop);
        show(chip);
    }

    void show(Chip shown) {
        chip = shown;
        turn.setText(shown.spoken());
        Controls.named(
                turn,
                shown.leftOut()
                        ? "Left out: " + shown.words() + ". Click to ask for it."
                        : "Asked for: " + shown.words() + ". Click to leave it out.");
        Controls.named(drop, "Drop from the question: " + shown.words());
        pseudoClassStateChanged(LEFT_OUT, shown.leftOut());
    }
}

package org.armscope.view;

import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import org.kordamp.ikonli.feather.Feather;

/// Why a pane cannot show what it should, with the way to copy it; takes no room while all is well.
public final class ProblemNote extends HBox {

    private final Label words = Controls.clippedLabel("problem");

    /// @param problem a sentence, or empty for none
    public ProblemNote(ObservableValue<String> problem) {
        this();
        problem.subscribe(this::show);
    }

    /// Shows nothing until told.
    public ProblemNote() {
        super(8);
        getStyleClass().add("problem-note");
        setAlignment(Pos.CENTER_LEFT);
        words.setWrapText(true);
        Button copy =
                Controls.iconButton(
                        Feather.COPY,
                        "Copy details",
                        () -> Details.copy(Details.of(words.getText())));
        copy.getStyleClass().add("copy-problem");
        copy.setMinWidth(USE_PREF_SIZE);
        getChildren().addAll(words, copy);
        show("");
    }

    /// Tells of a problem; of none with no words.
    public void show(String problem) {
        words.setText(problem);
        Controls.show(this, !problem.isEmpty());
    }
}

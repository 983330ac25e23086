package org.armscope.view.window;

import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.armscope.view.Controls;
import org.armscope.viewmodel.decide.Outlook;
import org.armscope.viewmodel.decide.Weighing;

/// All that a decision would change; the way to make it is the foot of the card.
final class OutlookPane extends VBox {

    private static final double ROWS = 220;

    /// What is seen of the rows in the lowest window.
    private static final double LEAST = 72;

    private final double width;
    private final Label words = Controls.label("");
    private final VBox lines = new VBox(4);
    private final Roll scroll = new Roll(lines, LEAST);
    private final Button confirm = new Button("Confirm");
    private final HBox foot;

    /// @param id what the identifiers of its parts begin with
    /// @param width of a line
    OutlookPane(String id, double width, Weighing weighing, Runnable sure, Runnable cancel) {
        super(8);
        this.width = width;
        words.setId(id + "-outlook");
        words.setWrapText(true);
        words.setMinHeight(USE_PREF_SIZE);
        lines.getStyleClass().add("decide-lines");
        scroll.setMaxHeight(ROWS);
        scroll.getStyleClass().add("decision-rows");
        confirm.setId(id + "-confirm");
        confirm.setDefaultButton(true);
        confirm.setOnAction(event -> sure.run());
        foot = new HBox(8, Controls.spring(), Controls.linkButton("Cancel (Esc)", cancel), confirm);
        foot.setAlignment(Pos.CENTER_RIGHT);
        getChildren().addAll(words, scroll);
        weighing.outlook().subscribe(outlook -> show(outlook));
    }

    Button confirm() {
        return confirm;
    }

    /// The way to make the decision, and the way out.
    HBox foot() {
        return foot;
    }

    private void show(Outlook outlook) {
        words.setText(outlook.words());
        confirm.setDisable(outlook.preview() == null);
        lines.getChildren().setAll(outlook.lines().stream().map(this::line).toList());
        Controls.show(scroll, !outlook.lines().isEmpty());
    }

    private Label line(String line) {
        Label label = Controls.label(line, "muted");
        label.setWrapText(true);
        label.setMaxWidth(width);
        label.setMinHeight(USE_PREF_SIZE);
        return label;
    }
}

package org.armscope.view.window;

import java.util.List;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.VBox;
import org.armscope.annotation.decision.Decision;
import org.armscope.annotation.decision.DecisionWords;
import org.armscope.view.Controls;
import org.armscope.view.Sharp;
import org.armscope.viewmodel.decide.DecideModel;

/// Every decision in a sentence, with a box that switches it off and on.
final class DecisionList extends Floating {

    private static final double WIDTH = 520;
    private static final double HEIGHT = 360;

    private final DecideModel model;
    private final VBox rows = new VBox(8);

    DecisionList(DecideModel model) {
        super("Decisions", () -> model.listed().set(false));
        this.model = model;
        setId("decisions");
        setPrefWidth(WIDTH);
        ScrollPane scroll = Sharp.sharp(new ScrollPane(rows));
        scroll.setFitToWidth(true);
        scroll.setMaxHeight(HEIGHT);
        scroll.getStyleClass().add("decision-rows");
        body().getChildren().add(scroll);
        visibleProperty().bind(model.listed());
        model.made().subscribe(this::show);
    }

    private void show(List<Decision> made) {
        if (made.isEmpty()) {
            rows.getChildren()
                    .setAll(
                            Controls.label(
                                    "None yet. Click a name in an article and say what it is.",
                                    "muted"));
            return;
        }
        rows.getChildren().setAll(made.reversed().stream().map(this::row).toList());
    }

    private CheckBox row(Decision decision) {
        CheckBox row = new CheckBox(DecisionWords.of(decision));
        row.setMnemonicParsing(false);
        row.setWrapText(true);
        row.setSelected(decision.on());
        Controls.hint(row, decision.on() ? "Switch it off" : "Switch it on");
        row.setOnAction(event -> model.switchTo(row.isSelected(), decision));
        return row;
    }
}

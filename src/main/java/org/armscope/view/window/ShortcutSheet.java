package org.armscope.view.window;

import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import org.armscope.view.Controls;
import org.armscope.viewmodel.window.WindowModel;

/// The keys, and what each does.
final class ShortcutSheet extends Floating {

    /// Keys, set apart by a blank, and what they do.
    private record Line(String keys, String does) {}

    private static final List<Line> LINES =
            List.of(
                    new Line("/", "Search"),
                    new Line("j k", "Next, previous result or event"),
                    new Line("Enter", "Open the result"),
                    new Line("n N", "Next, previous hit"),
                    new Line("m M", "Next, previous mention, with its card"),
                    new Line("Esc", "Close, back, or clear the search"),
                    new Line("Ctrl+E", "Explore"),
                    new Line("Ctrl+T", "Timeline"),
                    new Line("Ctrl+L", "Library"),
                    new Line("Ctrl++ Ctrl+- Ctrl+0", "Larger, smaller, usual text"),
                    new Line("Ctrl+O", "Ingest files"),
                    new Line("Ctrl+Shift+O", "Ingest a folder"),
                    new Line("Ctrl+,", "Settings"),
                    new Line("Ctrl+D", "Light or dark"),
                    new Line("?", "This sheet"),
                    new Line("Ctrl+Q", "Quit"));

    ShortcutSheet(WindowModel model) {
        super("Keyboard", () -> model.sheet().set(false), grid());
        setId("sheet");
        visibleProperty().bind(model.sheet());
    }

    private static GridPane grid() {
        GridPane grid = new GridPane();
        grid.getStyleClass().add("shortcuts");
        ColumnConstraints keys = new ColumnConstraints();
        keys.setMinWidth(Region.USE_PREF_SIZE);
        grid.getColumnConstraints().add(keys);
        for (int i = 0; i < LINES.size(); i++) {
            HBox caps = new HBox(4);
            for (String key : List.of(LINES.get(i).keys().split(" ", -1))) {
                Label cap = Controls.label(key, "key");
                cap.setMinWidth(Region.USE_PREF_SIZE);
                caps.getChildren().add(cap);
            }
            Label does = Controls.label(LINES.get(i).does());
            does.setMinWidth(Region.USE_PREF_SIZE);
            grid.addRow(i, caps, does);
        }
        return grid;
    }
}

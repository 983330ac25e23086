package org.armscope.view.window;

import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import org.armscope.view.Controls;
import org.armscope.viewmodel.window.Action;
import org.armscope.viewmodel.window.WindowModel;

/// The keys, and what each does, in two columns.
final class ShortcutSheet extends Floating {

    ShortcutSheet(WindowModel model, List<Action> actions) {
        super("Keyboard", () -> model.sheet().set(false), columns(actions));
        setId("sheet");
        visibleProperty().bind(model.sheet());
    }

    private static HBox columns(List<Action> actions) {
        List<Action> keyed = actions.stream().filter(a -> !a.keys().isEmpty()).toList();
        HBox columns = new HBox(32, new GridPane(), new GridPane());
        for (Action.Group group : Action.Group.values()) {
            List<Action> of = keyed.stream().filter(a -> a.group() == group).toList();
            boolean left = keyed.indexOf(of.isEmpty() ? null : of.getFirst()) < keyed.size() / 2;
            add(group, of, (GridPane) columns.getChildren().get(left ? 0 : 1));
        }
        columns.getChildren().forEach(ShortcutSheet::dress);
        return columns;
    }

    private static void dress(javafx.scene.Node grid) {
        grid.getStyleClass().add("shortcuts");
        ColumnConstraints keys = new ColumnConstraints();
        keys.setMinWidth(Region.USE_PREF_SIZE);
        ((GridPane) grid).getColumnConstraints().add(keys);
    }

    private static void add(Action.Group group, List<Action> actions, GridPane grid) {
        if (actions.isEmpty()) {
            return;
        }
        grid.add(Controls.label(group.word(), "section"), 0, grid.getRowCount(), 2, 1);
        for (Action action : actions) {
            HBox caps = new HBox(4);
            for (String key : action.keys()) {
                Label cap = Controls.label(key, "key");
                cap.setMinWidth(Region.USE_PREF_SIZE);
                caps.getChildren().add(cap);
            }
            Label does = Controls.label(action.name());
            does.setMinWidth(Region.USE_PREF_SIZE);
            grid.addRow(grid.getRowCount(), caps, does);
        }
    }
}

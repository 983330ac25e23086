package org.armscope.view.window;

import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import org.armscope.view.Controls;
import org.armscope.viewmodel.window.Action;
import org.armscope.viewmodel.window.WindowModel;

/// The keys, and what each does, in two columns.
final class ShortcutSheet extends Floating {

    /// Room for both columns; with less they stand one under the other.
    private static final double WIDTH = 900;

    ShortcutSheet(WindowModel model, List<Action> actions) {
        super("Keyboard", () -> model.floating().sheet().set(false), columns(actions));
        setId("sheet");
        visibleProperty().bind(model.floating().sheet());
        visibleProperty()
                .subscribe(
                        shown -> {
                            if (shown) {
                                takeKeyboard();
                            }
                        });
    }

    @Override
    void takeKeyboard() {
        focusRoll();
    }

    private static FlowPane columns(List<Action> actions) {
        List<Action> keyed = actions.stream().filter(a -> !a.keys().isEmpty()).toList();
        FlowPane columns = new FlowPane(32, 0, new GridPane(), new GridPane());
        columns.setPrefWrapLength(WIDTH);
        for (Action.Group group : Action.Group.values()) {
            List<Action> of = keyed.stream().filter(a -> a.group() == group).toList();
            boolean left = of.isEmpty() || middle(keyed, of) < keyed.size() / 2d;
            add(group, of, (GridPane) columns.getChildren().get(left ? 0 : 1));
        }
        columns.getChildren().forEach(ShortcutSheet::dress);
        return columns;
    }

    /// Where the middle of a group lies among all; the columns come out about equally long.
    private static double middle(List<Action> all, List<Action> of) {
        return all.indexOf(of.getFirst()) + of.size() / 2d;
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

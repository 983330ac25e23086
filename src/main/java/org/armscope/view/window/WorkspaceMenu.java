package org.armscope.view.window;

import java.util.List;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.input.KeyCombination;
import org.armscope.view.Controls;
import org.armscope.viewmodel.window.Action;
import org.armscope.viewmodel.window.WindowModel;
import org.kordamp.ikonli.feather.Feather;

/// The workspace's name, and what can be done with the workspace as a whole.
final class WorkspaceMenu extends MenuButton {

    WorkspaceMenu(WindowModel model, List<Action> actions) {
        setId("workspace-menu");
        getStyleClass().addAll("flat", "workspace-menu");
        setText(model.workspaceName());
        setMinWidth(0);
        Controls.hint(this, "Workspace " + model.workspacePath());
        setAccessibleText("Workspace " + model.workspaceName());
        for (Action action : actions) {
            if (action.group() == Action.Group.WORKSPACE
                    || action.name().equals(MarkActions.DECISIONS)) {
                add(action);
            }
        }
    }

    private void add(Action action) {
        boolean apart =
                action.name().equals(Actions.OPEN_OTHER) || action.name().equals(Actions.QUIT);
        if (apart) {
            getItems().add(new SeparatorMenuItem());
        }
        MenuItem item = new MenuItem(action.name(), Controls.icon(glyph(action.name())));
        item.setOnAction(event -> action.run());
        if (!action.key().isEmpty()) {
            item.setAccelerator(KeyCombination.valueOf(action.key().replace("Ctrl", "Shortcut")));
        }
        showingProperty().subscribe(() -> item.setDisable(!action.isAvailable()));
        getItems().add(item);
    }

    private static Feather glyph(String name) {
        return switch (name) {
            case Actions.INGEST_FILES -> Feather.FILE_PLUS;
            case Actions.INGEST_FOLDER -> Feather.FOLDER_PLUS;
            case Actions.OPEN_OTHER -> Feather.FOLDER;
            case Actions.REBUILD -> Feather.REFRESH_CW;
            case MarkActions.DECISIONS -> Feather.CHECK_SQUARE;
            case Actions.QUIT -> Feather.LOG_OUT;
            default -> Feather.CHEVRON_RIGHT;
        };
    }
}

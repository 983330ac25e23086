package org.armscope.view.window;

import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.input.KeyCombination;
import org.armscope.view.Controls;
import org.armscope.viewmodel.window.WindowModel;
import org.kordamp.ikonli.feather.Feather;

/// The workspace's name, and what can be done with the workspace as a whole.
final class WorkspaceMenu extends MenuButton {

    WorkspaceMenu(Commands commands) {
        WindowModel model = commands.model();
        setId("workspace-menu");
        getStyleClass().addAll("flat", "workspace-menu");
        setText(model.workspaceName());
        setMinWidth(0);
        setTooltip(Controls.tip("Workspace " + model.workspacePath()));
        setAccessibleText("Workspace " + model.workspaceName());
        MenuItem files =
                item(
                        "Ingest files…",
                        Feather.FILE_PLUS,
                        "Ctrl+O",
                        () -> commands.ingestFiles(this));
        MenuItem folder =
                item(
                        "Ingest folder…",
                        Feather.FOLDER_PLUS,
                        "Ctrl+Shift+O",
                        () -> commands.ingestFolder(this));
        MenuItem rebuild =
                item("Rebuild index", Feather.REFRESH_CW, "", () -> model.work().reindex());
        for (MenuItem changing : new MenuItem[] {files, folder, rebuild}) {
            if (model.isWritable()) {
                changing.disableProperty().bind(model.work().running());
            } else {
                changing.setDisable(true);
            }
        }
        getItems()
                .addAll(
                        files,
                        folder,
                        new SeparatorMenuItem(),
                        item(
                                "Open other workspace…",
                                Feather.FOLDER,
                                "",
                                () -> commands.openOther(this)),
                        rebuild,
                        item(
                                "Decisions…",
                                Feather.CHECK_SQUARE,
                                "",
                                () -> model.notebook().decide().listed().set(true)),
                        new SeparatorMenuItem(),
                        item("Quit", Feather.LOG_OUT, "Ctrl+Q", commands.quit()));
    }

    private static MenuItem item(String name, Feather glyph, String keys, Runnable action) {
        MenuItem item = new MenuItem(name, Controls.icon(glyph));
        item.setOnAction(event -> action.run());
        if (!keys.isEmpty()) {
            item.setAccelerator(KeyCombination.valueOf(keys.replace("Ctrl", "Shortcut")));
        }
        return item;
    }
}

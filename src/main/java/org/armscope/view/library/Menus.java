package org.armscope.view.library;

import java.nio.file.Path;
import java.util.List;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCombination;
import org.armscope.annotation.mark.ReadingState;
import org.armscope.view.StageSign;
import org.armscope.viewmodel.library.DuplicateRow;
import org.armscope.viewmodel.library.LibraryRow;
import org.armscope.viewmodel.library.OutcomeRow;

/// The context menus of the library's lists.
final class Menus {

    private Menus() {}

    static ContextMenu of(LibraryRow row, LibraryActions actions) {
        MenuItem issue = item("Search its issue", "", () -> actions.ask().accept(row.issueQuery()));
        issue.setDisable(row.issueQuery().isEmpty());
        return new ContextMenu(
                item("Open", "Enter", () -> actions.open().accept(row.id())),
                issue,
                new SeparatorMenuItem(),
                stages(row, actions),
                item("Correct the header…", "", () -> actions.correct().accept(row.id())),
                new SeparatorMenuItem(),
                path(row.path()),
                copyPath(row.path()),
                item("Copy article id", "", () -> copy(row.id().value())));
    }

    private static Menu stages(LibraryRow row, LibraryActions actions) {
        Menu stages = new Menu("Mark as");
        for (ReadingState.Stage stage : ReadingState.Stage.values()) {
            MenuItem item = item(stage.word(), "", () -> actions.stage().accept(row.id(), stage));
            item.setGraphic(StageSign.sign(stage));
            item.setDisable(row.note().stage() == stage);
            stages.getItems().add(item);
        }
        return stages;
    }

    static ContextMenu of(OutcomeRow row, LibraryActions actions) {
        ContextMenu menu = new ContextMenu(path(row.path()), copyPath(row.path()));
        if (!row.reason().isEmpty()) {
            menu.getItems().add(item("Copy details", "", () -> copy(details(row))));
        }
        if (row.isRejected()) {
            menu.getItems()
                    .add(
                            0,
                            item(
                                    "Try again",
                                    "",
                                    () -> actions.ingest().accept(List.of(Path.of(row.path())))));
        }
        return menu;
    }

    static ContextMenu of(DuplicateRow row, LibraryActions actions) {
        return new ContextMenu(
                item("Open the article", "Enter", () -> actions.open().accept(row.article())),
                new SeparatorMenuItem(),
                path(row.path()),
                copyPath(row.path()),
                item("Copy path of the article’s own file", "", () -> copy(row.own())));
    }

    static void copy(String words) {
        ClipboardContent content = new ClipboardContent();
        content.putString(words);
        Clipboard.getSystemClipboard().setContent(content);
    }

    private static String details(OutcomeRow row) {
        return row.path() + "\n" + row.word() + ": " + row.reason();
    }

    /// Shows the path; a click copies it.
    private static MenuItem path(String path) {
        MenuItem item = item(path, "", () -> copy(path));
        item.setMnemonicParsing(false);
        item.getStyleClass().add("menu-path");
        return item;
    }

    private static MenuItem copyPath(String path) {
        return item("Copy file path", "Ctrl+C", () -> copy(path));
    }

    private static MenuItem item(String name, String keys, Runnable action) {
        MenuItem item = new MenuItem(name);
        item.setOnAction(event -> action.run());
        if (!keys.isEmpty()) {
            item.setAccelerator(KeyCombination.valueOf(keys.replace("Ctrl", "Shortcut")));
        }
        return item;
    }
}

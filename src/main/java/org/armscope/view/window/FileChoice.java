package org.armscope.view.window;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.stage.DirectoryChooser;
import javafx.stage.FileChooser;
import javafx.stage.Window;

/// The system's dialogs for choosing files and folders.
public final class FileChoice {

    private FileChoice() {}

    static Optional<List<Path>> files(Node near) {
        FileChooser chooser = new FileChooser();
        chooser.setTitle("Ingest files");
        chooser.getExtensionFilters()
                .addAll(
                        new FileChooser.ExtensionFilter("Text files", "*.txt", "*.text"),
                        new FileChooser.ExtensionFilter("All files", "*.*"));
        return Optional.ofNullable(chooser.showOpenMultipleDialog(window(near)))
                .map(files -> files.stream().map(File::toPath).toList());
    }

    /// Asks for a folder; empty if the dialog was left without one.
    public static Optional<Path> folder(Node near, String title) {
        DirectoryChooser chooser = new DirectoryChooser();
        chooser.setTitle(title);
        return Optional.ofNullable(chooser.showDialog(window(near))).map(File::toPath);
    }

    /// Asks where to write a table; empty if the dialog was left without a file.
    public static Optional<Path> table(Node near, String title, String name) {
        FileChooser chooser = new FileChooser();
        chooser.setTitle(title);
        chooser.setInitialFileName(name);
        chooser.getExtensionFilters()
                .add(new FileChooser.ExtensionFilter("Comma-separated values", "*.csv"));
        return Optional.ofNullable(chooser.showSaveDialog(window(near))).map(File::toPath);
    }

    /// Asks where to write a file; empty if the dialog was left without one.
    static Optional<Path> save(Node near, String title, String kind, String name, String ending) {
        FileChooser chooser = new FileChooser();
        chooser.setTitle(title);
        chooser.setInitialFileName(name);
        chooser.getExtensionFilters().add(new FileChooser.ExtensionFilter(kind, "*." + ending));
        return Optional.ofNullable(chooser.showSaveDialog(window(near))).map(File::toPath);
    }

    private static Window window(Node near) {
        return near.getScene().getWindow();
    }
}

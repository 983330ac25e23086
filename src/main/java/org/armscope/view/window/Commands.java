package org.armscope.view.window;

import java.nio.file.Path;
import java.util.function.Consumer;
import javafx.scene.Node;
import org.armscope.view.SaveChooser;
import org.armscope.viewmodel.window.WindowModel;

/// What menus and keys can do beyond the panes: choose what to ingest, change workspace, quit.
///
/// @param openWorkspace closes this workspace and opens the one in the folder
/// @param quit closes the window
/// @param saving asks where a file is to stand
public record Commands(
        WindowModel model, Consumer<Path> openWorkspace, Runnable quit, SaveChooser saving) {

    /// With the system's dialogs.
    public Commands(WindowModel model, Consumer<Path> openWorkspace, Runnable quit) {
        this(model, openWorkspace, quit, FileChoice::save);
    }

    void ingestFiles(Node near) {
        FileChoice.files(near).ifPresent(files -> model.work().ingest(files));
    }

    void ingestFolder(Node near) {
        FileChoice.folder(near, "Ingest a folder")
                .ifPresent(folder -> model.work().ingest(java.util.List.of(folder)));
    }

    void watchFolder(Node near) {
        FileChoice.folder(near, "Watch a folder").ifPresent(model.library().watch()::add);
    }

    void openOther(Node near) {
        FileChoice.folder(near, "Open a workspace folder").ifPresent(openWorkspace);
    }
}

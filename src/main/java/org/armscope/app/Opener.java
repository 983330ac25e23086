package org.armscope.app;

import java.nio.file.Files;
import java.util.function.Consumer;
import javafx.application.Platform;
import org.armscope.view.window.StartingView;
import org.armscope.viewmodel.Notice;
import org.armscope.viewmodel.work.Stage;
import org.armscope.workspace.Workspace;
import org.armscope.workspace.open.WorkspaceException;
import org.armscope.workspace.open.WorkspaceFolder;
import org.armscope.workspace.open.WorkspaceHeldException;
import org.armscope.workspace.upkeep.Progress;

/// Opens a workspace off the window's thread, telling how far it is.
final class Opener {

    private final WorkspaceFolder folder;
    private final StartingView view;
    private final Consumer<Opened> opened;

    /// A workspace, open.
    ///
    /// @param isNew true if the folder held none before
    record Opened(Workspace workspace, boolean isNew) {}

    /// Hears why a workspace did not open.
    interface Refusal {
        /// Says why.
        ///
        /// @param held true if another process holds it, so that it can still be opened for reading
        void because(String reason, boolean held);
    }

    Opener(WorkspaceFolder folder, StartingView view, Consumer<Opened> opened) {
        this.folder = folder;
        this.view = view;
        this.opened = opened;
    }

    void forWriting(Refusal refused) {
        inBackground(false, refused);
    }

    void forReading(Refusal refused) {
        inBackground(true, refused);
    }

    private void inBackground(boolean readOnly, Refusal refused) {
        Thread thread = new Thread(() -> open(readOnly, refused), "armscope-open");
        thread.setDaemon(true);
        thread.start();
    }

    private void open(boolean readOnly, Refusal refused) {
        Progress progress =
                (done, total, what) -> {
                    Stage stage = new Stage(done, total, what);
                    Platform.runLater(() -> view.progress(stage.fraction(), stage.what()));
                };
        boolean isNew = !Files.exists(folder.library());
        try {
            Workspace workspace =
                    readOnly
                            ? Workspace.openForReading(folder, progress)
                            : Workspace.openForWriting(folder, "window", progress);
            Platform.runLater(() -> opened.accept(new Opened(workspace, isNew)));
        } catch (WorkspaceHeldException e) {
            Platform.runLater(() -> refused.because(reason(e), true));
        } catch (WorkspaceException e) {
            Platform.runLater(() -> refused.because(reason(e), false));
        }
    }

    private static String reason(WorkspaceException e) {
        return Notice.reason(e);
    }
}

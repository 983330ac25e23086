package org.armscope.app;

import java.nio.file.Files;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import javafx.application.Platform;
import org.armscope.view.window.StartingView;
import org.armscope.viewmodel.Notice;
import org.armscope.viewmodel.settings.Settings;
import org.armscope.viewmodel.window.Memory;
import org.armscope.viewmodel.work.Stage;
import org.armscope.workspace.Workspace;
import org.armscope.workspace.open.WorkspaceException;
import org.armscope.workspace.open.WorkspaceFolder;
import org.armscope.workspace.open.WorkspaceHeldException;
import org.armscope.workspace.upkeep.Progress;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Opens a workspace off the window's thread. It may begin before there is a window, which takes as
/// long to come as the workspace does.
final class Opener {

    private static final Logger LOG = LoggerFactory.getLogger(Opener.class);

    private static final String FAULT =
            "The program met a fault of its own while it opened this workspace. Start it again; if"
                    + " that does not help, send the workspace's logs to whoever looks after the"
                    + " program.";

    private final WorkspaceFolder folder;
    private final CompletableFuture<Kept> kept = new CompletableFuture<>();
    private final CompletableFuture<Outcome> outcome = new CompletableFuture<>();
    private volatile Progress progress = Progress.silent();

    /// What the last start left in the folder.
    record Kept(Memory memory, Settings settings) {}

    /// What came of the opening.
    sealed interface Outcome {}

    /// A workspace, open.
    ///
    /// @param isNew true if the folder held none before
    record Opened(Workspace workspace, boolean isNew) implements Outcome {}

    /// Why a workspace did not open.
    ///
    /// @param held true if another process holds it, so that it can still be opened for reading
    record Refused(String reason, boolean held) implements Outcome {}

    private Opener(WorkspaceFolder folder) {
        this.folder = folder;
    }

    /// Begins to open a workspace for writing, and to make it where it is missing.
    static Opener forWriting(WorkspaceFolder folder) {
        return new Opener(folder).begin(false);
    }

    /// Begins to open a workspace for reading.
    static Opener forReading(WorkspaceFolder folder) {
        return new Opener(folder).begin(true);
    }

    WorkspaceFolder folder() {
        return folder;
    }

    /// What the last start left in the folder; read first, so that nobody waits long for it.
    Kept kept() {
        return kept.join();
    }

    /// Tells a view how far the opening is, and in the window's thread what came of it, also where
    /// that was some time ago.
    void tell(StartingView view, Consumer<Outcome> done) {
        progress =
                (at, total, what) -> {
                    Stage stage = new Stage(at, total, what);
                    Platform.runLater(() -> view.progress(stage.fraction(), stage.what()));
                };
        var _ = outcome.thenAccept(now -> Platform.runLater(() -> done.accept(now)));
    }

    /// Closes the workspace again, where no window is there for it; waits until it is closed.
    void undo() {
        if (outcome.join() instanceof Opened opened) {
            try {
                opened.workspace().close();
            } catch (WorkspaceException e) {
                LOG.error("the workspace did not close cleanly", e);
            }
        }
    }

    private Opener begin(boolean readOnly) {
        Thread thread = new Thread(() -> open(readOnly), "armscope-open");
        thread.setDaemon(true);
        thread.start();
        return this;
    }

    private void open(boolean readOnly) {
        try {
            kept.complete(
                    new Kept(KeptFile.memory(folder).read(), KeptFile.settings(folder).read()));
            boolean isNew = !Files.exists(folder.library());
            Progress told = (at, total, what) -> progress.at(at, total, what);
            Workspace workspace =
                    readOnly
                            ? Workspace.openForReading(folder, told)
                            : Workspace.openForWriting(folder, "window", told);
            outcome.complete(new Opened(workspace, isNew));
        } catch (WorkspaceHeldException e) {
            outcome.complete(new Refused(Notice.reason(e), true));
        } catch (WorkspaceException e) {
            outcome.complete(new Refused(Notice.reason(e), false));
        } catch (RuntimeException | Error e) { // nobody must wait for ever
            kept.complete(new Kept(Memory.FIRST, Settings.FIRST));
            outcome.complete(new Refused(FAULT, false));
            throw e;
        }
    }
}

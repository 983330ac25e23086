package org.armscope.app;

import java.nio.file.Path;
import java.util.function.Consumer;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.stage.Stage;
import javafx.util.Subscription;
import org.armscope.view.window.Commands;
import org.armscope.view.window.Shell;
import org.armscope.viewmodel.Notice;
import org.armscope.viewmodel.window.Memory;
import org.armscope.viewmodel.window.WindowModel;
import org.armscope.workspace.Workspace;
import org.armscope.workspace.intake.BundledCorpus;
import org.armscope.workspace.open.WorkspaceException;
import org.armscope.workspace.open.WorkspaceFolder;
import org.armscope.workspace.watch.FolderWatch;
import org.armscope.workspace.watch.WatchNews;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// A workspace open in the window, from its first picture to its close.
final class Session {

    private static final Logger LOG = LoggerFactory.getLogger(Session.class);

    private final Workspace workspace;
    private final FolderWatch watch;
    private final Pools pools = new Pools();
    private final Subscription following;
    private final WindowModel model;
    private final Scene scene;
    private final Memory kept;
    private @Nullable Keeping keeping;

    /// The first question is asked before the window is put together: both take as long.
    Session(Opener.Opened opened, Opener.Kept kept, Consumer<Path> change, Runnable quit) {
        workspace = opened.workspace();
        this.kept = kept.memory();
        watch = new FolderWatch(workspace, this::tell);
        model = new WindowModel(new WorkspaceDesk(workspace, watch), pools.threads());
        model.settings().system().set(Themes.ofSystem());
        model.settings().recall(kept.settings());
        model.recall(kept.memory());
        following =
                Platform.getPreferences()
                        .colorSchemeProperty()
                        .subscribe(now -> model.settings().system().set(Themes.ofSystem()));
        Shell shell = new Shell(new Commands(model, change, quit));
        scene = new Scene(shell, kept.memory().width(), kept.memory().height());
        model.theme().subscribe(now -> Themes.wear(now, scene.getRoot()));
        model.timeline().still().bind(Platform.getPreferences().reducedMotionProperty());
        if (opened.isNew()) {
            fill();
        }
        try {
            watch.start();
        } catch (WorkspaceException e) {
            model.work().tell(Notice.of(e));
        }
    }

    private void tell(WatchNews news) {
        Platform.runLater(() -> model.heard(news));
    }

    Scene scene() {
        return scene;
    }

    WindowModel model() {
        return model;
    }

    /// Begins to write what the window remembers; a window for reading writes only as it closes.
    void keep(WorkspaceFolder folder, Stage stage) {
        Keeping begun = new Keeping(folder, () -> remember(stage));
        keeping = begun;
        if (model.isWritable()) {
            begun.follow(scene);
        }
    }

    /// A window that fills the screen keeps the size it had before.
    private Opener.Kept remember(Stage stage) {
        Memory memory =
                stage.isMaximized()
                        ? model.remember(kept.width(), kept.height(), true)
                        : model.remember(stage.getWidth(), stage.getHeight(), false);
        return new Opener.Kept(memory, model.settings().remember());
    }

    /// Leaves the window: what is being written there is done with, and remembered.
    void leave(Stage stage) {
        model.leave();
        if (keeping != null) {
            keeping.close(remember(stage));
        }
    }

    /// Stops the work under way and closes the workspace in the background.
    ///
    /// @param then run in the window's thread afterwards
    void close(Runnable then) {
        following.unsubscribe();
        model.work().cancel();
        new Thread(() -> closeNow(then), "armscope-close").start();
    }

    private void closeNow(Runnable then) {
        try {
            watch.close();
            pools.close();
            workspace.close();
        } catch (WorkspaceException e) {
            LOG.error("the workspace did not close cleanly", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } finally {
            Platform.runLater(then);
        }
    }

    /// Begins a new workspace with the bundled corpus.
    private void fill() {
        BundledCorpus.besideTheProgram()
                .ifPresent(
                        corpus -> {
                            try {
                                model.work().ingest(corpus.files());
                            } catch (WorkspaceException e) {
                                model.work().tell(Notice.of(e));
                            }
                        });
    }
}

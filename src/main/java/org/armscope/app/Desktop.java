package org.armscope.app;

import java.util.concurrent.CountDownLatch;
import java.util.function.Consumer;
import javafx.application.Platform;
import org.armscope.workspace.Workspace;
import org.armscope.workspace.open.WorkspaceFolder;

/// Opens the window and waits until it is closed.
public final class Desktop {

    private Desktop() {}

    /// Shows the window on a workspace, making the workspace if it is missing.
    ///
    /// @return 0 once the window was closed
    /// @throws WindowUnavailableException if no window can be shown here; nothing is open then
    public static int open(WorkspaceFolder folder) throws WindowUnavailableException {
        CountDownLatch closed = new CountDownLatch(1);
        begin(folder, closed::countDown, window -> {});
        try {
            closed.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        Platform.exit();
        return 0;
    }

    /// Starts JavaFX and shows the window; the workspace is opened meanwhile.
    ///
    /// @param closed run when the window is gone and its workspace is closed
    /// @param shown told of the window, in its thread
    static void begin(WorkspaceFolder folder, Runnable closed, Consumer<MainWindow> shown)
            throws WindowUnavailableException {
        Opener opener = Opener.forWriting(folder);
        Workspace.prepareSearch();
        try {
            Toolkit.start(() -> Themes.use(opener.kept().settings().theme().on(Themes.ofSystem())));
        } catch (WindowUnavailableException e) {
            opener.undo();
            throw e;
        }
        Thread.setDefaultUncaughtExceptionHandler(new Trouble());
        Platform.runLater(
                () -> {
                    MainWindow window = new MainWindow(opener, closed);
                    window.show();
                    shown.accept(window);
                });
    }
}

package org.armscope.app;

import java.util.concurrent.CountDownLatch;
import javafx.application.Platform;
import org.armscope.workspace.open.WorkspaceFolder;

/// Opens the window and waits until it is closed.
public final class Desktop {

    private Desktop() {}

    /// Shows the window on a workspace, making the workspace if it is missing.
    ///
    /// @return 0 once the window was closed
    /// @throws WindowUnavailableException if no window can be shown here; nothing was opened then
    public static int open(WorkspaceFolder folder) throws WindowUnavailableException {
        Toolkit.start();
        CountDownLatch closed = new CountDownLatch(1);
        Thread.setDefaultUncaughtExceptionHandler(new Trouble());
        Platform.runLater(() -> new MainWindow(folder, closed::countDown).show());
        try {
            closed.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        Platform.exit();
        return 0;
    }
}

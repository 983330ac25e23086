package org.armscope.bench;

import java.nio.file.Path;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import javafx.animation.AnimationTimer;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.control.ListView;
import javafx.stage.Window;
import org.armscope.app.OpenWindow;
import org.armscope.workspace.open.WorkspaceFolder;

/// The program's own start on a workspace, until its results are listed and painted; ends then as
/// if killed, with 1 where that took more than a minute.
///
/// The argument is the workspace.
public final class UsableWindow {

    private UsableWindow() {}

    public static void main(String[] args) throws Exception {
        OpenWindow.start();
        OpenWindow.show(new WorkspaceFolder(Path.of(args[0])), () -> {});
        CountDownLatch usable = new CountDownLatch(1);
        Platform.runLater(() -> wait(usable));
        boolean isUsable = usable.await(1, TimeUnit.MINUTES);
        Runtime.getRuntime().halt(isUsable ? 0 : 1);
    }

    private static void wait(CountDownLatch usable) {
        new AnimationTimer() {
            @Override
            public void handle(long now) {
                for (Window window : Window.getWindows()) {
                    Scene scene = window.getScene();
                    if (scene != null
                            && scene.lookup("#results") instanceof ListView<?> results
                            && !results.getItems().isEmpty()) {
                        stop();
                        Painted.then(scene, usable::countDown);
                        break;
                    }
                }
                Platform.requestNextPulse();
            }
        }.start();
    }
}

package org.armscope.bench;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import javafx.animation.AnimationTimer;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.control.ListView;
import javafx.stage.Window;
import org.armscope.Main;

/// The program's own start on a workspace, until its results are listed and painted; ends then as
/// if killed, with 1 where that took more than a minute.
///
/// The argument is the workspace.
public final class UsableWindow {

    private UsableWindow() {}

    public static void main(String[] args) throws Exception {
        Thread watch = new Thread(UsableWindow::haltOnceUsable, "watch");
        watch.setDaemon(true);
        watch.start();
        System.setProperty("glass.platform", "Headless");
        System.setProperty("prism.order", "sw");
        Main.main(new String[] {"--workspace", args[0]});
    }

    private static void haltOnceUsable() {
        try {
            CountDownLatch usable = new CountDownLatch(1);
            watch(usable);
            boolean isUsable = usable.await(1, TimeUnit.MINUTES);
            Runtime.getRuntime().halt(isUsable ? 0 : 1);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /// Begins to look once JavaFX runs.
    private static void watch(CountDownLatch usable) throws InterruptedException {
        boolean runs = false;
        while (!runs) {
            try {
                Platform.runLater(() -> wait(usable));
                runs = true;
            } catch (IllegalStateException early) {
                Thread.sleep(5);
            }
        }
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

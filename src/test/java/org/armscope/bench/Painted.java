package org.armscope.bench;

import com.sun.javafx.tk.RenderJob;
import com.sun.javafx.tk.Toolkit;
import java.util.concurrent.Future;
import javafx.animation.AnimationTimer;
import javafx.application.Platform;
import javafx.scene.Scene;

/// Hears when a change of the window has been painted.
final class Painted {

    private Painted() {}

    /// To be called in the window's thread, where something has just changed: hears of it in that
    /// thread at the latest one frame after it was painted, since a frame begins only when the one
    /// before is painted.
    static void then(Scene scene, Runnable done) {
        new AnimationTimer() {
            private int laidOut;
            private final Runnable count = this::count;

            {
                scene.addPostLayoutPulseListener(count);
            }

            private void count() {
                laidOut++;
            }

            @Override
            public void handle(long now) {
                if (laidOut > 0) {
                    stop();
                    scene.removePostLayoutPulseListener(count);
                    done.run();
                }
                Platform.requestNextPulse();
            }
        }.start();
        Platform.requestNextPulse();
    }

    /// The same, but hears of it at once, in the thread that paints.
    ///
    /// @param laidOut told in the window's thread when what is to be painted has been laid out
    static void exactly(Scene scene, Runnable laidOut, Runnable done) {
        scene.addPostLayoutPulseListener(
                new Runnable() {
                    @Override
                    public void run() {
                        scene.removePostLayoutPulseListener(this);
                        laidOut.run();
                        // what is laid out now is handed to the painting thread before this runs
                        Platform.runLater(
                                () -> {
                                    Future<?> _ =
                                            Toolkit.getToolkit().addRenderJob(new RenderJob(done));
                                });
                    }
                });
        Platform.requestNextPulse();
    }
}

package org.armscope.bench;

import javafx.animation.AnimationTimer;
import javafx.application.Platform;
import javafx.scene.Scene;

/// Hears when a change of the window has been painted: a frame begins only when the one before is
/// painted, so at the latest one frame after that.
final class Painted {

    private Painted() {}

    /// To be called in the window's thread, where something has just changed.
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
}

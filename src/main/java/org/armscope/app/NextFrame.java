package org.armscope.app;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executor;
import javafx.animation.AnimationTimer;
import javafx.application.Platform;

/// Runs work in the window's thread one frame after the one that is due when it comes: a frame
/// begins only when the one before is painted. Takes work from any thread.
final class NextFrame implements Executor {

    private final AnimationTimer timer =
            new AnimationTimer() {
                @Override
                public void handle(long now) {
                    runFrame();
                }
            };
    private List<Runnable> due = List.of();
    private List<Runnable> coming = new ArrayList<>();

    @Override
    public void execute(Runnable work) {
        Platform.runLater(
                () -> {
                    coming.add(work);
                    timer.start();
                });
    }

    private void runFrame() {
        List<Runnable> now = due;
        due = coming;
        coming = new ArrayList<>();
        if (due.isEmpty()) {
            timer.stop();
        }
        now.forEach(Runnable::run);
    }
}

package org.armscope.app;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executor;
import javafx.animation.PauseTransition;
import javafx.util.Duration;

/// Runs in the window's thread what an answer brings with it, a moment after the answer was
/// painted: a pause begins with the frame that paints it. To be used in the window's thread.
final class Settled implements Executor {

    /// Shorter than a pause in which a person looks, longer than that between two quick keys.
    private static final Duration PAUSE = Duration.millis(120);

    private final PauseTransition pause = new PauseTransition(PAUSE);
    private final List<Runnable> waiting = new ArrayList<>();

    Settled() {
        pause.setOnFinished(event -> runAll());
    }

    @Override
    public void execute(Runnable work) {
        waiting.add(work);
        pause.playFromStart();
    }

    private void runAll() {
        List<Runnable> now = List.copyOf(waiting);
        waiting.clear();
        now.forEach(Runnable::run);
    }
}

package org.armscope.viewmodel;

import java.util.ArrayDeque;
import java.util.Queue;
import java.util.concurrent.Executor;
import org.jspecify.annotations.Nullable;

/// Runs work on other threads, one piece after another in the order it was given.
public final class InTurn implements Executor {

    private final Executor threads;
    private final Queue<Runnable> waiting = new ArrayDeque<>();
    private boolean running;

    public InTurn(Executor threads) {
        this.threads = threads;
    }

    @Override
    public void execute(Runnable work) {
        synchronized (waiting) {
            waiting.add(work);
            if (running) {
                return;
            }
            running = true;
        }
        threads.execute(this::runAll);
    }

    private void runAll() {
        for (Runnable next = next(); next != null; next = next()) {
            boolean done = false;
            try {
                next.run();
                done = true;
            } finally {
                if (!done) {
                    goOn();
                }
            }
        }
    }

    /// After a failure the rest goes on elsewhere, while the failure is reported here.
    private void goOn() {
        threads.execute(this::runAll);
    }

    private @Nullable Runnable next() {
        synchronized (waiting) {
            Runnable next = waiting.poll();
            running = next != null;
            return next;
        }
    }
}

package org.armscope.viewmodel.work;

import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import org.armscope.workspace.upkeep.Progress;
import org.jspecify.annotations.Nullable;

/// Carries progress into the window's thread, the latest only: while one report waits there, a
/// newer one takes its place.
final class StageProgress implements Progress {

    private final Executor window;
    private final Consumer<Stage> show;
    private final AtomicReference<@Nullable Stage> waiting = new AtomicReference<>();
    private volatile boolean cancelled;

    StageProgress(Executor window, Consumer<Stage> show) {
        this.window = window;
        this.show = show;
    }

    void cancel() {
        cancelled = true;
    }

    @Override
    public void at(long done, long total, String what) {
        if (waiting.getAndSet(new Stage(done, total, what)) == null) {
            window.execute(this::deliver);
        }
    }

    @Override
    public boolean cancelled() {
        return cancelled;
    }

    private void deliver() {
        Stage latest = waiting.getAndSet(null);
        if (latest != null) {
            show.accept(latest);
        }
    }
}

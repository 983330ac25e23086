package org.armscope.viewmodel;

import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import org.armscope.workspace.open.WorkspaceException;

/// Work in the background of which only what was asked for last counts; what comes back of anything
/// older is dropped.
public final class Turns {

    private final Executor window;
    private final AtomicLong latest = new AtomicLong();

    public Turns(Threads threads) {
        this(threads.window());
    }

    /// @param window where outcomes are taken: the window's thread, now or a little later
    public Turns(Executor window) {
        this.window = window;
    }

    /// Something to find out.
    @FunctionalInterface
    public interface Work<T> {
        T run() throws WorkspaceException;
    }

    /// Something to find out that takes long.
    @FunctionalInterface
    public interface Search<T> {

        /// Finds it out.
        ///
        /// @param overtaken asked now and then; once true, nobody wants the outcome
        T run(BooleanSupplier overtaken) throws WorkspaceException;
    }

    /// Begins a turn whose work can be stopped once it is overtaken; else as [#next].
    public <T> void search(
            Executor where, Search<T> work, Consumer<T> done, Consumer<String> failed) {
        long turn = latest.incrementAndGet();
        run(turn, where, () -> work.run(() -> latest.get() != turn), done, failed);
    }

    /// Begins a turn.
    ///
    /// @param where the work runs
    /// @param done takes its outcome in the window's thread
    /// @param failed takes the reason there, if it fails
    public <T> void next(Executor where, Work<T> work, Consumer<T> done, Consumer<String> failed) {
        run(latest.incrementAndGet(), where, work, done, failed);
    }

    /// More work of the present turn.
    public <T> void also(Executor where, Work<T> work, Consumer<T> done, Consumer<String> failed) {
        run(latest.get(), where, work, done, failed);
    }

    /// A change that is made only if the present turn is still the latest when it is run; to be
    /// run in the window's thread.
    public Runnable still(Runnable change) {
        return still(latest.get(), change);
    }

    private Runnable still(long turn, Runnable change) {
        return () -> {
            if (latest.get() == turn) {
                change.run();
            }
        };
    }

    /// Drops whatever is under way.
    public void drop() {
        latest.incrementAndGet();
    }

    private <T> void run(
            long turn, Executor where, Work<T> work, Consumer<T> done, Consumer<String> failed) {
        where.execute(
                () -> {
                    if (latest.get() != turn) {
                        return;
                    }
                    try {
                        T found = work.run();
                        inWindow(turn, () -> done.accept(found));
                    } catch (WorkspaceException e) {
                        inWindow(turn, () -> failed.accept(Notice.reason(e)));
                    }
                });
    }

    private void inWindow(long turn, Runnable change) {
        window.execute(still(turn, change));
    }
}

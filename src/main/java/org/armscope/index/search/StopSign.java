package org.armscope.index.search;

import java.time.Duration;
import java.util.function.BooleanSupplier;
import org.apache.lucene.index.QueryTimeout;

/// Tells a running search that it is no longer wanted, or that its time is up. For one thread.
public final class StopSign implements QueryTimeout {

    private final BooleanSupplier cancelled;
    private long deadline;

    /// @param limit how long from now on
    public StopSign(BooleanSupplier cancelled, Duration limit) {
        this.cancelled = cancelled;
        deadline = System.nanoTime() + limit.toNanos();
    }

    @Override
    public boolean shouldExit() {
        return isCancelled() || System.nanoTime() - deadline > 0;
    }

    /// Gives more time: for what is worked out once and serves all later questions too.
    public void grant(long nanoseconds) {
        deadline += nanoseconds;
    }

    /// @throws SearchStoppedException if it is time to stop
    public void check() throws SearchStoppedException {
        if (shouldExit()) {
            throw stopped();
        }
    }

    /// What to throw where it is time to stop.
    public SearchStoppedException stopped() {
        return new SearchStoppedException(isCancelled());
    }

    private boolean isCancelled() {
        return cancelled.getAsBoolean() || Thread.currentThread().isInterrupted();
    }
}

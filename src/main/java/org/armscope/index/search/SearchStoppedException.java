package org.armscope.index.search;

/// A search was cancelled, or took longer than it may. The message says which.
public final class SearchStoppedException extends SearchException {

    private final boolean cancelled;

    SearchStoppedException(boolean cancelled) {
        super(
                cancelled
                        ? "The search was cancelled."
                        : "The search took too long and was stopped; make the query narrower.");
        this.cancelled = cancelled;
    }

    /// True if whoever asked no longer wants the answer.
    public boolean isCancelled() {
        return cancelled;
    }
}

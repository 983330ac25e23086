package org.armscope.viewmodel;

import java.util.concurrent.Executor;

/// Where work runs.
///
/// @param searching searches, one at a time: the next key stops what the last one asked
/// @param reading single articles and what belongs to them: nothing long, so that one can be opened
///     at any time
/// @param gathering what the whole library has to be looked through for: lists, events, deals,
///     dossiers; several at a time, in any order
/// @param working long work, one at a time
/// @param window the window's own thread; every property changes there
/// @param settled the window's thread again, a moment later: what an answer brings with it waits
///     there until the answer is painted, and is overtaken by the next key
/// @param painted the window's thread, one frame later: for what comes with an answer and need not
///     be painted in one frame with it
public record Threads(
        Executor searching,
        Executor reading,
        Executor gathering,
        Executor working,
        Executor window,
        Executor settled,
        Executor painted) {

    /// Searches for what an answer brings with it, once the answer is painted.
    public Executor searchingSettled() {
        return work -> settled.execute(() -> searching.execute(work));
    }

    /// Reads what an answer brings with it, once the answer is painted.
    public Executor readingSettled() {
        return work -> settled.execute(() -> reading.execute(work));
    }
}

package org.armscope.workspace.open;

import java.io.Closeable;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;

/// Holds what has been opened so far and, unless told that all went well, closes it again, the last
/// first. What fails while closing is not lost: the first failure is thrown, the others with it.
final class Opening implements AutoCloseable {

    private final Deque<Closeable> held = new ArrayDeque<>();

    void hold(Closeable opened) {
        held.push(opened);
    }

    /// Everything was opened and now belongs to the caller.
    void succeeded() {
        held.clear();
    }

    @Override
    public void close() throws IOException {
        IOException first = null;
        for (Closeable one : held) {
            try {
                one.close();
            } catch (IOException e) {
                if (first == null) {
                    first = e;
                } else {
                    first.addSuppressed(e);
                }
            }
        }
        held.clear();
        if (first != null) {
            throw first;
        }
    }
}

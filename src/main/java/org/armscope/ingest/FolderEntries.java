package org.armscope.ingest;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.Future;
import org.armscope.ingest.FolderListing.Entry;

/// One folder's entries as a walk goes through them. The next folders among them are listed on
/// other threads meanwhile, since the disk's answer is what a walk waits for.
final class FolderEntries {

    /// How many folders are listed ahead of the walk.
    private static final int AHEAD = 3;

    private final List<Entry> entries;
    private final Deque<Future<List<Entry>>> ahead = new ArrayDeque<>();
    private Future<List<Entry>> listing = CompletableFuture.completedFuture(List.of());
    private int next;
    private int listed;

    FolderEntries(List<Entry> entries) {
        this.entries = entries;
        listAhead();
    }

    boolean hasNext() {
        return next < entries.size();
    }

    Entry next() {
        Entry entry = entries.get(next++);
        if (entry.attributes().isDirectory()) {
            listing = ahead.remove();
            listAhead();
        }
        return entry;
    }

    /// The entries of the folder that [#next] returned last.
    List<Entry> listing() throws IOException {
        try {
            return listing.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted", e);
        } catch (ExecutionException e) {
            if (e.getCause() instanceof IOException cause) {
                throw cause;
            }
            throw new IllegalStateException(e.getCause());
        }
    }

    private void listAhead() {
        while (ahead.size() < AHEAD && listed < entries.size()) {
            Entry entry = entries.get(listed++);
            if (entry.attributes().isDirectory()) {
                ahead.add(ForkJoinPool.commonPool().submit(() -> FolderListing.of(entry.path())));
            }
        }
    }
}

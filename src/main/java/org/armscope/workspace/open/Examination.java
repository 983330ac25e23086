package org.armscope.workspace.open;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.armscope.index.ArticleIndex;
import org.armscope.index.folder.IndexState;
import org.armscope.library.Library;
import org.armscope.library.Statistics;
import org.armscope.library.lock.WorkspaceLock;
import org.armscope.library.sql.Access;
import org.armscope.library.sql.LibraryException;
import org.armscope.workspace.upkeep.IndexKeeper;
import org.jspecify.annotations.Nullable;

/// Looks a workspace over for `doctor`.
public final class Examination {

    private static final long MEGABYTE = 1024 * 1024;
    private static final long SCARCE = 100 * MEGABYTE;

    private final WorkspaceFolder folder;
    private final List<String> problems = new ArrayList<>();

    private Examination(WorkspaceFolder folder) {
        this.folder = folder;
    }

    public static Health of(WorkspaceFolder folder) throws WorkspaceException {
        try {
            return new Examination(folder).health();
        } catch (IOException e) {
            throw Complaints.about(e);
        }
    }

    private Health health() throws IOException {
        boolean exists = Files.exists(folder.library());
        Statistics statistics = exists ? statistics() : null;
        return new Health(
                folder.root(),
                exists,
                exists ? holder() : null,
                statistics == null ? null : statistics.schema(),
                statistics == null ? null : statistics.sqliteVersion(),
                statistics == null ? 0 : statistics.fileBytes() + statistics.logBytes(),
                statistics == null ? 0 : statistics.articles(),
                statistics == null ? 0 : statistics.digests(),
                statistics == null ? 0 : statistics.versions(),
                statistics == null ? 0 : statistics.duplicates(),
                exists ? indexState() : "missing",
                ArticleIndex.schemaVersion(),
                ArticleIndex.luceneVersion(),
                bytesIn(folder.index()),
                folder.log(),
                freeBytes(),
                problems);
    }

    private long freeBytes() {
        Path place = folder.root();
        while (!Files.exists(place) && place.getParent() != null) {
            place = place.getParent();
        }
        // not by its FileStore, which is unknown in a changed root
        long free = place.toFile().getUsableSpace();
        scarce(free, place).ifPresent(problems::add);
        return free;
    }

    /// What is to be said where too little is free; [#SCARCE] is enough for an analyst's day, not
    /// for a great ingest.
    static Optional<String> scarce(long free, Path place) {
        return free >= SCARCE
                ? Optional.empty()
                : Optional.of(
                        "Only %d MB are free on the disk that holds %s: make room before you ingest, mark or decide anything."
                                .formatted(free / MEGABYTE, place));
    }

    private @Nullable Statistics statistics() {
        try (Library library = Library.open(folder.library(), Access.READ)) {
            problems.addAll(library.integrityCheck());
            return library.statistics();
        } catch (LibraryException e) {
            problems.add(String.valueOf(e.getMessage()));
            return null;
        }
    }

    private @Nullable String holder() throws LibraryException {
        return switch (WorkspaceLock.tryAcquire(folder.root(), "doctor")) {
            case WorkspaceLock.Acquired(WorkspaceLock lock) -> {
                lock.close();
                yield null;
            }
            case WorkspaceLock.HeldBy held -> held.sentence();
            case WorkspaceLock.ReadOnly readOnly -> readOnly.sentence();
        };
    }

    private String indexState() throws IOException {
        IndexState state = ArticleIndex.examine(folder.index());
        if (state == IndexState.CURRENT) {
            return isBehind() ? "behind" : "current";
        }
        problems.add("The search index " + state.predicate() + "; run 'armscope reindex'.");
        return state.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    private boolean isBehind() throws IOException {
        try (Library library = Library.open(folder.library(), Access.READ)) {
            return !IndexKeeper.isCurrent(folder.index(), library);
        } catch (LibraryException alreadyAProblem) {
            return true;
        }
    }

    private static long bytesIn(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            return 0;
        }
        try (Stream<Path> files = Files.list(folder)) {
            long sum = 0;
            for (Path file : (Iterable<Path>) files::iterator) {
                sum += Files.exists(file) ? Files.size(file) : 0;
            }
            return sum;
        }
    }
}

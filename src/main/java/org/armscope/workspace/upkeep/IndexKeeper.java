package org.armscope.workspace.upkeep;

import java.io.IOException;
import java.nio.file.Path;
import java.util.OptionalLong;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import org.armscope.article.ArticleId;
import org.armscope.index.ArticleIndex;
import org.armscope.index.folder.BrokenIndexException;
import org.armscope.index.folder.IndexState;
import org.armscope.index.plan.NameBook;
import org.armscope.index.source.Sources;
import org.armscope.library.Library;
import org.armscope.library.work.AnalystWork;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Keeps the index at the library's state: opens it, lets it catch up with what the library stored
/// after the index's last commit, and builds it anew where it is missing, damaged or of another
/// version. For any number of threads; a rebuild waits for running searches and holds new ones.
public final class IndexKeeper implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(IndexKeeper.class);

    private final Path folder;
    private final Library library;
    private final AnnotationKeeper annotations;
    private final ReadWriteLock guard = new ReentrantReadWriteLock();
    private final Object opening = new Object();

    /// Null while nothing has asked for it.
    private @Nullable ArticleIndex index;

    private IndexKeeper(
            Path folder,
            Library library,
            AnnotationKeeper annotations,
            @Nullable ArticleIndex index) {
        this.folder = folder;
        this.library = library;
        this.annotations = annotations;
        this.index = index;
    }

    /// What is done with the index while it is sure to stay open.
    public interface Use<T, E extends Exception> {
        T with(ArticleIndex index) throws IOException, E;
    }

    /// Makes the index ready for writing, current and complete when this returns. One that says it
    /// is at the library's state is opened when it is first used; should it turn out to be broken
    /// it is built anew then.
    public static IndexKeeper forWriting(
            Path folder, Library library, AnnotationKeeper annotations, Progress progress)
            throws IOException {
        boolean current = isCurrent(folder, library);
        return new IndexKeeper(
                folder,
                library,
                annotations,
                current ? null : openForWriting(folder, library, annotations, progress));
    }

    private static ArticleIndex openForWriting(
            Path folder, Library library, AnnotationKeeper annotations, Progress progress)
            throws IOException {
        if (ArticleIndex.examine(folder) != IndexState.CURRENT) {
            return build(folder, library, annotations, progress);
        }
        try {
            ArticleIndex index = ArticleIndex.open(folder, sources(library, annotations));
            if (index.revision() > library.revision()) {
                LOG.warn("the index is ahead of the library, which must have been replaced");
                index.close();
                return build(folder, library, annotations, progress);
            }
            catchUp(index, library, annotations, progress);
            return index;
        } catch (BrokenIndexException e) {
            LOG.warn("the index is broken and is built anew", e);
            return build(folder, library, annotations, progress);
        }
    }

    /// Opens the index for reading alone.
    ///
    /// @throws BrokenIndexException if it must be built anew first
    public static IndexKeeper forReading(Path folder, Library library, AnnotationKeeper annotations)
            throws IOException {
        return new IndexKeeper(
                folder,
                library,
                annotations,
                ArticleIndex.openForReading(folder, sources(library, annotations)));
    }

    /// True if the folder says that it holds an index at the library's revision; whether all of it
    /// is there shows when it is opened.
    public static boolean isCurrent(Path folder, Library library) throws IOException {
        OptionalLong committed = ArticleIndex.committed(folder);
        return committed.isPresent() && committed.getAsLong() == library.revision();
    }

    public <T, E extends Exception> T use(Use<T, E> work) throws IOException, E {
        guard.readLock().lock();
        try {
            return work.with(opened());
        } finally {
            guard.readLock().unlock();
        }
    }

    /// Opens the index if nothing has yet, for someone who is about to change much.
    public void open() throws IOException {
        use(ArticleIndex::revision);
    }

    private ArticleIndex opened() throws IOException {
        synchronized (opening) {
            ArticleIndex open = index;
            if (open == null) {
                open = openForWriting(folder, library, annotations, Progress.silent());
                index = open;
            }
            return open;
        }
    }

    private boolean isOpen() {
        synchronized (opening) {
            return index != null;
        }
    }

    /// Makes what was put last, and visible to searches.
    public void commit() throws IOException {
        if (!isOpen()) {
            return; // nothing was put, so it is at the library's state, or will be once opened
        }
        use(
                current -> {
                    current.commit(library.revision());
                    current.refresh();
                    return current;
                });
    }

    /// Puts every article that changed after a revision of the library once more.
    public void putChangedSince(long revision) throws IOException {
        use(
                current -> {
                    library.<IOException>forEachChangedSince(
                            revision, article -> current.put(article, annotations.of(article)));
                    return current;
                });
    }

    /// Throws the index away and builds it from the library.
    ///
    /// @return how many articles were indexed
    public long rebuild(Progress progress) throws IOException {
        guard.writeLock().lock();
        try {
            closeIndex();
            index = build(folder, library, annotations, progress);
            return library.count();
        } finally {
            guard.writeLock().unlock();
        }
    }

    private static ArticleIndex build(
            Path folder, Library library, AnnotationKeeper annotations, Progress progress)
            throws IOException {
        LOG.info("building the index from the library");
        ArticleIndex index = ArticleIndex.create(folder, sources(library, annotations));
        fill(index, library, annotations, 0, progress);
        return index;
    }

    private static Sources sources(Library library, AnnotationKeeper annotations) {
        return new Sources(
                library::texts,
                annotations::ofAll,
                () -> NameBook.with(annotations.userLexicon()),
                new MarksInUse(new AnalystWork(library)));
    }

    private static void catchUp(
            ArticleIndex index, Library library, AnnotationKeeper annotations, Progress progress)
            throws IOException {
        long behind = index.revision();
        if (behind < library.revision()) {
            for (ArticleId removed : library.removedSince(behind)) {
                index.remove(removed);
            }
            fill(index, library, annotations, behind, progress);
        }
    }

    private static void fill(
            ArticleIndex index,
            Library library,
            AnnotationKeeper annotations,
            long since,
            Progress progress)
            throws IOException {
        long total = library.count();
        long[] done = {0};
        long revision =
                library.<IOException>forEachChangedSince(
                        since,
                        article -> {
                            index.put(article, annotations.of(article));
                            progress.at(++done[0], since == 0 ? total : 0, "building the index");
                        });
        index.commit(revision);
        index.refresh();
    }

    @Override
    public void close() throws IOException {
        guard.writeLock().lock();
        try {
            closeIndex();
        } finally {
            guard.writeLock().unlock();
        }
    }

    private void closeIndex() throws IOException {
        if (index != null) {
            index.close();
        }
    }
}

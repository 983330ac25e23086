package org.armscope.workspace.open;

import java.io.IOException;
import java.nio.file.Files;
import org.armscope.index.folder.BrokenIndexException;
import org.armscope.library.Library;
import org.armscope.library.lock.WorkspaceLock;
import org.armscope.library.sql.Access;
import org.armscope.workspace.upkeep.AnnotationKeeper;
import org.armscope.workspace.upkeep.IndexKeeper;
import org.armscope.workspace.upkeep.Progress;
import org.armscope.workspace.upkeep.RulesInUse;
import org.armscope.workspace.upkeep.Workers;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// What an open workspace holds: its log, the lock (if it writes), library and index; opened in
/// that order and closed in the reverse one, whatever fails.
public record WorkspaceResources(
        WorkspaceLog log,
        @Nullable WorkspaceLock lock,
        Library library,
        Workers workers,
        AnnotationKeeper annotations,
        IndexKeeper index) {

    private static final Logger LOG = LoggerFactory.getLogger(WorkspaceResources.class);

    public static WorkspaceResources forWriting(
            WorkspaceFolder folder, String purpose, Progress progress) throws WorkspaceException {
        try {
            Files.createDirectories(folder.root());
            Files.createDirectories(folder.logs());
        } catch (IOException e) {
            throw Complaints.about(e);
        }
        try (Opening opening = new Opening()) {
            WorkspaceLog log = WorkspaceLog.in(folder);
            opening.hold(log::close);
            WorkspaceLock lock = lock(folder, purpose);
            opening.hold(lock::close);
            Library library = Library.open(folder.library(), Access.WRITE);
            opening.hold(library::close);
            Workers workers = new Workers();
            opening.hold(workers::close);
            AnnotationKeeper annotations = annotations(folder, library, workers);
            IndexKeeper index =
                    IndexKeeper.forWriting(folder.index(), library, annotations, progress);
            LOG.info("opened for {}", purpose);
            opening.succeeded();
            return new WorkspaceResources(log, lock, library, workers, annotations, index);
        } catch (IOException e) {
            throw Complaints.about(e);
        }
    }

    /// Reading changes nothing, except that an index which is missing, broken or behind is mended
    /// first if no other process is at work in the folder.
    public static WorkspaceResources forReading(WorkspaceFolder folder, Progress progress)
            throws WorkspaceException {
        if (!Files.exists(folder.library())) {
            throw new WorkspaceException(
                    "There is no workspace in "
                            + folder.root()
                            + " yet; make one by ingesting a folder of articles: armscope"
                            + " --workspace DIR ingest FOLDER");
        }
        try (Opening opening = new Opening()) {
            WorkspaceLog log =
                    Files.isWritable(folder.logs()) ? WorkspaceLog.in(folder) : WorkspaceLog.none();
            opening.hold(log::close);
            Library library = Library.open(folder.library(), Access.READ);
            opening.hold(library::close);
            if (!IndexKeeper.isCurrent(folder.index(), library)) {
                mendIndex(folder, progress);
            }
            Workers workers = new Workers();
            opening.hold(workers::close);
            AnnotationKeeper annotations = annotations(folder, library, workers);
            IndexKeeper index = read(folder, library, annotations, progress);
            opening.succeeded();
            return new WorkspaceResources(log, null, library, workers, annotations, index);
        } catch (BrokenIndexException e) {
            throw new WorkspaceException(
                    "The search index is not ready, and the program that writes in "
                            + folder.root()
                            + " has not made it yet; wait until it is done, or close it, and try"
                            + " again.",
                    e);
        } catch (IOException e) {
            throw Complaints.about(e);
        }
    }

    /// Opens the index; where that shows that it is broken, mends it and opens it then.
    private static IndexKeeper read(
            WorkspaceFolder folder,
            Library library,
            AnnotationKeeper annotations,
            Progress progress)
            throws IOException, WorkspaceException {
        try {
            return IndexKeeper.forReading(folder.index(), library, annotations);
        } catch (BrokenIndexException e) {
            LOG.warn("the index is broken and is mended first", e);
            mendIndex(folder, progress);
            return IndexKeeper.forReading(folder.index(), library, annotations);
        }
    }

    private static AnnotationKeeper annotations(
            WorkspaceFolder folder, Library library, Workers workers) {
        return new AnnotationKeeper(library, new RulesInUse(folder.lexicon()), workers);
    }

    private static void mendIndex(WorkspaceFolder folder, Progress progress)
            throws IOException, WorkspaceException {
        try {
            WorkspaceResources writing = forWriting(folder, "mending the index", progress);
            try {
                writing.index().open();
            } finally {
                writing.close();
            }
        } catch (WorkspaceHeldException e) {
            LOG.info("the index is behind and the workspace is held: {}", e.getMessage());
        }
    }

    private static WorkspaceLock lock(WorkspaceFolder folder, String purpose)
            throws IOException, WorkspaceException {
        return switch (WorkspaceLock.tryAcquire(folder.root(), purpose)) {
            case WorkspaceLock.Acquired(WorkspaceLock lock) -> lock;
            case WorkspaceLock.HeldBy held -> throw new WorkspaceHeldException(held.sentence());
            case WorkspaceLock.ReadOnly readOnly ->
                    throw new WorkspaceHeldException(readOnly.sentence());
        };
    }

    public void close() throws WorkspaceException {
        try (Opening closing = new Opening()) {
            closing.hold(log::close);
            if (lock != null) {
                closing.hold(lock::close);
            }
            closing.hold(library::close);
            closing.hold(index::close);
            closing.hold(workers::close);
        } catch (IOException e) {
            throw Complaints.about(e);
        }
    }
}

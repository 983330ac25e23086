package org.armscope.workspace.open;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.armscope.export.Leftovers;
import org.armscope.export.SafeFile;
import org.armscope.export.WriteFault;
import org.armscope.library.Library;
import org.armscope.library.backup.BackupContent;
import org.armscope.library.backup.BackupFile;
import org.armscope.library.lock.WorkspaceLock;
import org.armscope.library.sql.Access;
import org.armscope.library.sql.LibraryException;

/// Puts a whole workspace into one file, and takes it back out: the library with all that is the
/// analyst's own, and the user's lexicon.
public final class Safekeeping {

    private final WorkspaceFolder folder;

    public Safekeeping(WorkspaceFolder folder) {
        this.folder = folder;
    }

    /// Writes a backup, also while another process works in the workspace.
    ///
    /// @param target must not exist; it is there whole or not at all
    public BackupContent backUp(Path target) throws WorkspaceException {
        try {
            if (Files.exists(target)) {
                throw new LibraryException(
                        "%s exists already: nothing was written; name another file, or move that one away."
                                .formatted(target));
            }
            try (Library library = Library.open(folder.library(), Access.READ)) {
                return write(library, target.toAbsolutePath().normalize());
            }
        } catch (FileAlreadyExistsException e) {
            throw new WorkspaceException(
                    target + " exists already: nothing was written; name another file.", e);
        } catch (FileSystemException e) {
            throw new WorkspaceException(
                    "%s cannot be written (%s); name a file in another folder."
                            .formatted(target, WriteFault.words(e)),
                    e);
        } catch (IOException e) {
            throw Complaints.about(e);
        }
    }

    /// What lies beside the target on the way goes with the next backup if this process is killed.
    private BackupContent write(Library library, Path target) throws IOException {
        List<BackupContent> written = new ArrayList<>();
        SafeFile.write(
                target,
                false,
                out -> {
                    Path copy = Leftovers.fresh(target.resolveSibling(""));
                    try {
                        written.add(BackupFile.write(library, folder.lexicon(), copy, out));
                    } finally {
                        Files.deleteIfExists(copy);
                    }
                });
        return written.getFirst();
    }

    /// Puts the content of a backup in the place of what the workspace holds. The library that was
    /// there stays beside it as the newest of the kept copies, a lexicon as
    /// `lexicon.tsv.before-restore`. Nothing is changed before the backup has proved to be whole.
    public BackupContent restore(Path file) throws WorkspaceException {
        try {
            Files.createDirectories(folder.root());
            try (WorkspaceLock ignored = lock()) {
                return restoreLocked(file);
            }
        } catch (IOException e) {
            throw Complaints.about(e);
        }
    }

    private WorkspaceLock lock() throws IOException, WorkspaceException {
        return switch (WorkspaceLock.tryAcquire(folder.root(), "restore")) {
            case WorkspaceLock.Acquired(WorkspaceLock lock) -> lock;
            case WorkspaceLock.HeldBy held -> throw new WorkspaceHeldException(held.sentence());
            case WorkspaceLock.ReadOnly readOnly ->
                    throw new WorkspaceHeldException(readOnly.sentence());
        };
    }

    private BackupContent restoreLocked(Path file) throws IOException {
        Path fresh = folder.root().resolve("library.db.restored");
        Path lexicon = folder.root().resolve("lexicon.tsv.restored");
        try {
            BackupContent content = BackupFile.unpack(file, fresh, lexicon);
            long beyond = keepPresent();
            try (Library library = Library.open(fresh, Access.WRITE)) {
                library.copies().renewIdentity(beyond);
            }
            forgetIndex();
            Files.move(
                    fresh,
                    folder.library(),
                    StandardCopyOption.REPLACE_EXISTING,
                    StandardCopyOption.ATOMIC_MOVE);
            if (Files.exists(lexicon)) {
                replaceLexicon(lexicon);
            }
            return content;
        } finally {
            Files.deleteIfExists(fresh);
            Files.deleteIfExists(lexicon);
        }
    }

    /// Copies the present library to where it is kept; one that cannot be opened is moved away with
    /// its log.
    ///
    /// @return its revision, or 0
    private long keepPresent() throws IOException {
        if (Files.notExists(folder.library())) {
            return 0;
        }
        try (Library present = Library.open(folder.library(), Access.WRITE)) {
            present.copies().keepCopy();
            return present.revision();
        } catch (LibraryException damaged) {
            for (String end : new String[] {"", "-wal", "-shm"}) {
                Path part = folder.root().resolve("library.db" + end);
                if (Files.exists(part)) {
                    Files.move(
                            part,
                            folder.root().resolve("library.db.damaged" + end),
                            StandardCopyOption.REPLACE_EXISTING);
                }
            }
            return 0;
        }
    }

    /// The index is of another library now, and is built anew at the next opening.
    private void forgetIndex() throws IOException {
        if (Files.isDirectory(folder.index())) {
            try (Stream<Path> files = Files.list(folder.index())) {
                for (Path file : files.toList()) {
                    Files.deleteIfExists(file);
                }
            }
        }
    }

    private void replaceLexicon(Path fresh) throws IOException {
        if (Files.exists(folder.lexicon())) {
            Files.move(
                    folder.lexicon(),
                    folder.root().resolve("lexicon.tsv.before-restore"),
                    StandardCopyOption.REPLACE_EXISTING);
        }
        Files.move(fresh, folder.lexicon(), StandardCopyOption.REPLACE_EXISTING);
    }
}

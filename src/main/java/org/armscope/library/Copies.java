package org.armscope.library;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import org.armscope.library.sql.Backups;
import org.armscope.library.sql.LibraryException;
import org.armscope.library.sql.Readers;

/// Copies of a library, and what makes a copy a library of its own.
public final class Copies {

    private final Library library;
    private final Readers readers;
    private final Path file;

    Copies(Library library, Readers readers, Path file) {
        this.library = library;
        this.readers = readers;
        this.file = file;
    }

    /// Writes a copy of the library, also while it is in use.
    ///
    /// @param target must not exist, or be empty
    public void copyTo(Path target) throws LibraryException {
        readers.read(
                session -> {
                    Backups.copy(session, target);
                    return target;
                });
    }

    /// Keeps a copy beside the library, as the newest of the few that are kept.
    public void keepCopy() throws LibraryException {
        library.writer(); // only who may write here may
        readers.read(
                session -> {
                    try {
                        Backups.rotate(session, file);
                        return file;
                    } catch (IOException e) {
                        throw new SQLException("no copy could be kept: " + e.getMessage(), e);
                    }
                });
    }

    /// Makes this another library than the one it is a copy of, at a revision beyond this one: no
    /// index that was made before may be taken for its own.
    public void renewIdentity(long beyond) throws LibraryException {
        library.writer()
                .change(
                        session -> {
                            session.update(
                                    "UPDATE library SET identity = lower(hex(randomblob(16))),"
                                            + " revision = max(revision, ?) + 1",
                                    beyond);
                            return beyond;
                        });
    }
}

package org.armscope.library.sql;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;

/// What happens before a library is used: it is found or made, judged, and brought up to date.
/// Nothing is written to a file before it has proved to be a sound library.
public final class Opening {

    /// Up to this size all pages are checked at each opening; larger files wait for the doctor.
    private static final long CHEAP_TO_CHECK = 16L << 20;

    private final Database database;
    private final Migrations migrations;

    private Opening(Path file, Migrations migrations) {
        this.database = new Database(file.toAbsolutePath().normalize());
        this.migrations = migrations;
    }

    /// A database that is sound and of the version this program works with.
    public static Database prepare(Path file, Access access, Migrations migrations)
            throws LibraryException {
        Opening opening = new Opening(file, migrations);
        try {
            opening.prepare(access);
            return opening.database;
        } catch (SQLException e) {
            throw Fault.of(opening.database.file(), e);
        } catch (LibraryException e) {
            throw e;
        } catch (IOException e) {
            throw new LibraryException(
                    "The library %s cannot be used (%s): check the folder and the disk."
                            .formatted(opening.database.file(), e),
                    e);
        }
    }

    private void prepare(Access access) throws SQLException, IOException {
        if (Files.exists(database.file())) {
            judgeFile();
            int version = judgeContent();
            if (version < migrations.latest()) {
                migrate(access, version);
            }
        } else if (access == Access.READ) {
            throw new LibraryException(
                    "There is no library at %s: ingest some articles first, or name another workspace."
                            .formatted(database.file()));
        } else {
            create();
        }
    }

    private void judgeFile() throws IOException {
        if (Files.isDirectory(database.file())) {
            throw new LibraryException(Fault.foreign(database.file(), "it is a folder"));
        }
        if (database.fileBytes() == 0) { // create() leaves no such file behind, not even in a crash
            throw new LibraryException(Fault.damaged(database.file(), "the file is empty"));
        }
    }

    /// Refuses what is no sound library of a known version, and tells the version.
    private int judgeContent() throws SQLException, IOException {
        try (Session session = database.forReading()) {
            int id = session.only("PRAGMA application_id", Cells::number);
            if (id != Database.APPLICATION_ID) {
                throw new LibraryException(
                        Fault.foreign(database.file(), "it is another program's database"));
            }
            int version = Migrations.version(session);
            if (version > migrations.latest()) {
                throw new LibraryException(
                        "The library %s was written by a newer Armscope (version %d of its tables, this one knows %d): nothing in it was changed; use the newer Armscope."
                                .formatted(database.file(), version, migrations.latest()));
            }
            if (database.fileBytes() <= CHEAP_TO_CHECK) {
                check(session);
            }
            return version;
        }
    }

    private void check(Session session) throws SQLException, LibraryException {
        List<String> answer = session.list("PRAGMA quick_check(1)", Cells::text);
        if (!answer.equals(List.of("ok"))) {
            throw new LibraryException(Fault.damaged(database.file(), String.join("; ", answer)));
        }
    }

    private void migrate(Access access, int version) throws SQLException, IOException {
        if (access == Access.READ) {
            throw new LibraryException(
                    "The library %s was written by an older Armscope (version %d of its tables, this one needs %d): open it once for writing, in the window or by ingesting, and it is brought up to date."
                            .formatted(database.file(), version, migrations.latest()));
        }
        try (Session session = database.forMigration()) {
            Backups.rotate(session, database.file());
            migrations.apply(session);
        }
    }

    /// Makes the library under another name first, so that a crash leaves no half-made one.
    private void create() throws SQLException, IOException {
        refuseOrphanedLog();
        Database unfinished =
                new Database(
                        database.file().resolveSibling(database.file().getFileName() + ".new"));
        Files.deleteIfExists(unfinished.file());
        Files.deleteIfExists(unfinished.log());
        try (Session session = unfinished.forMigration()) {
            migrations.apply(session);
        }
        Files.move(unfinished.file(), database.file());
    }

    /// SQLite would play the log of a library that is gone into the new one.
    private void refuseOrphanedLog() throws IOException {
        if (database.logBytes() > 0) {
            throw new LibraryException(
                    "The library %s is missing, but %s beside it holds changes of it: put the library or a backup back, or move that file away to begin anew."
                            .formatted(database.file(), database.log().getFileName()));
        }
        Files.deleteIfExists(database.log());
    }
}

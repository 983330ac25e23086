package org.armscope.library.sql;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import org.sqlite.SQLiteConfig;

/// The database file, and how connections to it are made.
///
/// No code of this program may open the file except through SQLite: closing any other handle to it
/// would drop the locks that SQLite holds for this process.
public record Database(Path file) {

    /// Marks the file as this program's ("ARMS"); 001.sql writes it.
    static final int APPLICATION_ID = 0x41524d53;

    private static final int BUSY_MILLIS = 10_000;

    /// Holds the inner pages of all trees of a library of 100,000 articles.
    private static final int CACHE_KIB = 16 << 10;

    /// The log in which changes wait until they are moved into the file.
    Path log() {
        return file.resolveSibling(file.getFileName() + "-wal");
    }

    public long fileBytes() throws IOException {
        return Files.size(file);
    }

    public long logBytes() throws IOException {
        return Files.exists(log()) ? Files.size(log()) : 0;
    }

    Session forReading() throws SQLException {
        SQLiteConfig config = new SQLiteConfig();
        config.setReadOnly(true);
        return connect(config, isStill() ? "?immutable=1" : "");
    }

    Session forWriting() throws SQLException {
        SQLiteConfig config = writing();
        config.enforceForeignKeys(true);
        return connect(config, "");
    }

    /// Without foreign keys, as SQLite asks of whoever rebuilds tables.
    Session forMigration() throws SQLException {
        return connect(writing(), "");
    }

    private static SQLiteConfig writing() {
        SQLiteConfig config = new SQLiteConfig();
        config.setJournalMode(SQLiteConfig.JournalMode.WAL);
        config.setSynchronous(SQLiteConfig.SynchronousMode.FULL);
        return config;
    }

    private Session connect(SQLiteConfig config, String options) throws SQLException {
        config.setBusyTimeout(BUSY_MILLIS);
        config.setCacheSize(-CACHE_KIB);
        config.setGetGeneratedKeys(false); // else the driver prepares a query after each insert
        // as a URI, since a bare path may hold characters that the driver takes for options
        return new Session(config.createConnection("jdbc:sqlite:" + file.toUri() + options));
    }

    /// True where nobody writes and this process cannot make the files that SQLite shares among
    /// processes: it then needs to be told to do without them.
    private boolean isStill() {
        try {
            Path folder = file.getParent();
            return folder != null
                    && !Files.isWritable(folder)
                    && !Files.exists(file.resolveSibling(file.getFileName() + "-shm"))
                    && logBytes() == 0;
        } catch (IOException e) {
            return false; // SQLite will say what is wrong
        }
    }

    /// What is said to whoever wants to change a library that is open for reading.
    public LibraryException readOnly() {
        return new LibraryException(
                "The library %s is open for reading only: open it for writing to change it."
                        .formatted(file));
    }
}

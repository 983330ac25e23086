package org.armscope.library.sql;

import java.nio.file.Path;
import java.sql.SQLException;

/// Turns what SQLite reports into a sentence for people.
public final class Fault {

    private static final int BUSY = 5;
    private static final int LOCKED = 6;
    private static final int READONLY = 8;
    private static final int IOERR = 10;
    private static final int CORRUPT = 11;
    private static final int FULL = 13;
    private static final int CANTOPEN = 14;
    private static final int NOTADB = 26;

    private Fault() {}

    public static LibraryException of(Path file, SQLException cause) {
        return new LibraryException(sentence(file, cause), cause);
    }

    private static String full(Path file) {
        return "There is no room left on the disk for the library %s: this step was not stored, everything confirmed before is kept; make room and try again."
                .formatted(file);
    }

    /// The memory that readers and writers share is a file beside the library, which could not
    /// grow.
    private static boolean isOutOfRoom(SQLException cause) {
        return String.valueOf(cause.getMessage()).contains("SQLITE_IOERR_SHMSIZE");
    }

    private static String sentence(Path file, SQLException cause) {
        // the low byte is the primary result code, whatever detail SQLite added above it
        return switch (cause.getErrorCode() & 0xff) {
            case BUSY, LOCKED ->
                    "Another program is writing to the library %s: close it or wait until it is done, then try again."
                            .formatted(file);
            case FULL -> full(file);
            case READONLY, CANTOPEN ->
                    "The library %s cannot be opened or written: check that it is there, that you may write to it and to its folder, and that the disk is not read-only."
                            .formatted(file);
            case IOERR ->
                    isOutOfRoom(cause)
                            ? full(file)
                            : "The disk failed while the library %s was used (%s): this step was not stored; check the disk and restore a backup if the library does not open again."
                                    .formatted(file, cause.getMessage());
            case NOTADB -> foreign(file, "it is not an SQLite database");
            case CORRUPT -> damaged(file, String.valueOf(cause.getMessage()));
            default -> unexpected(file, cause);
        };
    }

    /// For a file that no Armscope wrote.
    static String foreign(Path file, String why) {
        return "%s is not an Armscope library (%s): nothing in it was changed; move it away, or put a backup of the library in its place."
                .formatted(file, why);
    }

    /// For a library that can no longer be trusted.
    static String damaged(Path file, String why) {
        return "The library %1$s is damaged (%2$s): nothing in it was overwritten; put a backup in its place, or move it away together with %3$s-wal and %3$s-shm."
                .formatted(file, why, file.getFileName());
    }

    private static String unexpected(Path file, SQLException cause) {
        return "The library %s could not do this (%s): it was left as it was; run the doctor verb to check it."
                .formatted(file, cause.getMessage());
    }
}

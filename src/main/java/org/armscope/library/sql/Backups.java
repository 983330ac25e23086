package org.armscope.library.sql;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.SQLException;

/// Copies of a library: one where the user wants it, and the last few from before each migration.
public final class Backups {

    /// How many copies from before migrations are kept; number 1 is the newest.
    static final int KEPT = 3;

    private Backups() {}

    /// Writes a whole and consistent copy; what others write meanwhile is in it or not.
    public static void copy(Session session, Path target) throws SQLException {
        session.update("VACUUM INTO ?", target.toString());
    }

    /// Copies the library beside itself, as number 1 of the kept copies.
    public static void rotate(Session session, Path file) throws SQLException, IOException {
        Path fresh = named(file, 0);
        Files.deleteIfExists(fresh); // left by a crash: never a finished copy
        copy(session, fresh);
        for (int number = KEPT; number >= 1; number--) {
            Path previous = named(file, number - 1);
            if (Files.exists(previous)) {
                Files.move(previous, named(file, number), StandardCopyOption.REPLACE_EXISTING);
            }
        }
    }

    /// Where the copy with this number stands.
    public static Path named(Path file, int number) {
        return file.resolveSibling(file.getFileName() + ".backup-" + number);
    }
}

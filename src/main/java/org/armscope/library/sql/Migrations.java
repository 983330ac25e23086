package org.armscope.library.sql;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The scripts that lead from one version of the tables to the next; the first makes them.
public record Migrations(List<String> scripts) {

    public Migrations {
        scripts = List.copyOf(scripts);
    }

    /// Those this program carries: `migrations/001.sql` and on.
    public static Migrations shipped() {
        List<String> scripts = new ArrayList<>();
        String script = resource(1);
        while (script != null) {
            scripts.add(script);
            script = resource(scripts.size() + 1);
        }
        return new Migrations(scripts);
    }

    /// The version this program works with.
    public int latest() {
        return scripts.size();
    }

    /// Brings the tables up to the latest version: wholly, or not at all.
    void apply(Session session) throws SQLException {
        session.run("BEGIN IMMEDIATE");
        try {
            for (int done = version(session); done < latest(); done++) {
                session.run(scripts.get(done));
            }
            List<String> broken = session.list("PRAGMA foreign_key_check", Cells::text);
            if (!broken.isEmpty()) {
                throw new SQLException("rows of " + broken + " lost what they refer to");
            }
            session.run("PRAGMA user_version = " + latest());
            session.run("COMMIT");
        } catch (SQLException e) {
            rollBack(session, e);
            throw e;
        }
    }

    private static void rollBack(Session session, SQLException cause) {
        try {
            session.renew();
            session.run("ROLLBACK");
        } catch (SQLException e) {
            cause.addSuppressed(e); // after some errors SQLite has rolled back by itself
        }
    }

    public static int version(Session session) throws SQLException {
        return session.only("PRAGMA user_version", Cells::number);
    }

    private static @Nullable String resource(int number) {
        String name = "/org/armscope/library/migrations/%03d.sql".formatted(number);
        try (InputStream script = Migrations.class.getResourceAsStream(name)) {
            return script == null
                    ? null
                    : new String(script.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("the program's own " + name + " cannot be read", e);
        }
    }
}

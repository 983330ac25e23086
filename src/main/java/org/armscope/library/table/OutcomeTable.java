package org.armscope.library.table;

import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import org.armscope.library.sql.Session;

/// What became of each path when it was last ingested.
public final class OutcomeTable {

    private OutcomeTable() {}

    public static void put(Session session, FileOutcome outcome) throws SQLException {
        session.update(
                "INSERT OR REPLACE INTO file_outcome (path, outcome, reason, at)"
                        + " VALUES (?, ?, ?, ?)",
                outcome.path().toString(),
                outcome.outcome(),
                outcome.reason(),
                FileTimes.toNanos(outcome.at()));
    }

    public static List<FileOutcome> all(Session session) throws SQLException {
        return session.list(
                "SELECT path, outcome, reason, at FROM file_outcome ORDER BY path",
                row ->
                        new FileOutcome(
                                Path.of(row.text()),
                                row.text(),
                                row.textOrNull(),
                                FileTimes.ofNanos(row.large())));
    }
}

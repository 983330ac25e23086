package org.armscope.library;

import java.io.IOException;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.armscope.library.sql.Cells;
import org.armscope.library.sql.Database;
import org.armscope.library.sql.Migrations;
import org.armscope.library.sql.Session;

/// What the doctor looks at.
final class Inspection {

    private Inspection() {}

    static Statistics statistics(Session session, Database database) throws SQLException {
        try {
            return new Statistics(
                    database.file(),
                    Migrations.version(session),
                    session.only("SELECT sqlite_version()", Cells::text),
                    database.fileBytes(),
                    database.logBytes(),
                    session.only("SELECT revision FROM library", Cells::large),
                    session.only("SELECT count(*) FROM article", Cells::large),
                    session.only(
                            "SELECT count(*) FROM article WHERE kind = 'digest'", Cells::large),
                    session.only("SELECT count(*) FROM article_version", Cells::large),
                    session.only(
                            "SELECT count(*) FROM file WHERE state = 'duplicate'", Cells::large));
        } catch (IOException e) {
            throw new SQLException("the size of the file cannot be told: " + e.getMessage(), e);
        }
    }

    static List<String> faults(Session session) throws SQLException {
        List<String> faults = new ArrayList<>();
        try {
            faults.addAll(session.list("PRAGMA integrity_check", Cells::text));
        } catch (SQLException e) {
            return List.of("The database cannot be read through: " + e.getMessage());
        }
        faults.remove("ok");
        faults.addAll(
                session.list(
                        "PRAGMA foreign_key_check",
                        row -> "A row of table " + row.text() + " refers to a row that is gone."));
        faults.addAll(
                session.list(
                        "SELECT id FROM article a WHERE NOT EXISTS (SELECT 1 FROM article_version v"
                                + " WHERE v.article = a.number AND v.hash = a.hash)",
                        row -> "The text of article " + row.text() + " is missing."));
        faults.addAll(
                session.list(
                        "SELECT id FROM article a WHERE NOT EXISTS (SELECT 1 FROM file f"
                                + " WHERE f.article = a.number AND f.state = 'article')",
                        row -> "The file of article " + row.text() + " is missing."));
        return List.copyOf(faults);
    }
}

package org.armscope.library.files;

import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.armscope.article.ArticleId;
import org.armscope.library.Library;
import org.armscope.library.sql.LibraryException;
import org.armscope.library.sql.Session;
import org.armscope.library.sql.Tables;

/// What is known of the files of articles after they were read. An article outlives its file.
public final class SourceFiles {

    private final Tables tables;

    public SourceFiles(Library library) {
        tables = library.tables();
    }

    /// The articles whose own file was gone when it was last looked for.
    public Set<ArticleId> missing() throws LibraryException {
        return tables.read(
                session ->
                        new HashSet<>(
                                session.list(
                                        "SELECT a.id FROM file f JOIN article a"
                                                + " ON a.number = f.article"
                                                + " WHERE f.missing IS NOT NULL",
                                        row -> new ArticleId(row.text()))));
    }

    /// The paths of the files that were gone.
    public Set<String> missingPaths() throws LibraryException {
        return tables.read(
                session ->
                        new HashSet<>(
                                session.list(
                                        "SELECT path FROM file WHERE missing IS NOT NULL",
                                        row -> row.text())));
    }

    /// Notes that files are gone. A file that was only a copy is forgotten.
    public void gone(Collection<String> paths, Instant now) throws LibraryException {
        tables.change(
                session -> {
                    for (String path : paths) {
                        session.update(
                                "DELETE FROM file WHERE path = ? AND state = 'duplicate'", path);
                        session.update(
                                "UPDATE file SET missing = ? WHERE path = ? AND missing IS NULL",
                                now.toEpochMilli(),
                                path);
                    }
                    return null;
                });
    }

    /// Notes that files are there again, as they were.
    public void back(Collection<String> paths) throws LibraryException {
        tables.change(
                session -> {
                    for (String path : paths) {
                        session.update("UPDATE file SET missing = NULL WHERE path = ?", path);
                    }
                    return null;
                });
    }

    /// Gives every article whose own file is gone the first of its copies for its own: the file was
    /// renamed or moved.
    public List<Moved> adoptCopies() throws LibraryException {
        if (tables.read(SourceFiles::orphans).isEmpty()) {
            return List.of();
        }
        return tables.change(
                session -> {
                    List<Moved> moved = orphans(session);
                    for (Moved one : moved) {
                        session.update("DELETE FROM file WHERE path = ?", one.from().toString());
                        session.update(
                                "UPDATE file SET state = 'article' WHERE path = ?",
                                one.to().toString());
                        tables.articleChanged(session, one.article());
                    }
                    return moved;
                });
    }

    private static List<Moved> orphans(Session session) throws SQLException {
        return new ArrayList<>(
                session.list(
                        "SELECT a.id, own.path, min(copy.path) FROM file own"
                                + " JOIN article a ON a.number = own.article"
                                + " JOIN file copy ON copy.article = own.article"
                                + " AND copy.state = 'duplicate'"
                                + " WHERE own.missing IS NOT NULL GROUP BY own.number",
                        row ->
                                new Moved(
                                        new ArticleId(row.text()),
                                        Path.of(row.text()),
                                        Path.of(row.text()))));
    }

    /// The files that are copies, by path.
    public List<Copy> copies() throws LibraryException {
        return tables.read(
                session ->
                        session.list(
                                "SELECT f.path, a.id FROM file f JOIN article a"
                                        + " ON a.number = f.article"
                                        + " WHERE f.state = 'duplicate' ORDER BY f.path",
                                row -> new Copy(Path.of(row.text()), new ArticleId(row.text()))));
    }

    /// The watched folders, by path.
    public List<Path> watched() throws LibraryException {
        return tables.read(
                session ->
                        session.list(
                                "SELECT path FROM watched_folder ORDER BY path",
                                row -> Path.of(row.text())));
    }

    /// Puts a folder, given by its absolute path, on the list.
    public void watch(Path folder, Instant now) throws LibraryException {
        tables.change(
                session -> {
                    session.update(
                            "INSERT INTO watched_folder (path, since) VALUES (?, ?)"
                                    + " ON CONFLICT (path) DO NOTHING",
                            folder.toString(),
                            now.toEpochMilli());
                    return null;
                });
    }

    /// Takes a folder off the list; what came from it stays.
    public void unwatch(Path folder) throws LibraryException {
        tables.change(
                session -> {
                    session.update("DELETE FROM watched_folder WHERE path = ?", folder.toString());
                    return null;
                });
    }
}

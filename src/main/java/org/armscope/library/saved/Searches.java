package org.armscope.library.saved;

import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.armscope.article.ArticleId;
import org.armscope.library.Library;
import org.armscope.library.sql.Cells;
import org.armscope.library.sql.LibraryException;
import org.armscope.library.sql.Readers;
import org.armscope.library.sql.Session;

/// The searches that a library keeps: those with a name, and the history. Each change is stored
/// when its method returns.
public final class Searches {

    /// How many past searches are kept.
    static final int KEPT = 500;

    private static final String SAVED = "SELECT name, query, looked FROM saved_search";

    private final Library library;
    private final Readers readers;

    public Searches(Library library, Readers readers) {
        this.library = library;
        this.readers = readers;
    }

    /// All that have a name, in the order of their names.
    public List<SavedSearch> saved() throws LibraryException {
        return readers.read(
                session -> session.list(SAVED + " ORDER BY name", Searches::savedSearch));
    }

    /// The one of this name, in any case.
    public Optional<SavedSearch> saved(String name) throws LibraryException {
        return readers.read(
                session -> session.first(SAVED + " WHERE name = ?", Searches::savedSearch, name));
    }

    private static SavedSearch savedSearch(Cells cells) throws SQLException {
        return new SavedSearch(cells.text(), cells.text(), cells.large());
    }

    /// Keeps a search, in the place of one with the same name.
    public void save(SavedSearch search) throws LibraryException {
        library.writer()
                .change(
                        session -> {
                            session.update(
                                    "INSERT INTO saved_search (name, query, looked)"
                                            + " VALUES (?, ?, ?) ON CONFLICT (name) DO UPDATE SET"
                                            + " name = excluded.name, query = excluded.query,"
                                            + " looked = excluded.looked",
                                    search.name(),
                                    search.query(),
                                    search.looked());
                            return null;
                        });
    }

    /// Forgets the one of this name.
    ///
    /// @return false if there is none
    public boolean remove(String name) throws LibraryException {
        return library.writer()
                .change(
                        session ->
                                session.first(
                                                "DELETE FROM saved_search WHERE name = ?"
                                                        + " RETURNING number",
                                                Cells::large,
                                                name)
                                        .isPresent());
    }

    /// Gives a saved search another name; its query and its last look stay. Names are the same in
    /// any case, so that its own name may be written otherwise.
    public Renamed rename(String from, String to) throws LibraryException {
        return library.writer()
                .change(
                        session -> {
                            Optional<Long> old = number(session, from);
                            Optional<Long> other = number(session, to);
                            if (old.isEmpty()) {
                                return Renamed.ABSENT;
                            }
                            if (other.isPresent() && !other.equals(old)) {
                                return Renamed.TAKEN;
                            }
                            session.update(
                                    "UPDATE saved_search SET name = ? WHERE number = ?",
                                    to,
                                    old.get());
                            return Renamed.DONE;
                        });
    }

    private static Optional<Long> number(Session session, String name) throws SQLException {
        return session.first("SELECT number FROM saved_search WHERE name = ?", Cells::large, name);
    }

    /// The articles that came or changed after a revision.
    public List<ArticleId> changedSince(long revision) throws LibraryException {
        return readers.read(
                session ->
                        session.list(
                                "SELECT id FROM article WHERE changed > ? ORDER BY changed, number",
                                cells -> new ArticleId(cells.text()),
                                revision));
    }

    /// Notes that a query was asked; only the latest are kept.
    public void note(PastSearch search) throws LibraryException {
        library.writer()
                .change(
                        session -> {
                            session.update(
                                    "INSERT INTO past_search (query, asked, articles)"
                                            + " VALUES (?, ?, ?) ON CONFLICT (query) DO UPDATE SET"
                                            + " asked = excluded.asked,"
                                            + " articles = excluded.articles",
                                    search.query(),
                                    search.asked().toEpochMilli(),
                                    search.articles());
                            session.update(
                                    "DELETE FROM past_search WHERE query NOT IN (SELECT query FROM"
                                            + " past_search ORDER BY asked DESC, query LIMIT ?)",
                                    KEPT);
                            return null;
                        });
    }

    /// What was asked before, the latest first.
    public List<PastSearch> past(int limit) throws LibraryException {
        return readers.read(
                session ->
                        session.list(
                                "SELECT query, asked, articles FROM past_search"
                                        + " ORDER BY asked DESC, query LIMIT ?",
                                cells ->
                                        new PastSearch(
                                                cells.text(),
                                                Instant.ofEpochMilli(cells.large()),
                                                cells.large()),
                                limit));
    }
}

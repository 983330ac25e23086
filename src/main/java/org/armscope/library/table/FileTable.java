package org.armscope.library.table;

import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.armscope.article.ArticleId;
import org.armscope.article.Source;
import org.armscope.article.TextHash;
import org.armscope.library.sql.Cells;
import org.armscope.library.sql.Session;

/// The files that were read, and what became of them.
public final class FileTable {

    /// Files in one cell.
    private static final long PAGE = 10_000;

    private FileTable() {}

    /// A file's row, with what it needs to know of its article.
    ///
    /// @param number the article's row
    /// @param hash of the article's present text, which is also the file's
    record Holding(long number, ArticleId article, TextHash hash, KnownFile.State state) {

        Place place() {
            return new Place(number, article);
        }
    }

    static Optional<Holding> find(Session session, String path) throws SQLException {
        return session.first(
                "SELECT a.number, a.id, a.hash, f.state FROM file f"
                        + " JOIN article a ON a.number = f.article WHERE f.path = ?",
                row ->
                        new Holding(
                                row.large(),
                                new ArticleId(row.text()),
                                new TextHash(row.text()),
                                row.word(KnownFile.State.class)),
                path);
    }

    /// The article that holds the text of a file.
    public static Optional<ArticleId> article(Session session, String path) throws SQLException {
        return find(session, path).map(Holding::article);
    }

    static void put(Session session, Source source, long article, KnownFile.State state)
            throws SQLException {
        session.update(
                "INSERT INTO file (path, name, article, state, size, modified, charset)"
                        + " VALUES (?, ?, ?, ?, ?, ?, ?) ON CONFLICT (path) DO UPDATE SET"
                        + " article = excluded.article, state = excluded.state,"
                        + " size = excluded.size, modified = excluded.modified,"
                        + " charset = excluded.charset, missing = NULL",
                source.path().toString(),
                source.fileName(),
                article,
                Cells.word(state),
                source.size(),
                FileTimes.toNanos(source.modified()),
                source.charset());
    }

    /// The path of the file that would become the article if these had to stand alone.
    static Optional<String> firstDuplicate(Session session, long article) throws SQLException {
        return session.first(
                "SELECT path FROM file WHERE article = ? AND state = 'duplicate'"
                        + " ORDER BY path LIMIT 1",
                Cells::text,
                article);
    }

    /// Gives all duplicates of one article to another, whose own file is the one at `path`.
    static void moveDuplicates(Session session, long from, long to, String path)
            throws SQLException {
        session.update(
                "UPDATE file SET article = ? WHERE article = ? AND state = 'duplicate'", to, from);
        session.update("UPDATE file SET state = 'article' WHERE path = ?", path);
    }

    /// Many files in one cell of one row: asking for each cell of each row costs several times what
    /// reading the table does. No path holds the byte 0 by which they are parted.
    public static Map<String, KnownFile> known(Session session) throws SQLException {
        long last = session.only("SELECT ifnull(max(number), 0) FROM file", Cells::large);
        Map<String, KnownFile> known = new HashMap<>();
        for (long from = 0; from < last; from += PAGE) {
            PartedCell page =
                    session.only(
                            "SELECT CAST(ifnull(group_concat(concat_ws(char(0), path, size,"
                                    + " modified, state = 'article'), char(0)), '') AS BLOB)"
                                    + " FROM file WHERE number > ? AND number <= ?",
                            row -> new PartedCell(row.bytes()),
                            from,
                            from + PAGE);
            while (page.more()) {
                KnownFile file = known(page);
                known.put(file.path(), file);
            }
        }
        return known;
    }

    private static KnownFile known(PartedCell page) {
        return new KnownFile(
                page.text(),
                page.number(),
                page.number(),
                page.number() == 1 ? KnownFile.State.ARTICLE : KnownFile.State.DUPLICATE);
    }
}

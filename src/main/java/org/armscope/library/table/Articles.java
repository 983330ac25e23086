package org.armscope.library.table;

import java.sql.SQLException;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.armscope.article.Article;
import org.armscope.article.ArticleId;
import org.armscope.article.ArticleSummary;
import org.armscope.article.IssueDate;
import org.armscope.article.TextHash;
import org.armscope.library.sql.Cells;
import org.armscope.library.sql.Session;

/// What is read of articles.
public final class Articles {

    /// Best date, undated last, then id. Sorted here: SQLite would sort whole rows on the disk.
    private static final Comparator<ArticleSummary> BY_DATE =
            Comparator.comparingLong(Articles::bestDay).thenComparing(ArticleSummary::id);

    private static final int MOST_AT_ONCE = 64;

    /// Characters of the articles that are read together.
    private static final long LONGEST_AT_ONCE = 4 << 20;

    private static final String CHANGED =
            " WHERE (a.changed, a.number) > (?, ?) AND a.changed <= ?"
                    + " ORDER BY a.changed, a.number LIMIT ?";

    private Articles() {}

    public static List<ArticleSummary> summaries(Session session) throws SQLException {
        return list(session, "");
    }

    private static List<ArticleSummary> list(Session session, String where, Object... values)
            throws SQLException {
        List<ArticleSummary> all =
                session.list(ArticleRow.SELECT + where, ArticleRow::summary, values);
        all.sort(BY_DATE);
        return all;
    }

    private static long bestDay(ArticleSummary summary) {
        IssueDate date = summary.issueDate();
        return date == null ? Long.MAX_VALUE : date.best().toEpochDay();
    }

    public static Optional<ArticleSummary> summary(Session session, ArticleId id)
            throws SQLException {
        return session.first(
                ArticleRow.SELECT + " WHERE a.id = ?", ArticleRow::summary, id.value());
    }

    /// The oldest article whose present text has this hash.
    static Optional<FileTable.Holding> holding(Session session, TextHash hash) throws SQLException {
        return session.first(
                "SELECT number, id FROM article WHERE hash = ? ORDER BY number LIMIT 1",
                row ->
                        new FileTable.Holding(
                                row.large(),
                                new ArticleId(row.text()),
                                hash,
                                KnownFile.State.ARTICLE),
                hash.hex());
    }

    public static List<ArticleSummary> withIdPrefix(Session session, String prefix)
            throws SQLException {
        String from = prefix.toLowerCase(Locale.ROOT);
        // ids are hexadecimal, so that "g" stands behind all of them
        return list(session, " WHERE a.id >= ? AND a.id < ? || 'g'", from, from);
    }

    public static List<ArticleSummary> withFileName(Session session, String name)
            throws SQLException {
        return list(session, " WHERE a.number IN (SELECT article FROM file WHERE name = ?)", name);
    }

    public static Optional<Article> article(Session session, ArticleId id) throws SQLException {
        return session.first(withText(" WHERE a.id = ?"), Articles::whole, id.value());
    }

    public static Optional<String> text(Session session, ArticleId id) throws SQLException {
        return session.first(
                "SELECT v.form, v.text FROM article a JOIN article_version v"
                        + " ON v.article = a.number AND v.hash = a.hash WHERE a.id = ?",
                Articles::text,
                id.value());
    }

    public static Optional<String> text(Session session, ArticleId id, TextHash version)
            throws SQLException {
        return session.first(
                "SELECT v.form, v.text FROM article a JOIN article_version v"
                        + " ON v.article = a.number WHERE a.id = ? AND v.hash = ?",
                Articles::text,
                id.value(),
                version.hex());
    }

    /// Where a walk through the changed articles stands.
    public record Mark(long changed, long number) {}

    /// An article and the mark behind it.
    public record Changed(Article article, Mark mark) {}

    /// The next articles behind a mark that last changed up to a revision, oldest change first:
    /// some, and fewer where they are long, since all of them wait in memory.
    public static List<Changed> changed(Session session, Mark after, long upTo)
            throws SQLException {
        List<Integer> lengths =
                session.list(
                        "SELECT a.length FROM article a" + CHANGED,
                        Cells::number,
                        after.changed(),
                        after.number(),
                        upTo,
                        MOST_AT_ONCE);
        return session.list(
                withText(CHANGED),
                row -> new Changed(whole(row), new Mark(row.large(), row.large())),
                after.changed(),
                after.number(),
                upTo,
                atOnce(lengths));
    }

    /// How many of the articles of these lengths are read together: at least one.
    private static int atOnce(List<Integer> lengths) {
        int count = 0;
        long length = 0;
        for (int next : lengths) {
            length += next;
            if (count > 0 && length > LONGEST_AT_ONCE) {
                break;
            }
            count++;
        }
        return count;
    }

    public static List<ArticleId> removed(Session session, long since) throws SQLException {
        return session.list(
                "SELECT id FROM removed_article WHERE revision > ? ORDER BY revision, id",
                row -> new ArticleId(row.text()),
                since);
    }

    private static String withText(String where) {
        return ArticleRow.SELECT.replace(" FROM ", ", v.form, v.text, a.changed, a.number FROM ")
                + " JOIN article_version v ON v.article = a.number AND v.hash = a.hash"
                + where;
    }

    private static Article whole(Cells row) throws SQLException {
        ArticleSummary summary = ArticleRow.summary(row);
        return summary.with(text(row));
    }

    private static String text(Cells row) throws SQLException {
        return new StoredText(row.text(), row.bytes()).text();
    }
}

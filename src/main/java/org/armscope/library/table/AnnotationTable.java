package org.armscope.library.table;

import java.io.IOException;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.armscope.annotation.Annotations;
import org.armscope.annotation.event.EventBrief;
import org.armscope.article.ArticleId;
import org.armscope.article.ArticleSummary;
import org.armscope.article.IssueDate;
import org.armscope.article.TextHash;
import org.armscope.library.codec.AnnotationCodec;
import org.armscope.library.sql.Cells;
import org.armscope.library.sql.Session;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// The annotations of the articles' present texts, each set with what it rests on.
public final class AnnotationTable {

    private static final Logger LOG = LoggerFactory.getLogger(AnnotationTable.class);

    /// True of a set `s` that still fits its article `a` and the basis in the parameters.
    static final String FITS =
            "s.hash = a.hash AND s.date_from IS a.date_from AND s.date_to IS a.date_to"
                    + " AND s.date_best IS a.date_best"
                    + " AND s.lexicon = ? AND s.extraction = ? AND s.form = ?"
                    + " AND s.decisions = "
                    + inForce("IS NULL")
                    + " || '|' || "
                    + inForce("= a.number");

    private static String inForce(String article) {
        return "(SELECT ifnull(group_concat(changed ORDER BY changed), '')"
                + " FROM decision_in_force WHERE article "
                + article
                + ")";
    }

    private AnnotationTable() {}

    /// The values for [#FITS].
    static List<@Nullable Object> values(AnnotationBasis basis) {
        return Arrays.asList(basis.lexicon(), basis.extraction(), AnnotationCodec.FORM);
    }

    /// Puts a set in the place of any other of the article.
    public static void put(
            Session session,
            Place article,
            TextHash hash,
            @Nullable IssueDate date,
            Annotated annotated)
            throws SQLException {
        long number = article.number();
        AnnotationStamp.remove(session);
        session.update("DELETE FROM annotation_set WHERE article = ?", number);
        session.update(
                "INSERT INTO annotation_set (article, hash, date_from, date_to, date_best,"
                        + " lexicon, extraction, form, content, decisions)"
                        + " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                number,
                hash.hex(),
                date == null ? null : date.from().toEpochDay(),
                date == null ? null : date.to().toEpochDay(),
                date == null ? null : date.best().toEpochDay(),
                annotated.basis().lexicon(),
                annotated.basis().extraction(),
                AnnotationCodec.FORM,
                AnnotationCodec.write(annotated.annotations()),
                annotated.decisions());
        MentionTable.put(session, number, annotated.annotations());
        MentionTable.put(session, number, Pointer.in(article.id(), annotated.annotations()));
        EventTable.put(session, number, EventBrief.in(annotated.annotations()));
    }

    /// Gives an article the annotations of another one with the same text and date.
    static void copy(Session session, long from, long to) throws SQLException {
        session.update(
                "INSERT INTO annotation_set SELECT ?, hash, date_from, date_to, date_best,"
                        + " lexicon, extraction, form, content, decisions"
                        + " FROM annotation_set WHERE article = ?",
                to,
                from);
        MentionTable.copy(session, from, to);
        EventTable.copy(session, from, to);
    }

    /// The set of the article in this state, if there is one on this basis.
    public static Optional<Annotations> get(
            Session session, ArticleSummary article, AnnotationBasis basis) throws SQLException {
        IssueDate date = article.issueDate();
        return session.first(
                        "SELECT s.content FROM annotation_set s JOIN article a"
                                + " ON a.number = s.article WHERE "
                                + FITS
                                + " AND a.id = ? AND a.hash = ? AND a.date_from IS ?"
                                + " AND a.date_to IS ? AND a.date_best IS ?",
                        Cells::bytes,
                        basis.lexicon(),
                        basis.extraction(),
                        AnnotationCodec.FORM,
                        article.id().value(),
                        article.hash().hex(),
                        date == null ? null : date.from().toEpochDay(),
                        date == null ? null : date.to().toEpochDay(),
                        date == null ? null : date.best().toEpochDay())
                .flatMap(bytes -> read(article.id(), bytes));
    }

    private static Optional<Annotations> read(ArticleId article, byte[] bytes) {
        try {
            return Optional.of(AnnotationCodec.read(bytes));
        } catch (IOException e) {
            LOG.warn("the annotations of {} are made anew", article, e); // nothing is lost by it
            return Optional.empty();
        }
    }

    /// Names the sets by other decisions that hold everywhere, except those of some articles.
    public static void carryOver(Session session, String from, String to, Collection<ArticleId> but)
            throws SQLException {
        session.update("CREATE TEMP TABLE IF NOT EXISTS reached (id TEXT PRIMARY KEY)");
        session.update("DELETE FROM temp.reached");
        for (ArticleId article : but) {
            session.update("INSERT OR IGNORE INTO temp.reached VALUES (?)", article.value());
        }
        session.update(
                "UPDATE annotation_set SET decisions = ? || substr(decisions, ?)"
                        + " WHERE substr(decisions, 1, ?) = ?"
                        + " AND article NOT IN (SELECT number FROM article"
                        + " WHERE id IN (SELECT id FROM temp.reached))",
                to,
                from.length() + 1,
                from.length() + 1,
                from + "|");
    }

    /// The articles without a set on this basis that fits them.
    public static List<ArticleId> stale(Session session, AnnotationBasis basis)
            throws SQLException {
        return session.list(
                "SELECT a.id FROM article a LEFT JOIN annotation_set s ON s.article = a.number AND "
                        + FITS
                        + " WHERE s.article IS NULL ORDER BY a.number",
                row -> new ArticleId(row.text()),
                values(basis).toArray());
    }

    /// The row of an article that is still in the state described.
    public static Optional<Place> place(Session session, ArticleSummary article)
            throws SQLException {
        Optional<ArticleSummary> present = Articles.summary(session, article.id());
        boolean same =
                present.filter(
                                now ->
                                        now.hash().equals(article.hash())
                                                && now.dated().equals(article.dated()))
                        .isPresent();
        return same
                ? session.first(
                        "SELECT number FROM article WHERE id = ?",
                        row -> new Place(row.large(), article.id()),
                        article.id().value())
                : Optional.empty();
    }
}

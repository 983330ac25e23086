package org.armscope.library.table;

import java.io.IOException;
import java.sql.SQLException;
import java.util.List;
import org.armscope.annotation.DayRange;
import org.armscope.annotation.event.EventBrief;
import org.armscope.article.ArticleId;
import org.armscope.article.ArticleKind;
import org.armscope.library.codec.EventBriefCodec;
import org.armscope.library.sql.Cells;
import org.armscope.library.sql.Session;
import org.jspecify.annotations.Nullable;

/// The dated events of the articles in brief, beside their annotations, so that the timeline need
/// not read all of these.
public final class EventTable {

    private EventTable() {}

    static void put(Session session, long article, List<EventBrief> events) throws SQLException {
        if (!events.isEmpty()) {
            session.update(
                    "INSERT INTO event_set (article, content) VALUES (?, ?)",
                    article,
                    EventBriefCodec.write(events));
        }
    }

    static void copy(Session session, long from, long to) throws SQLException {
        session.update(
                "INSERT INTO event_set SELECT ?, content FROM event_set WHERE article = ?",
                to,
                from);
    }

    /// The events that annotations on this basis hold, by article.
    public static List<ArticleEvents> all(Session session, AnnotationBasis basis)
            throws SQLException {
        return session.list(
                "SELECT a.id, a.kind, a.date_from, a.date_to, e.content FROM event_set e"
                        + " JOIN annotation_set s ON s.article = e.article"
                        + " JOIN article a ON a.number = e.article WHERE "
                        + AnnotationTable.FITS
                        + " ORDER BY a.number",
                EventTable::events,
                AnnotationTable.values(basis).toArray());
    }

    private static ArticleEvents events(Cells row) throws SQLException {
        return new ArticleEvents(
                new ArticleId(row.text()),
                row.word(ArticleKind.class),
                daysOrNull(row),
                events(row.bytes()));
    }

    private static @Nullable DayRange daysOrNull(Cells row) throws SQLException {
        Integer from = row.numberOrNull();
        Integer to = row.numberOrNull();
        return from == null || to == null ? null : new DayRange(Cells.day(from), Cells.day(to));
    }

    private static List<EventBrief> events(byte[] bytes) throws SQLException {
        try {
            return EventBriefCodec.read(bytes);
        } catch (IOException e) {
            throw new SQLException("a row holds what no Armscope writes: " + e.getMessage(), e);
        }
    }
}

package org.armscope.library.table;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.armscope.annotation.Annotations;
import org.armscope.annotation.DayRange;
import org.armscope.annotation.Entity;
import org.armscope.annotation.EntityMention;
import org.armscope.annotation.EntityType;
import org.armscope.article.ArticleId;
import org.armscope.library.sql.Cells;
import org.armscope.library.sql.Session;
import org.jspecify.annotations.Nullable;

/// What lists over the whole library need of the annotations: who is mentioned how often, and which
/// issues are pointed to.
public final class MentionTable {

    private MentionTable() {}

    static void put(Session session, long article, Annotations annotations) throws SQLException {
        Map<EntityType, Map<String, Integer>> counts = new TreeMap<>();
        for (EntityMention mention : annotations.of(EntityMention.class)) {
            counts.computeIfAbsent(mention.type(), _ -> new TreeMap<>())
                    .merge(mention.entity().name(), 1, Integer::sum);
        }
        for (Map.Entry<EntityType, Map<String, Integer>> type : counts.entrySet()) {
            for (Map.Entry<String, Integer> name : type.getValue().entrySet()) {
                put(session, article, Cells.word(type.getKey()), name.getKey(), name.getValue());
            }
        }
    }

    private static void put(Session session, long article, String type, String name, int mentions)
            throws SQLException {
        String sql =
                "INSERT INTO mention (article, entity, mentions)"
                        + " SELECT ?, number, ? FROM entity WHERE type = ? AND name = ?";
        if (session.update(sql, article, mentions, type, name) == 0) {
            session.update("INSERT INTO entity (type, name) VALUES (?, ?)", type, name);
            session.update(sql, article, mentions, type, name);
        }
    }

    static void put(Session session, long article, List<Pointer> pointers) throws SQLException {
        for (Pointer pointer : pointers) {
            session.update(
                    "INSERT INTO cross_reference (article, publication, date_from, date_to)"
                            + " VALUES (?, ?, ?, ?)",
                    article,
                    pointer.publication(),
                    pointer.days().from().toEpochDay(),
                    pointer.days().to().toEpochDay());
        }
    }

    static void copy(Session session, long from, long to) throws SQLException {
        session.update(
                "INSERT INTO mention SELECT ?, entity, mentions FROM mention WHERE article = ?",
                to,
                from);
        session.update(
                "INSERT INTO cross_reference SELECT ?, publication, date_from, date_to"
                        + " FROM cross_reference WHERE article = ?",
                to,
                from);
    }

    /// The entities of one type, or of all, that annotations on this basis mention.
    public static List<EntityCount> counts(
            Session session, @Nullable EntityType type, AnnotationBasis basis) throws SQLException {
        List<@Nullable Object> values = new ArrayList<>(AnnotationTable.values(basis));
        if (type != null) {
            values.add(Cells.word(type));
        }
        return session.list(
                "SELECT e.type, e.name, sum(m.mentions), count(*), "
                        + DayCode.EARLIEST
                        + ", "
                        + DayCode.LATEST
                        + " FROM mention m JOIN entity e ON e.number = m.entity"
                        + " JOIN annotation_set s ON s.article = m.article"
                        + " JOIN article a ON a.number = m.article WHERE "
                        + AnnotationTable.FITS
                        + (type == null ? "" : " AND e.type = ?")
                        + " GROUP BY e.number",
                MentionTable::count,
                values.toArray());
    }

    /// The articles that mention an entity, by any annotations that are stored.
    public static List<ArticleId> mentioning(Session session, Entity entity) throws SQLException {
        return session.list(
                "SELECT a.id FROM entity e JOIN mention m ON m.entity = e.number"
                        + " JOIN article a ON a.number = m.article"
                        + " WHERE e.type = ? AND e.name = ? ORDER BY a.number",
                row -> new ArticleId(row.text()),
                Cells.word(entity.type()),
                entity.name());
    }

    private static EntityCount count(Cells row) throws SQLException {
        Entity entity = new Entity(row.word(EntityType.class), row.text());
        return new EntityCount(
                entity,
                row.large(),
                row.large(),
                DayCode.earliest(row.largeOrNull()),
                DayCode.latest(row.largeOrNull()));
    }

    /// The dates that annotations on this basis point to.
    public static List<Pointer> pointers(Session session, AnnotationBasis basis)
            throws SQLException {
        return session.list(
                "SELECT a.id, c.publication, c.date_from, c.date_to FROM cross_reference c"
                        + " JOIN annotation_set s ON s.article = c.article"
                        + " JOIN article a ON a.number = c.article WHERE "
                        + AnnotationTable.FITS
                        + " ORDER BY a.number, c.date_from, c.date_to",
                row ->
                        new Pointer(
                                new ArticleId(row.text()),
                                row.text(),
                                new DayRange(row.day(), row.day())),
                AnnotationTable.values(basis).toArray());
    }
}

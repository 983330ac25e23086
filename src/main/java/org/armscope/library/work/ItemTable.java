package org.armscope.library.work;

import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.armscope.annotation.decision.Decision;
import org.armscope.annotation.decision.EventRuling;
import org.armscope.annotation.decision.MentionRuling;
import org.armscope.annotation.decision.Scope;
import org.armscope.annotation.mark.Tag;
import org.armscope.article.ArticleId;
import org.armscope.library.sql.Cells;
import org.armscope.library.sql.Session;
import org.jspecify.annotations.Nullable;

/// The items as they are now, with their tags and, of decisions, which are in force.
final class ItemTable {

    private static final String NUMBER = "(SELECT number FROM article WHERE id = ?)";

    private ItemTable() {}

    static Optional<Item> get(Session session, ItemKey key) throws SQLException {
        return only(
                session.list(
                        "SELECT content FROM work_item WHERE kind = ? AND id = ?",
                        Cells::text,
                        Cells.word(key.kind()),
                        key.id()),
                key.kind());
    }

    private static Optional<Item> only(List<String> contents, ItemKind kind) throws SQLException {
        return contents.isEmpty()
                ? Optional.empty()
                : Optional.of(ItemCodec.read(kind, contents.getFirst()));
    }

    static List<Item> all(Session session, ItemKind kind) throws SQLException {
        return session.list(
                "SELECT content FROM work_item WHERE kind = ? ORDER BY id",
                row -> ItemCodec.read(kind, row.text()),
                Cells.word(kind));
    }

    static List<Item> of(Session session, ItemKind kind, ArticleId article) throws SQLException {
        return session.list(
                "SELECT content FROM work_item WHERE kind = ? AND article = "
                        + NUMBER
                        + " ORDER BY id",
                row -> ItemCodec.read(kind, row.text()),
                Cells.word(kind),
                article.value());
    }

    /// The items with this tag or one below it.
    static List<Item> tagged(Session session, Tag tag) throws SQLException {
        // behind "/" comes "0": all paths that begin with the tag and a slash lie between them
        return session.list(
                "SELECT DISTINCT i.kind, i.content FROM work_tag t JOIN work_item i"
                        + " ON i.kind = t.kind AND i.id = t.id"
                        + " WHERE t.path = ? OR (t.path > ? AND t.path < ?)",
                row -> ItemCodec.read(row.word(ItemKind.class), row.text()),
                tag.path(),
                tag.path() + "/",
                tag.path() + "0");
    }

    static void put(Session session, Item item, long clock) throws SQLException {
        ArticleId article = item.article();
        session.update(
                "INSERT INTO work_item (kind, id, article, changed, content) VALUES (?, ?, ?, ?, ?)"
                        + " ON CONFLICT (kind, id) DO UPDATE SET"
                        + " article = excluded.article, changed = excluded.changed,"
                        + " content = excluded.content",
                Cells.word(item.key().kind()),
                item.key().id(),
                article == null ? null : number(session, article),
                clock,
                ItemCodec.write(item));
        tags(session, item);
        if (item.value() instanceof Decision decision) {
            force(session, decision, clock);
        }
        touch(session, article, clock);
    }

    private static long number(Session session, ArticleId article) throws SQLException {
        return session.first(
                        "SELECT number FROM article WHERE id = ?", Cells::large, article.value())
                .orElseThrow(() -> new SQLException("it holds no article " + article));
    }

    private static void tags(Session session, Item item) throws SQLException {
        String kind = Cells.word(item.key().kind());
        session.update("DELETE FROM work_tag WHERE kind = ? AND id = ?", kind, item.key().id());
        for (Tag tag : item.tags()) {
            session.update(
                    "INSERT INTO work_tag (path, kind, id) VALUES (?, ?, ?)",
                    tag.path(),
                    kind,
                    item.key().id());
        }
    }

    private static void force(Session session, Decision decision, long clock) throws SQLException {
        session.update("DELETE FROM decision_in_force WHERE id = ?", decision.id());
        ArticleId article = decision.article();
        if (decision.on() && bearsOnAnnotations(decision)) {
            session.update(
                    "INSERT INTO decision_in_force (id, article, changed) VALUES (?, "
                            + NUMBER
                            + ", ?)",
                    decision.id(),
                    decision.scope() == Scope.EVERYWHERE || article == null
                            ? null
                            : article.value(),
                    clock);
        }
    }

    /// Rulings on a header change the article itself, those on deals what is made of annotations.
    static boolean bearsOnAnnotations(Decision decision) {
        return decision.ruling() instanceof MentionRuling
                || decision.ruling() instanceof EventRuling;
    }

    static void remove(Session session, Item item, long clock) throws SQLException {
        session.update(
                "DELETE FROM work_item WHERE kind = ? AND id = ?",
                Cells.word(item.key().kind()),
                item.key().id());
        if (item.key().kind() == ItemKind.DECISION) {
            session.update("DELETE FROM decision_in_force WHERE id = ?", item.key().id());
        }
        touch(session, item.article(), clock);
    }

    private static void touch(Session session, @Nullable ArticleId article, long clock)
            throws SQLException {
        if (article != null) {
            session.update(
                    "INSERT OR REPLACE INTO work_touched (article, clock) SELECT number, ?"
                            + " FROM article WHERE id = ?",
                    clock,
                    article.value());
        }
    }
}

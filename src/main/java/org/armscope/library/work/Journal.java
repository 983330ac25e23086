package org.armscope.library.work;

import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.armscope.library.sql.Cells;
import org.armscope.library.sql.Session;
import org.jspecify.annotations.Nullable;

/// Takes steps and keeps what is needed to take them back, within the transaction of the step.
final class Journal {

    private static final String STEPS =
            "SELECT number, words, at,"
                    + " (SELECT count(*) FROM journal_change WHERE step = number), undone"
                    + " FROM journal_step ";

    private Journal() {}

    private record Change(ItemKey key, @Nullable String before, @Nullable String after) {}

    /// Takes a step. Items that stay as they are count for nothing; a step without any other is
    /// none.
    static Optional<Step> take(Session session, String words, Instant now, List<Edit> edits)
            throws SQLException {
        long clock = tick(session);
        long step = 0;
        int place = 0;
        for (Edit edit : edits) {
            Optional<Item> before = ItemTable.get(session, edit.key());
            if (Objects.equals(before.orElse(null), edit.after())) {
                continue;
            }
            if (step == 0) {
                step = begin(session, words, now);
            }
            Item after = edit.after();
            session.update(
                    "INSERT INTO journal_change (step, place, kind, id, before, after)"
                            + " VALUES (?, ?, ?, ?, ?, ?)",
                    step,
                    place++,
                    Cells.word(edit.key().kind()),
                    edit.key().id(),
                    before.map(ItemCodec::write).orElse(null),
                    after == null ? null : ItemCodec.write(after));
            set(session, before, after, clock);
        }
        return step == 0 ? Optional.empty() : Optional.of(step(session, step));
    }

    /// Puts an item without a step: nothing to take back. What was undone can still be redone.
    static void note(Session session, Item item) throws SQLException {
        ItemTable.put(session, item, tick(session));
    }

    /// From here on what was undone cannot be redone.
    private static long begin(Session session, String words, Instant now) throws SQLException {
        session.update("DELETE FROM journal_step WHERE undone = 1");
        return session.only(
                "INSERT INTO journal_step (words, at) VALUES (?, ?) RETURNING number",
                Cells::large,
                words,
                now.toEpochMilli());
    }

    static Optional<Step> undo(Session session) throws SQLException {
        Optional<Step> last = nextToUndo(session);
        if (last.isPresent()) {
            long clock = tick(session);
            for (Change change : changes(session, last.get()).reversed()) {
                set(session, change.key(), change.before(), clock);
            }
            mark(session, last.get(), 1);
        }
        return last;
    }

    static Optional<Step> redo(Session session) throws SQLException {
        Optional<Step> next = nextToRedo(session);
        if (next.isPresent()) {
            long clock = tick(session);
            for (Change change : changes(session, next.get())) {
                set(session, change.key(), change.after(), clock);
            }
            mark(session, next.get(), 0);
        }
        return next;
    }

    static Optional<Step> nextToUndo(Session session) throws SQLException {
        return session.first(
                STEPS + "WHERE undone = 0 ORDER BY number DESC LIMIT 1", Journal::step);
    }

    static Optional<Step> nextToRedo(Session session) throws SQLException {
        return session.first(STEPS + "WHERE undone = 1 ORDER BY number LIMIT 1", Journal::step);
    }

    /// The last steps, the newest first.
    static List<Step> last(Session session, int limit) throws SQLException {
        return session.list(STEPS + "ORDER BY number DESC LIMIT ?", Journal::step, limit);
    }

    /// The items that a step changed, as they were before and after it.
    static List<Item> touched(Session session, Step step) throws SQLException {
        List<Item> items = new ArrayList<>();
        for (Change change : changes(session, step)) {
            for (String content : new @Nullable String[] {change.before(), change.after()}) {
                if (content != null) {
                    items.add(ItemCodec.read(change.key().kind(), content));
                }
            }
        }
        return items;
    }

    private static void mark(Session session, Step step, int undone) throws SQLException {
        session.update(
                "UPDATE journal_step SET undone = ? WHERE number = ?", undone, step.number());
    }

    private static List<Change> changes(Session session, Step step) throws SQLException {
        return session.list(
                "SELECT kind, id, before, after FROM journal_change WHERE step = ? ORDER BY place",
                row ->
                        new Change(
                                new ItemKey(row.word(ItemKind.class), row.text()),
                                row.textOrNull(),
                                row.textOrNull()),
                step.number());
    }

    private static void set(Session session, ItemKey key, @Nullable String content, long clock)
            throws SQLException {
        set(
                session,
                ItemTable.get(session, key),
                content == null ? null : ItemCodec.read(key.kind(), content),
                clock);
    }

    private static void set(
            Session session, Optional<Item> before, @Nullable Item after, long clock)
            throws SQLException {
        if (after != null) {
            ItemTable.put(session, after, clock);
        } else if (before.isPresent()) {
            ItemTable.remove(session, before.get(), clock);
        }
    }

    private static long tick(Session session) throws SQLException {
        return session.only("UPDATE work SET clock = clock + 1 RETURNING clock", Cells::large);
    }

    private static Step step(Session session, long number) throws SQLException {
        return session.only(STEPS + "WHERE number = ?", Journal::step, number);
    }

    private static Step step(Cells row) throws SQLException {
        return new Step(
                row.large(),
                row.text(),
                Instant.ofEpochMilli(row.large()),
                row.number(),
                row.flag());
    }
}

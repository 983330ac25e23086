package org.armscope.library.work;

import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.armscope.annotation.decision.DealRuling;
import org.armscope.annotation.decision.Decision;
import org.armscope.annotation.mark.ArticleMark;
import org.armscope.annotation.mark.Excerpt;
import org.armscope.annotation.mark.Highlight;
import org.armscope.annotation.mark.ReadingState.Resume;
import org.armscope.annotation.mark.ReadingState.Stage;
import org.armscope.annotation.mark.Tag;
import org.armscope.article.ArticleId;
import org.armscope.article.TextHash;
import org.armscope.library.Library;
import org.armscope.library.sql.Cells;
import org.armscope.library.sql.LibraryException;
import org.armscope.library.sql.Session;
import org.armscope.library.sql.Tables;
import org.armscope.library.table.AnnotationTable;

/// The analyst's own work in a library. What a method has stored when it returns outlives any
/// crash. For any number of threads.
public final class AnalystWork {

    private final Tables tables;

    public AnalystWork(Library library) {
        tables = library.tables();
    }

    /// Takes a step of any number of changes, wholly or not at all.
    ///
    /// @param words what it does, for people
    /// @return empty if it changed nothing; then there is nothing to undo
    /// @throws LibraryException also if an article is not in the library
    public Optional<Step> take(String words, Instant now, Changes changes) throws LibraryException {
        return tables.change(
                session -> told(session, Journal.take(session, words, now, changes.edits())));
    }

    /// Takes back the last step that is not undone; empty if there is none.
    public Optional<Step> undo() throws LibraryException {
        return tables.change(session -> told(session, Journal.undo(session)));
    }

    /// Takes the last undone step once more; empty if there is none.
    public Optional<Step> redo() throws LibraryException {
        return tables.change(session -> told(session, Journal.redo(session)));
    }

    /// A decision changes what an article's annotations are, and so what the index holds; one on
    /// deals only what is made of them.
    private Optional<Step> told(Session session, Optional<Step> step) throws SQLException {
        if (step.isPresent()) {
            for (Item item : Journal.touched(session, step.get())) {
                if (item.value() instanceof Decision decision
                        && !(decision.ruling() instanceof DealRuling)
                        && item.article() != null) {
                    tables.articleChanged(session, item.article());
                }
            }
        }
        return step;
    }

    public Optional<Step> nextToUndo() throws LibraryException {
        return tables.read(Journal::nextToUndo);
    }

    public Optional<Step> nextToRedo() throws LibraryException {
        return tables.read(Journal::nextToRedo);
    }

    /// The last steps, the newest first.
    public List<Step> steps(int limit) throws LibraryException {
        return tables.read(session -> Journal.last(session, limit));
    }

    /// The articles whose work a step changed.
    public List<ArticleId> articles(Step step) throws LibraryException {
        return tables.read(session -> Journal.touched(session, step)).stream()
                .map(Item::article)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
    }

    /// Gives every item with the tag `from`, or one below it, the tag `to` in its place: renames a
    /// tag, or merges it into one that there is. One step.
    public Optional<Step> renameTag(Tag from, Tag to, Instant now) throws LibraryException {
        return tables.change(
                session -> {
                    List<Edit> edits =
                            ItemTable.tagged(session, from).stream()
                                    .map(item -> Edit.put(Retagging.renamed(item, from, to, now)))
                                    .toList();
                    String words = "rename tag " + from + " to " + to;
                    return Journal.take(session, words, now, edits);
                });
    }

    /// All highlights of an article, in the order they were given ids.
    public List<Highlight> highlights(ArticleId article) throws LibraryException {
        return values(ItemKind.HIGHLIGHT, article, Highlight.class);
    }

    public List<Highlight> highlights() throws LibraryException {
        return values(ItemKind.HIGHLIGHT, Highlight.class);
    }

    public Optional<Highlight> highlight(String id) throws LibraryException {
        return value(new ItemKey(ItemKind.HIGHLIGHT, id), Highlight.class);
    }

    /// What is said of an article; [ArticleMark#none] where nothing is.
    public ArticleMark article(ArticleId article) throws LibraryException {
        return value(new ItemKey(ItemKind.ARTICLE, article.value()), ArticleMark.class)
                .orElse(ArticleMark.none(article));
    }

    /// What is said of articles, of those of which anything is.
    public Map<ArticleId, ArticleMark> articles() throws LibraryException {
        Map<ArticleId, ArticleMark> marks = new LinkedHashMap<>();
        values(ItemKind.ARTICLE, ArticleMark.class)
                .forEach(mark -> marks.put(mark.article(), mark));
        return marks;
    }

    /// The basket in its order.
    public List<Excerpt> excerpts() throws LibraryException {
        List<Excerpt> all = new ArrayList<>(values(ItemKind.EXCERPT, Excerpt.class));
        all.sort(
                Comparator.comparingInt(Excerpt::place)
                        .thenComparing(Excerpt::created)
                        .thenComparing(Excerpt::id));
        return List.copyOf(all);
    }

    public Optional<Excerpt> excerpt(String id) throws LibraryException {
        return value(new ItemKey(ItemKind.EXCERPT, id), Excerpt.class);
    }

    /// All decisions, those switched off included, the oldest first.
    public List<Decision> decisions() throws LibraryException {
        List<Decision> all = new ArrayList<>(values(ItemKind.DECISION, Decision.class));
        all.sort(Comparator.comparing(Decision::made).thenComparing(Decision::id));
        return List.copyOf(all);
    }

    public Optional<Decision> decision(String id) throws LibraryException {
        return value(new ItemKey(ItemKind.DECISION, id), Decision.class);
    }

    /// The decisions that are switched on, as they are now.
    public DecisionBook book() throws LibraryException {
        return tables.read(
                session ->
                        new DecisionBook(
                                clock(session),
                                session.list(
                                        "SELECT content, changed FROM work_item"
                                                + " WHERE kind = 'decision' ORDER BY id",
                                        AnalystWork::entry)));
    }

    private static DecisionBook.Entry entry(Cells row) throws SQLException {
        Item item = ItemCodec.read(ItemKind.DECISION, row.text());
        return new DecisionBook.Entry((Decision) item.value(), row.large());
    }

    /// Says that annotations which rest on the decisions of an earlier book rest on those of a
    /// later one as well: those of all articles but some. What rests on yet other decisions stays
    /// as it is.
    ///
    /// @param but the articles in which the decisions that hold everywhere may make a difference
    public void carryOver(DecisionBook before, DecisionBook after, Collection<ArticleId> but)
            throws LibraryException {
        tables.change(
                session -> {
                    AnnotationTable.carryOver(
                            session, before.everywhereName(), after.everywhereName(), but);
                    return after;
                });
    }

    /// Says that decisions changed what is found in articles: an index must take them anew.
    public void reached(Collection<ArticleId> articles) throws LibraryException {
        tables.change(
                session -> {
                    for (ArticleId article : articles) {
                        tables.articleChanged(session, article);
                    }
                    return articles;
                });
    }

    /// Grows with each step, undoing and redoing included.
    public long clock() throws LibraryException {
        return tables.read(AnalystWork::clock);
    }

    private static long clock(Session session) throws SQLException {
        return session.only("SELECT clock FROM work", Cells::large);
    }

    /// The clock up to which articles agree with what was ruled on their headers.
    public long settled() throws LibraryException {
        return tables.read(session -> session.only("SELECT settled FROM work", Cells::large));
    }

    /// Notes that articles agree with what was ruled on their headers up to a clock.
    public void settle(long clock) throws LibraryException {
        tables.change(
                session -> {
                    session.update("UPDATE work SET settled = ?", clock);
                    return clock;
                });
    }

    /// The articles in whose work anything changed after a clock: for an index to follow.
    public List<ArticleId> touchedSince(long clock) throws LibraryException {
        return tables.read(
                session ->
                        session.list(
                                "SELECT a.id FROM work_touched t JOIN article a"
                                        + " ON a.number = t.article WHERE t.clock > ?"
                                        + " ORDER BY t.clock, a.number",
                                row -> new ArticleId(row.text()),
                                clock));
    }

    /// What an article answers to in a search. Ask again for those in [#touchedSince].
    public Labels labels(ArticleId article) throws LibraryException {
        return Labels.of(article(article), highlights(article));
    }

    /// Every tag that is given anywhere, by path, with how often.
    public List<TagCount> tags() throws LibraryException {
        return tables.read(
                session ->
                        session.list(
                                "SELECT path, sum(kind = 'highlight'), sum(kind = 'article'),"
                                        + " sum(kind = 'excerpt') FROM work_tag GROUP BY path"
                                        + " ORDER BY path",
                                row ->
                                        new TagCount(
                                                new Tag(row.text()),
                                                row.number(),
                                                row.number(),
                                                row.number())));
    }

    /// Notes that an article of which nobody said how far it is read is being read; not a step.
    ///
    /// @return false if it was begun or read before
    public boolean begin(ArticleId article, Instant now) throws LibraryException {
        return tables.change(
                session -> {
                    ItemKey key = new ItemKey(ItemKind.ARTICLE, article.value());
                    ArticleMark mark =
                            ItemTable.get(session, key)
                                    .map(item -> (ArticleMark) item.value())
                                    .orElse(ArticleMark.none(article));
                    if (mark.stage() != Stage.UNREAD) {
                        return false;
                    }
                    Journal.note(session, Item.of(mark.withStage(Stage.READING, now)));
                    return true;
                });
    }

    /// Notes where the reader was left; not a step.
    public void leave(ArticleId article, Resume at) throws LibraryException {
        tables.change(
                session -> {
                    session.update(
                            "INSERT OR REPLACE INTO reading_place (article, hash, place)"
                                    + " SELECT number, ?, ? FROM article WHERE id = ?",
                            at.version().hex(),
                            at.offset(),
                            article.value());
                    return article;
                });
    }

    /// Where the reader was left.
    public Optional<Resume> resume(ArticleId article) throws LibraryException {
        return tables.read(
                session ->
                        session.first(
                                "SELECT r.hash, r.place FROM reading_place r JOIN article a"
                                        + " ON a.number = r.article WHERE a.id = ?",
                                row -> new Resume(new TextHash(row.text()), row.number()),
                                article.value()));
    }

    private <V extends Record> Optional<V> value(ItemKey key, Class<V> type)
            throws LibraryException {
        return tables.read(session -> ItemTable.get(session, key))
                .map(item -> type.cast(item.value()));
    }

    private <V extends Record> List<V> values(ItemKind kind, Class<V> type)
            throws LibraryException {
        return tables.read(session -> ItemTable.all(session, kind)).stream()
                .map(item -> type.cast(item.value()))
                .toList();
    }

    private <V extends Record> List<V> values(ItemKind kind, ArticleId article, Class<V> type)
            throws LibraryException {
        return tables.read(session -> ItemTable.of(session, kind, article)).stream()
                .map(item -> type.cast(item.value()))
                .toList();
    }
}

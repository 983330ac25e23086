package org.armscope.library.work;

import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
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
import org.armscope.annotation.mark.Tag;
import org.armscope.article.ArticleId;
import org.armscope.library.Library;
import org.armscope.library.sql.Cells;
import org.armscope.library.sql.LibraryException;
import org.armscope.library.sql.Session;
import org.armscope.library.sql.Tables;

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

    /// The decisions as a whole, and what agrees with them.
    public DecisionLedger ledger() {
        return new DecisionLedger(tables);
    }

    /// How far articles are read.
    public ReadingProgress reading() {
        return new ReadingProgress(tables);
    }

    /// Grows with each step, undoing and redoing included.
    public long clock() throws LibraryException {
        return tables.read(AnalystWork::clock);
    }

    static long clock(Session session) throws SQLException {
        return session.only("SELECT clock FROM work", Cells::large);
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

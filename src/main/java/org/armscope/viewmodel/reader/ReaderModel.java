package org.armscope.viewmodel.reader;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleObjectProperty;
import org.armscope.annotation.Annotation;
import org.armscope.annotation.Annotations;
import org.armscope.annotation.EntityMention;
import org.armscope.annotation.EventMention;
import org.armscope.annotation.mark.ReadingState;
import org.armscope.article.Article;
import org.armscope.article.ArticleId;
import org.armscope.export.cite.CitationStyle;
import org.armscope.query.Query;
import org.armscope.query.timeline.TimelineEntry;
import org.armscope.text.Span;
import org.armscope.viewmodel.Counts;
import org.armscope.viewmodel.Desk;
import org.armscope.viewmodel.Notice;
import org.armscope.viewmodel.Threads;
import org.armscope.viewmodel.Turns;
import org.armscope.viewmodel.decide.Aspect;
import org.armscope.viewmodel.decide.Verdict;
import org.armscope.viewmodel.notebook.NotebookModel;
import org.armscope.viewmodel.reader.mark.Marks;
import org.armscope.viewmodel.reader.mark.MarksModel;
import org.armscope.viewmodel.reader.print.Cited;
import org.armscope.viewmodel.reader.print.PrintedArticle;
import org.armscope.workspace.open.WorkspaceException;
import org.jspecify.annotations.Nullable;

/// Shows one article with the words that answer a question, and steps through them.
public final class ReaderModel {

    /// The current hit's number while there is none.
    public static final int NO_HIT = -1;

    private final Desk desk;
    private final Threads threads;
    private final AtomicLong latest = new AtomicLong();

    private final ReadOnlyObjectWrapper<@Nullable Page> page = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyIntegerWrapper hit = new ReadOnlyIntegerWrapper(NO_HIT);
    private final ReadOnlyStringWrapper problem = new ReadOnlyStringWrapper("");
    private final ObjectProperty<Zoom> zoom = new SimpleObjectProperty<>(Zoom.NORMAL);
    private final ObjectProperty<Set<ArticleId>> missing = new SimpleObjectProperty<>(Set.of());
    private final MentionsModel mentions;
    private final MarksModel marks;
    private final CitedByModel citedBy;
    private final ReadingModel reading;
    private final RuledModel ruled;
    private final NotebookModel notebook;
    private boolean passage;

    /// @param counts of the whole library, for the cards
    public ReaderModel(Desk desk, Threads threads, LibraryCounts counts, NotebookModel notebook) {
        this.desk = desk;
        this.threads = threads;
        mentions = new MentionsModel(page.getReadOnlyProperty(), counts);
        this.notebook = notebook;
        marks = new MarksModel(notebook);
        citedBy = new CitedByModel(desk, threads);
        page.subscribe(open -> citedBy.of(open == null ? null : open.article(), problem::set));
        reading = new ReadingModel(desk, page.getReadOnlyProperty(), notebook);
        ruled = new RuledModel(page.getReadOnlyProperty(), notebook);
        page.subscribe(open -> marks.open(open == null ? null : open.article()));
    }

    /// What is laid open, or null.
    public ReadOnlyObjectProperty<@Nullable Page> page() {
        return page.getReadOnlyProperty();
    }

    /// The number of the current hit, from 0, or [#NO_HIT].
    public ReadOnlyIntegerProperty hit() {
        return hit.getReadOnlyProperty();
    }

    /// For example `3 of 7 hits`; empty where nothing is marked, and for a passage.
    public String hitInWords() {
        Page open = page.get();
        if (open == null || passage || open.hits().isEmpty()) {
            return "";
        }
        return hit.get() + 1 + " of " + Counts.of(open.hits().size(), "hit");
    }

    /// Why the article asked for could not be shown; empty where it could.
    public ReadOnlyStringProperty problem() {
        return problem.getReadOnlyProperty();
    }

    /// The articles whose file is gone.
    public ObjectProperty<Set<ArticleId>> missing() {
        return missing;
    }

    /// True if what is laid open has lost its file.
    public boolean isSourceMissing() {
        Page open = page.get();
        return open != null && missing.get().contains(open.article().id());
    }

    public ObjectProperty<Zoom> zoom() {
        return zoom;
    }

    /// What is marked besides hits, and what the reader tells of it.
    public MentionsModel mentions() {
        return mentions;
    }

    /// The analyst's highlights, and what can be done with them.
    public MarksModel marks() {
        return marks;
    }

    /// The articles that cite the one laid open.
    public CitedByModel citedBy() {
        return citedBy;
    }

    /// Makes what is laid open ready for paper.
    ///
    /// @param then given it in the window's thread
    public void forPrint(Consumer<PrintedArticle> then) {
        Page open = page.get();
        if (open == null) {
            return;
        }
        CitationStyle style = notebook.style().get();
        Marks placed = marks.marks().get();
        Set<MentionKind> shown = mentions.shown().get();
        new Turns(threads)
                .next(
                        threads.reading(),
                        () -> PrintedArticle.of(open, placed, shown, Cited.in(style, open)),
                        then,
                        why -> notebook.tell(Notice.bad(why)));
    }

    /// How far the article is read, and where it was left.
    public ReadingModel reading() {
        return reading;
    }

    /// What a person set in the article's header.
    public RuledModel ruled() {
        return ruled;
    }

    /// Begins to correct the header of what is laid open.
    public void correctHeader() {
        Page open = page.get();
        if (open != null) {
            mentions.unpin();
            notebook.decide().header().begin(open.article().id());
        }
    }

    /// Begins to rule on an event of the page.
    public void correct(EventMention event, Aspect aspect) {
        Page open = page.get();
        if (open != null) {
            mentions.unpin();
            notebook.decide().event().begin(open.article(), event, aspect);
        }
    }

    /// Begins to rule on the deal of an event.
    public void regroup(TimelineEntry event) {
        notebook.decide().deal().begin(event);
    }

    /// The first event that the sentence of the selected words, of the current highlight or of the
    /// open card tells of; null where there is none.
    public @Nullable EventMention eventInWords() {
        Page open = page.get();
        Annotation pinned = mentions.pinned().get();
        Span words = marks.words().orElse(pinned == null ? null : pinned.span());
        return open == null || words == null
                ? null
                : open.annotations().of(EventMention.class).stream()
                        .filter(event -> event.span().overlaps(words))
                        .findFirst()
                        .orElse(null);
    }

    /// Begins to add the event that the selected words tell of.
    public void addEvent() {
        Page open = page.get();
        Span words = marks.words().orElse(null);
        if (open == null || words == null) {
            notebook.tell(MarksModel.NOTHING_SELECTED);
        } else {
            notebook.decide().event().add(open.article(), words);
        }
    }

    /// The name that the selected words are another boundary of: the longest they share a
    /// character with; null where there is none, or where they are its boundaries.
    public @Nullable EntityMention unbounded() {
        Page open = page.get();
        Span words = marks.selection().get();
        return open == null || words == null
                ? null
                : open.annotations().of(EntityMention.class).stream()
                        .filter(name -> name.span().overlaps(words) && !name.span().equals(words))
                        .max(Comparator.comparingInt(name -> name.span().length()))
                        .orElse(null);
    }

    /// Begins to say that the selected words name what a name in them names.
    public void bound() {
        Page open = page.get();
        Span words = marks.selection().get();
        EntityMention name = unbounded();
        if (open != null && words != null && name != null) {
            notebook.decide().begin(open.article(), name, words);
        }
    }

    /// Begins to decide on a mention of the page.
    public void decide(EntityMention mention, Verdict verdict) {
        Page open = page.get();
        if (open != null) {
            mentions.unpin();
            notebook.decide().begin(open.article(), mention, verdict);
        }
    }

    /// Lays an article open with the words that answer the query marked, the first of them
    /// current.
    public void show(ArticleId id, Query query) {
        show(id, query, null);
    }

    /// The same, with the hit at a place of the text current.
    ///
    /// @param at null for the first hit
    public void show(ArticleId id, Query query, @Nullable Span at) {
        show(id, query, at, true);
    }

    /// The same for an article that nobody asked for: the first of an answer.
    public void propose(ArticleId id, Query query) {
        show(id, query, null, false);
    }

    private void show(ArticleId id, Query query, @Nullable Span at, boolean chosen) {
        long wish = latest.incrementAndGet();
        passage = false;
        Executor when = chosen ? threads.reading() : threads.readingSettled();
        when.execute(
                () -> {
                    if (latest.get() == wish) {
                        read(wish, id, Marking.hits(desk, query), at, chosen);
                    }
                });
    }

    /// Lays an article open at a passage, marked as its one hit.
    public void showPassage(ArticleId id, Span passage) {
        long wish = latest.incrementAndGet();
        this.passage = true;
        threads.reading()
                .execute(() -> read(wish, id, (article, found) -> List.of(passage), null, true));
    }

    /// Lays nothing open.
    public void clear() {
        latest.incrementAndGet();
        hit.set(NO_HIT);
        page.set(null);
        problem.set("");
    }

    public void nextHit() {
        step(1);
    }

    public void previousHit() {
        step(-1);
    }

    private void step(int by) {
        Page open = page.get();
        if (open != null && !open.hits().isEmpty()) {
            hit.set(Math.floorMod(hit.get() + by, open.hits().size()));
        }
    }

    private void read(long wish, ArticleId id, Marking marking, @Nullable Span at, boolean chosen) {
        try {
            Article article = desk.article(id);
            Annotations found = desk.annotations(article);
            Page read = Page.of(article, marking.in(article, found), found);
            int left = left(article);
            inWindow(
                    wish,
                    () -> {
                        reading.expect(id, chosen, left);
                        open(read, at);
                    });
        } catch (WorkspaceException e) {
            inWindow(wish, () -> problem.set(Notice.reason(e)));
        }
    }

    /// Where the article was left, if its text is still the same.
    private int left(Article article) throws WorkspaceException {
        ReadingState.Resume resume = desk.notes().readingState(article.id()).resume();
        return resume == null || !resume.version().equals(article.content().hash())
                ? ReadingModel.NOWHERE
                : Math.min(resume.offset(), article.text().length());
    }

    private void open(Page read, @Nullable Span at) {
        problem.set("");
        if (!read.equals(page.get())) {
            hit.set(NO_HIT);
            page.set(read);
            hit.set(read.hits().isEmpty() ? NO_HIT : 0);
        }
        if (at != null && read.hits().stream().anyMatch(at::overlaps)) {
            hit.set(first(read.hits(), at));
        }
    }

    private static int first(List<Span> hits, Span at) {
        int index = 0;
        while (!hits.get(index).overlaps(at)) {
            index++;
        }
        return index;
    }

    /// Reads what is laid open anew, as after a decision; hits and place stay.
    public void reread() {
        Page open = page.get();
        if (open == null) {
            return;
        }
        long wish = latest.get();
        int at = hit.get();
        threads.reading()
                .execute(
                        () -> {
                            try {
                                Article article = desk.article(open.article().id());
                                Page fresh =
                                        Page.of(article, open.hits(), desk.annotations(article));
                                inWindow(wish, () -> replace(open, fresh, at));
                            } catch (WorkspaceException e) {
                                inWindow(wish, () -> problem.set(Notice.reason(e)));
                            }
                        });
    }

    /// Hits of another text would be wrong: then the article is laid open without any.
    private void replace(Page open, Page fresh, int at) {
        if (!open.equals(page.get()) || fresh.equals(open)) {
            return;
        }
        boolean same = fresh.article().text().equals(open.article().text());
        page.set(same ? fresh : Page.of(fresh.article(), List.of(), fresh.annotations()));
        hit.set(same ? at : NO_HIT);
    }

    private void inWindow(long wish, Runnable change) {
        threads.window()
                .execute(
                        () -> {
                            if (latest.get() == wish) {
                                change.run();
                            }
                        });
    }
}

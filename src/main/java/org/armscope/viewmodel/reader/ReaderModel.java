package org.armscope.viewmodel.reader;

import java.util.Set;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import org.armscope.article.Article;
import org.armscope.article.ArticleId;
import org.armscope.query.Query;
import org.armscope.text.Span;
import org.armscope.viewmodel.Desk;
import org.armscope.viewmodel.Threads;
import org.armscope.viewmodel.Turns;
import org.armscope.viewmodel.notebook.NotebookModel;
import org.armscope.viewmodel.reader.mark.MarksModel;
import org.armscope.viewmodel.reader.print.PrintedArticle;
import org.jspecify.annotations.Nullable;

/// Shows one article with the words that answer a question, and steps through them.
public final class ReaderModel {

    /// The current hit's number while there is none.
    public static final int NO_HIT = -1;

    private final Desk desk;
    private final Threads threads;
    private final Turns turns;
    private final PageReading pages;

    private final ReadOnlyObjectWrapper<@Nullable Page> page = new ReadOnlyObjectWrapper<>();
    private final HitSteps hits = new HitSteps();
    private final ReadOnlyStringWrapper problem = new ReadOnlyStringWrapper("");
    private final ReadOnlyBooleanWrapper answerless = new ReadOnlyBooleanWrapper();
    private final ObjectProperty<Zoom> zoom = new SimpleObjectProperty<>(Zoom.NORMAL);
    private final ObjectProperty<Set<ArticleId>> missing = new SimpleObjectProperty<>(Set.of());
    private final MentionsModel mentions;
    private final MarksModel marks;
    private final CitedByModel citedBy;
    private final ReadingModel reading;
    private final RuledModel ruled;
    private final Correcting correcting;
    private final NotebookModel notebook;
    private boolean passage;

    /// @param counts of the whole library, for the cards
    public ReaderModel(Desk desk, Threads threads, LibraryCounts counts, NotebookModel notebook) {
        this.desk = desk;
        this.threads = threads;
        turns = new Turns(threads);
        pages = new PageReading(desk);
        mentions = new MentionsModel(page.getReadOnlyProperty(), counts);
        this.notebook = notebook;
        marks = new MarksModel(notebook);
        citedBy = new CitedByModel(desk, threads);
        reading = new ReadingModel(desk, page.getReadOnlyProperty(), notebook);
        ruled = new RuledModel(page.getReadOnlyProperty(), notebook);
        correcting = new Correcting(this, notebook);
        ObservableValue<@Nullable Article> article =
                page.map(open -> open == null ? null : open.article());
        article.subscribe(open -> citedBy.of(open, problem::set));
        article.subscribe(marks::open);
    }

    /// What is laid open, or null.
    public ReadOnlyObjectProperty<@Nullable Page> page() {
        return page.getReadOnlyProperty();
    }

    /// The number of the current hit, from 0, or [#NO_HIT].
    public ReadOnlyIntegerProperty hit() {
        return hits.current();
    }

    /// For example `3 of 7 hits`; empty where nothing is marked, and for a passage.
    public String hitInWords() {
        return passage ? "" : hits.inWords(page.get());
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
        if (open != null) {
            new Printing(threads, pages, mentions, marks, notebook).of(open, then);
        }
    }

    /// How far the article is read, and where it was left.
    public ReadingModel reading() {
        return reading;
    }

    /// What a person set in the article's header.
    public RuledModel ruled() {
        return ruled;
    }

    /// The ways to rule on what the reader shows.
    public Correcting correcting() {
        return correcting;
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
        passage = false;
        Executor where = chosen ? threads.reading() : threads.readingSettled();
        read(where, id, Marking.hits(desk, query), chosen, at);
    }

    /// Lays an article open at a passage, marked as its one hit.
    public void showPassage(ArticleId id, Span passage) {
        this.passage = true;
        read(threads.reading(), id, Marking.passage(passage), true, null);
    }

    private void read(
            Executor where, ArticleId id, Marking marking, boolean chosen, @Nullable Span at) {
        turns.next(
                where,
                () -> pages.read(id, marking),
                read -> {
                    if (read.page().isRead()) {
                        take(read, chosen, at);
                    } else {
                        takePlain(read, marking, chosen, at);
                    }
                },
                problem::set);
    }

    /// Lays a page open that can be read, and once it is painted has its mentions read: these would
    /// take processor and memory from it.
    private void takePlain(
            PageReading.Read plain, Marking marking, boolean chosen, @Nullable Span at) {
        Executor when = Runnable::run;
        if (!isRead(plain.page())) {
            reading.expect(plain.page().article().id(), chosen, plain.left());
            open(plain.page(), at);
            when = threads.painted();
        }
        when.execute(
                turns.still(
                        () ->
                                turns.also(
                                        threads.reading(),
                                        () -> pages.whole(plain, marking),
                                        read -> take(read, chosen, at),
                                        problem::set)));
    }

    private void take(PageReading.Read read, boolean chosen, @Nullable Span at) {
        if (isPlain(read.page())) {
            page.set(read.page()); // where one stands in it stays
        } else {
            reading.expect(read.page().article().id(), chosen, read.left());
            open(read.page(), at);
        }
    }

    /// True if the article is laid open with its mentions: then it stays until these are read anew.
    private boolean isRead(Page plain) {
        Page open = page.get();
        return open != null && open.isRead() && open.article().equals(plain.article());
    }

    /// True if the same is laid open, only without its mentions.
    private boolean isPlain(Page read) {
        Page open = page.get();
        return open != null
                && !open.isRead()
                && open.hits().equals(read.hits())
                && open.article().equals(read.article());
    }

    /// Lays nothing open.
    public void clear() {
        turns.drop();
        hits.none();
        answerless.set(false);
        page.set(null);
        problem.set("");
    }

    /// Lays nothing open because nothing answers the question.
    public void clearUnanswered() {
        clear();
        answerless.set(true);
    }

    /// True while nothing is laid open because nothing answers the question.
    public ReadOnlyBooleanProperty answerless() {
        return answerless.getReadOnlyProperty();
    }

    public void nextHit() {
        hits.step(page.get(), 1);
    }

    public void previousHit() {
        hits.step(page.get(), -1);
    }

    private void open(Page read, @Nullable Span at) {
        problem.set("");
        answerless.set(false);
        if (!read.equals(page.get())) {
            hits.none();
            page.set(read);
            hits.first(read);
        }
        if (at != null) {
            hits.at(read, at);
        }
    }

    /// Reads what is laid open anew, as after a decision; hits and place stay.
    public void reread() {
        Page open = page.get();
        if (open == null) {
            return;
        }
        int at = hits.current().get();
        turns.also(
                threads.reading(),
                () -> pages.again(open),
                fresh -> replace(open, fresh, at),
                problem::set);
    }

    private void replace(Page open, Page fresh, int at) {
        if (!open.equals(page.get()) || fresh.equals(open)) {
            return;
        }
        boolean same = fresh.article().text().equals(open.article().text());
        page.set(fresh);
        hits.set(same ? at : NO_HIT);
    }
}

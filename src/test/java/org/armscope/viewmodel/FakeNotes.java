package org.armscope.viewmodel;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import org.armscope.annotation.decision.Decision;
import org.armscope.annotation.decision.DecisionWords;
import org.armscope.annotation.decision.Ruling;
import org.armscope.annotation.decision.Scope;
import org.armscope.annotation.mark.Anchor;
import org.armscope.annotation.mark.Anchored;
import org.armscope.annotation.mark.Anchoring;
import org.armscope.annotation.mark.Colour;
import org.armscope.annotation.mark.Excerpt;
import org.armscope.annotation.mark.Highlight;
import org.armscope.annotation.mark.ReadingState;
import org.armscope.annotation.mark.Tag;
import org.armscope.article.Article;
import org.armscope.article.ArticleId;
import org.armscope.deal.Deal;
import org.armscope.export.cite.CitationStyle;
import org.armscope.export.excerpt.ClipboardExcerpt;
import org.armscope.library.work.Step;
import org.armscope.library.work.TagCount;
import org.armscope.query.timeline.DealId;
import org.armscope.query.timeline.EventId;
import org.armscope.text.Span;
import org.armscope.viewmodel.notebook.NotebookModel;
import org.armscope.viewmodel.work.WorkModel;
import org.armscope.workspace.notebook.DecisionPreview;
import org.armscope.workspace.notebook.PlacedHighlight;
import org.armscope.workspace.open.WorkspaceException;
import org.armscope.workspace.upkeep.Progress;

/// A notebook in memory. Identifiers count up, the time stands still; a decision only ever says
/// that a mention is nothing or another entity, and holds for mentions of the entity found.
public final class FakeNotes implements Notes {

    /// The styles that citations were asked for in.
    public final List<String> citedIn = new java.util.concurrent.CopyOnWriteArrayList<>();

    private record Taken(Step step, List<ArticleId> touched, FakeWork before, FakeWork after) {}

    public final Map<ArticleId, ReadingState.Resume> left = new HashMap<>();
    public volatile String refusal = "";

    private final FakeDesk desk;
    private final FakeRulings rulings;
    private final List<Taken> journal = new ArrayList<>();
    private FakeWork state =
            new FakeWork(new TreeMap<>(), new ArrayList<>(), new HashMap<>(), new TreeMap<>());
    private int undone;
    private int ids;

    FakeNotes(FakeDesk desk) {
        this.desk = desk;
        rulings = new FakeRulings(desk);
    }

    /// The steps of a window that asks this desk.
    public static NotebookModel model(Desk desk, Threads threads) {
        return new NotebookModel(desk, threads, new WorkModel(desk, threads, () -> {}));
    }

    public synchronized List<Excerpt> excerpts() {
        return List.copyOf(state.excerpts());
    }

    /// The present highlights, by identifier.
    public synchronized List<Highlight> marks() {
        return List.copyOf(state.marks().values());
    }

    @Override
    public synchronized List<PlacedHighlight> highlights(Article article) {
        List<PlacedHighlight> placed = new ArrayList<>();
        for (Highlight mark : state.marks().values()) {
            if (mark.article().equals(article.id())) {
                Anchored place =
                        Anchoring.find(
                                mark.anchor(), article.text(), article.content().hash(), null);
                placed.add(new PlacedHighlight(mark, place));
            }
        }
        placed.sort(
                Comparator.comparingInt(
                        one -> one.place().place().map(Span::start).orElse(Integer.MAX_VALUE)));
        return placed;
    }

    @Override
    public synchronized Highlight mark(ArticleId article, Span span, Colour colour)
            throws WorkspaceException {
        Highlight fresh =
                Highlight.of(id("mark"), article, anchor(article, span), colour, Instant.EPOCH);
        take("highlight", article, () -> state.marks().put(fresh.id(), fresh));
        return fresh;
    }

    @Override
    public synchronized void place(String highlight, Span span) throws WorkspaceException {
        Highlight present = Objects.requireNonNull(state.marks().get(highlight));
        Anchor anchor = anchor(present.article(), span);
        change("place highlight", highlight, one -> one.withAnchor(anchor, Instant.EPOCH));
    }

    @Override
    public synchronized Optional<Step> recolour(String highlight, Colour colour)
            throws WorkspaceException {
        return change("colour", highlight, one -> one.withColour(colour, Instant.EPOCH));
    }

    @Override
    public synchronized Optional<Step> remove(String highlight) throws WorkspaceException {
        ArticleId article = Objects.requireNonNull(state.marks().get(highlight)).article();
        return take("remove highlight", article, () -> state.marks().remove(highlight));
    }

    @Override
    public synchronized Optional<Step> tag(String highlight, Tag tag) throws WorkspaceException {
        return change(
                "tag " + tag,
                highlight,
                one -> {
                    List<Tag> tags = new ArrayList<>(one.tags());
                    tags.add(tag);
                    return one.withTags(tags, Instant.EPOCH);
                });
    }

    @Override
    public synchronized Optional<Step> untag(String highlight, Tag tag) throws WorkspaceException {
        return change(
                "untag " + tag,
                highlight,
                one ->
                        one.withTags(
                                one.tags().stream().filter(other -> !other.equals(tag)).toList(),
                                Instant.EPOCH));
    }

    @Override
    public synchronized Optional<Step> note(String highlight, String note)
            throws WorkspaceException {
        return change("note", highlight, one -> one.withNote(note, Instant.EPOCH));
    }

    @Override
    public synchronized Optional<Step> star(String highlight, boolean star)
            throws WorkspaceException {
        return change(
                star ? "star" : "unstar", highlight, one -> one.withStar(star, Instant.EPOCH));
    }

    @Override
    public synchronized List<TagCount> tags() {
        return state.marks().values().stream()
                .flatMap(mark -> mark.tags().stream())
                .distinct()
                .sorted()
                .map(tag -> new TagCount(tag, 1, 0, 0))
                .toList();
    }

    @Override
    public synchronized Optional<Step> renameTag(Tag from, Tag to) throws WorkspaceException {
        List<Highlight> tagged =
                state.marks().values().stream().filter(mark -> mark.tags().contains(from)).toList();
        return take(
                "rename tag " + from + " to " + to,
                tagged.getFirst().article(),
                () ->
                        tagged.forEach(
                                mark ->
                                        state.marks()
                                                .put(
                                                        mark.id(),
                                                        mark.withTags(
                                                                renamed(mark.tags(), from, to),
                                                                Instant.EPOCH))));
    }

    private static List<Tag> renamed(List<Tag> tags, Tag from, Tag to) {
        return tags.stream().map(tag -> tag.equals(from) ? to : tag).toList();
    }

    @Override
    public synchronized Excerpt excerpt(
            ArticleId article, Span span, Excerpt.Origin origin, List<Tag> tags, String note)
            throws WorkspaceException {
        Excerpt fresh =
                new Excerpt(
                        id("excerpt"),
                        article,
                        anchor(article, span),
                        origin,
                        tags,
                        note,
                        state.excerpts().size() + 1,
                        Instant.EPOCH,
                        Instant.EPOCH);
        take("add excerpt", article, () -> state.excerpts().add(fresh));
        return fresh;
    }

    @Override
    public ClipboardExcerpt cited(Article article, Span span, CitationStyle style) {
        citedIn.add(style.id());
        String words = span.in(article.text());
        return new ClipboardExcerpt(words + " (cited)", "<p>" + words + "</p>", "> " + words);
    }

    @Override
    public synchronized ReadingState readingState(ArticleId article) {
        return new ReadingState(
                state.stages().getOrDefault(article, ReadingState.Stage.UNREAD), left.get(article));
    }

    @Override
    public synchronized Map<ArticleId, ReadingState.Stage> stages() {
        Map<ArticleId, ReadingState.Stage> begun = new HashMap<>(state.stages());
        begun.values().removeIf(stage -> stage == ReadingState.Stage.UNREAD);
        return begun;
    }

    @Override
    public synchronized boolean begin(ArticleId article) {
        boolean unread =
                state.stages().getOrDefault(article, ReadingState.Stage.UNREAD)
                        == ReadingState.Stage.UNREAD;
        if (unread) {
            state.stages().put(article, ReadingState.Stage.READING);
        }
        return unread;
    }

    @Override
    public synchronized Optional<Step> stage(ArticleId article, ReadingState.Stage stage)
            throws WorkspaceException {
        return take("mark as " + stage.word(), article, () -> state.stages().put(article, stage));
    }

    @Override
    public synchronized void leave(ArticleId article, ReadingState.Resume at) {
        left.put(article, at);
    }

    @Override
    public synchronized DecisionPreview preview(Ruling ruling, Scope scope, ArticleId article)
            throws WorkspaceException {
        Decision decision = new Decision("decision", scope, article, ruling, true, Instant.EPOCH);
        return new DecisionPreview(decision, rulings.differences(decision));
    }

    @Override
    public List<Deal> deals() {
        return List.of();
    }

    @Override
    public DecisionPreview splitOff(DealId deal, EventId event) {
        throw new UnsupportedOperationException("no deals here");
    }

    @Override
    public DecisionPreview move(EventId event, DealId to) {
        throw new UnsupportedOperationException("no deals here");
    }

    @Override
    public DecisionPreview join(DealId kept, DealId other) {
        throw new UnsupportedOperationException("no deals here");
    }

    @Override
    public synchronized Optional<Step> confirm(DecisionPreview preview, Progress progress)
            throws WorkspaceException {
        Decision draft = preview.decision();
        Decision made =
                new Decision(
                        id("decision"),
                        draft.scope(),
                        draft.article(),
                        draft.ruling(),
                        true,
                        draft.made());
        Optional<Step> step =
                take(
                        DecisionWords.of(made),
                        Objects.requireNonNull(made.article()),
                        () -> state.decisions().put(made.id(), made));
        rulings.apply(state.decisions().values());
        return step;
    }

    @Override
    public synchronized List<Decision> decisions() {
        return List.copyOf(state.decisions().values());
    }

    @Override
    public synchronized Optional<Step> switchTo(boolean on, String decision, Progress progress)
            throws WorkspaceException {
        Decision present = Objects.requireNonNull(state.decisions().get(decision));
        Optional<Step> step =
                take(
                        "switch " + (on ? "on: " : "off: ") + DecisionWords.of(present),
                        Objects.requireNonNull(present.article()),
                        () -> state.decisions().put(decision, present.switched(on)));
        rulings.apply(state.decisions().values());
        return step;
    }

    @Override
    public synchronized Optional<Step> undo(Progress progress) {
        if (undone == journal.size()) {
            return Optional.empty();
        }
        undone++;
        Taken last = journal.get(journal.size() - undone);
        state = last.before().copy();
        rulings.apply(state.decisions().values());
        return Optional.of(last.step());
    }

    @Override
    public synchronized Optional<Step> redo(Progress progress) {
        if (undone == 0) {
            return Optional.empty();
        }
        Taken next = journal.get(journal.size() - undone);
        undone--;
        state = next.after().copy();
        rulings.apply(state.decisions().values());
        return Optional.of(next.step());
    }

    @Override
    public synchronized List<ArticleId> touched(Step step) {
        return journal.get((int) step.number()).touched();
    }

    private Optional<Step> change(String words, String id, UnaryOperator<Highlight> change)
            throws WorkspaceException {
        Highlight present = Objects.requireNonNull(state.marks().get(id));
        Highlight next = change.apply(present);
        return next.equals(present)
                ? Optional.empty()
                : take(words, present.article(), () -> state.marks().put(id, next));
    }

    private Optional<Step> take(String words, ArticleId article, Runnable change)
            throws WorkspaceException {
        if (!refusal.isEmpty()) {
            throw new WorkspaceException(refusal);
        }
        FakeWork before = state.copy();
        change.run();
        while (undone > 0) {
            journal.removeLast();
            undone--;
        }
        Step step = new Step(journal.size(), words, Instant.EPOCH, 1, false);
        journal.add(new Taken(step, List.of(article), before, state.copy()));
        return Optional.of(step);
    }

    private Anchor anchor(ArticleId article, Span span) throws WorkspaceException {
        Article present = desk.article(article);
        return Anchor.of(present.text(), present.content().hash(), span);
    }

    private String id(String kind) {
        return kind + "-" + ++ids;
    }
}

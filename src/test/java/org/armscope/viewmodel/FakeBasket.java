package org.armscope.viewmodel;

import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.armscope.annotation.mark.Anchor;
import org.armscope.annotation.mark.Excerpt;
import org.armscope.article.Article;
import org.armscope.article.ArticleSummary;
import org.armscope.export.cite.CitationStyle;
import org.armscope.export.cite.Reference;
import org.armscope.export.cite.StyledText;
import org.armscope.export.excerpt.ExcerptItem;
import org.armscope.library.work.Step;
import org.armscope.workspace.notebook.AnnotationImport;
import org.armscope.workspace.notebook.ExcerptTaking;
import org.armscope.workspace.open.WorkspaceException;

/// A basket in memory; it takes the words as they are given, and its citations name the style.
public final class FakeBasket implements BasketDesk {

    public final List<Excerpt> held = new ArrayList<>();
    private final FakeDesk desk;
    private final Deque<List<Excerpt>> before = new ArrayDeque<>();
    private final Deque<List<Excerpt>> behind = new ArrayDeque<>();

    FakeBasket(FakeDesk desk) {
        this.desk = desk;
    }

    @Override
    public List<ExcerptItem> items(CitationStyle style) throws WorkspaceException {
        List<ExcerptItem> items = new ArrayList<>();
        for (Excerpt excerpt : held) {
            Article article = desk.article(excerpt.article());
            items.add(
                    new ExcerptItem(
                            excerpt,
                            excerpt.anchor().span(),
                            1,
                            Reference.of(ArticleSummary.of(article)),
                            StyledText.of("Cited after " + style.id() + "."),
                            List.of(),
                            List.of(),
                            null,
                            List.of(),
                            List.of()));
        }
        return items;
    }

    @Override
    public List<String> ids() {
        return held.stream().map(Excerpt::id).toList();
    }

    @Override
    public ExcerptTaking.Outcome take(List<ExcerptTaking.Place> places, Excerpt.Origin origin)
            throws WorkspaceException {
        List<Excerpt> all = new ArrayList<>(held);
        for (ExcerptTaking.Place place : places) {
            Article article = desk.article(place.article());
            all.add(
                    new Excerpt(
                            "e" + (all.size() + 1),
                            place.article(),
                            Anchor.of(article.text(), article.content().hash(), place.span()),
                            origin,
                            List.of(),
                            "",
                            all.size() + 1,
                            Instant.EPOCH,
                            Instant.EPOCH));
        }
        put(all);
        return new ExcerptTaking.Outcome(places.size(), 0);
    }

    @Override
    public void change(String words, String id, UnaryOperator<Excerpt> change) {
        put(held.stream().map(one -> one.id().equals(id) ? change.apply(one) : one).toList());
    }

    @Override
    public void remove(List<String> ids) {
        put(held.stream().filter(one -> !ids.contains(one.id())).toList());
    }

    @Override
    public void order(List<String> ids) {
        List<Excerpt> all = new ArrayList<>();
        for (String id : ids) {
            held.stream()
                    .filter(one -> one.id().equals(id))
                    .forEach(one -> all.add(one.at(all.size() + 1)));
        }
        put(all);
    }

    @Override
    public AnnotationImport.Outcome importFrom(Path file) {
        return new AnnotationImport.Outcome(0, 0, List.of(file + " holds none."));
    }

    @Override
    public Optional<Step> undo() {
        return back(before, behind);
    }

    @Override
    public Optional<Step> redo() {
        return back(behind, before);
    }

    private Optional<Step> back(Deque<List<Excerpt>> from, Deque<List<Excerpt>> to) {
        if (from.isEmpty()) {
            return Optional.empty();
        }
        to.push(List.copyOf(held));
        fill(from.pop());
        return Optional.of(new Step(1, "change", Instant.EPOCH, 1, false));
    }

    private void put(Collection<Excerpt> now) {
        before.push(List.copyOf(held));
        behind.clear();
        fill(now);
    }

    private void fill(Collection<Excerpt> now) {
        List<Excerpt> copy = List.copyOf(now);
        held.clear();
        held.addAll(copy);
    }
}

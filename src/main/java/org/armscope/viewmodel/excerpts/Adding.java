package org.armscope.viewmodel.excerpts;

import java.util.ArrayList;
import java.util.List;
import org.armscope.annotation.mark.Excerpt;
import org.armscope.article.Article;
import org.armscope.article.ArticleId;
import org.armscope.query.ConcordanceLine;
import org.armscope.query.Occurrence;
import org.armscope.query.Passage;
import org.armscope.query.SearchRequest;
import org.armscope.query.timeline.TimelineEntry;
import org.armscope.text.Span;
import org.armscope.viewmodel.Counts;
import org.armscope.viewmodel.Desk;
import org.armscope.viewmodel.explore.Answer;
import org.armscope.viewmodel.explore.LineRow;
import org.armscope.viewmodel.explore.ResultRow;
import org.armscope.workspace.SearchResult;
import org.armscope.workspace.notebook.ExcerptTaking;
import org.armscope.workspace.open.WorkspaceException;

/// The ways into the basket: each takes the whole sentences around what was found, in one step,
/// and says how many there were.
public final class Adding {

    /// Of so many articles at most the passages are taken.
    public static final int ARTICLES = 50;

    private final ExcerptsModel basket;
    private final Desk window;

    Adding(ExcerptsModel basket, Desk window) {
        this.basket = basket;
        this.window = window;
    }

    /// Adds the sentences of concordance lines.
    public void lines(List<LineRow> rows) {
        List<ExcerptTaking.Place> places =
                rows.stream().map(LineRow::line).map(line -> place(line)).toList();
        basket.work(() -> said(take(places, Excerpt.Origin.CONCORDANCE), ""));
    }

    /// Adds words that were selected or highlighted in an article, with their sentences.
    public void words(ArticleId article, Span span, Excerpt.Origin origin) {
        basket.work(() -> said(take(List.of(new ExcerptTaking.Place(article, span)), origin), ""));
    }

    /// Adds the sentence that states an event.
    public void event(TimelineEntry entry) {
        words(entry.id().article(), entry.sentence(), Excerpt.Origin.EVENT);
    }

    /// Adds the best passages of an answer's first articles.
    public void hits(Answer answer) {
        basket.work(
                () -> {
                    SearchResult result =
                            window.search(
                                    new SearchRequest(
                                            answer.query(), answer.order(), ARTICLES, null),
                                    () -> false);
                    int read = result.rows().size();
                    String from =
                            " from "
                                    + (read < answer.total() ? "the first " + read + " of " : "")
                                    + Counts.of(Math.max(read, answer.total()), "article");
                    return said(take(places(result), Excerpt.Origin.HIT), from);
                });
    }

    /// Adds every passage of one result that answers the question.
    public void article(Answer answer, ResultRow row) {
        basket.work(
                () -> {
                    Article article = window.article(row.id());
                    List<Occurrence> found =
                            window.matches(article, window.annotations(article), answer.query());
                    return said(
                            take(
                                    found.stream()
                                            .flatMap(hit -> hit.words().stream())
                                            .map(span -> new ExcerptTaking.Place(row.id(), span))
                                            .toList(),
                                    Excerpt.Origin.HIT),
                            "");
                });
    }

    private ExcerptTaking.Outcome take(List<ExcerptTaking.Place> places, Excerpt.Origin origin)
            throws WorkspaceException {
        return basket.desk().take(places, origin);
    }

    private static ExcerptTaking.Place place(ConcordanceLine line) {
        return new ExcerptTaking.Place(line.article(), line.span());
    }

    private static List<ExcerptTaking.Place> places(SearchResult result) {
        List<ExcerptTaking.Place> places = new ArrayList<>();
        for (SearchResult.Row row : result.rows()) {
            for (Passage passage : row.hit().passages()) {
                passage.matches()
                        .forEach(
                                span ->
                                        places.add(
                                                new ExcerptTaking.Place(row.article().id(), span)));
            }
        }
        return places;
    }

    private static String said(ExcerptTaking.Outcome outcome, String from) {
        if (outcome.added() + outcome.present() == 0) {
            return "There are no passages to add: ask for words first.";
        }
        String added = Counts.of(outcome.added(), "excerpt") + " added" + from;
        return outcome.present() == 0
                ? added + ". Ctrl+B shows the basket."
                : added + "; " + outcome.present() + " there already.";
    }
}

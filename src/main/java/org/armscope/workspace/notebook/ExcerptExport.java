package org.armscope.workspace.notebook;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.armscope.annotation.Annotations;
import org.armscope.annotation.EventMention;
import org.armscope.annotation.mark.Anchor;
import org.armscope.annotation.mark.Excerpt;
import org.armscope.article.Article;
import org.armscope.article.ArticleId;
import org.armscope.export.cite.Citations;
import org.armscope.export.excerpt.ExcerptItem;
import org.armscope.export.excerpt.ExcerptItems;
import org.armscope.query.timeline.DealId;
import org.armscope.query.timeline.EventId;
import org.armscope.text.Span;
import org.armscope.workspace.Workspace;
import org.armscope.workspace.open.WorkspaceException;

/// Gathers what an export says of excerpts: article, annotations, citation. Reads each article
/// once; call it off the screen's thread.
public final class ExcerptExport {

    private final Workspace workspace;
    private final Map<EventId, DealId> deals;
    private final Map<ArticleId, Known> known = new HashMap<>();

    /// @param deals the deals that events belong to
    public ExcerptExport(Workspace workspace, Map<EventId, DealId> deals) {
        this.workspace = workspace;
        this.deals = Map.copyOf(deals);
    }

    private record Known(Article article, Annotations annotations, ExcerptItems items) {}

    /// The items of excerpts, in the same order. Words that have moved in a changed text are given
    /// where they stand now; words that are lost, as they were.
    public List<ExcerptItem> items(List<Excerpt> excerpts, Citations citations)
            throws WorkspaceException {
        Basket basket = workspace.notebook().basket();
        List<ExcerptItem> items = new ArrayList<>();
        for (Excerpt excerpt : excerpts) {
            Known one = known(excerpt.article());
            Excerpt placed =
                    basket.place(excerpt, one.article())
                            .place()
                            .map(span -> at(excerpt, one.article(), span))
                            .orElse(excerpt);
            items.add(one.items().item(placed, citations, deals(placed, one)));
        }
        return List.copyOf(items);
    }

    private Known known(ArticleId id) throws WorkspaceException {
        Known present = known.get(id);
        if (present != null) {
            return present;
        }
        Article article = workspace.article(id);
        Annotations annotations = workspace.annotations(article);
        Known fresh = new Known(article, annotations, new ExcerptItems(article, annotations));
        known.put(id, fresh);
        return fresh;
    }

    private static Excerpt at(Excerpt excerpt, Article article, Span span) {
        return span.equals(excerpt.anchor().span())
                        && excerpt.anchor().version().equals(article.content().hash())
                ? excerpt
                : excerpt.withAnchor(Anchor.of(article, span), excerpt.changed());
    }

    /// The deals of the events whose sentences share words with the quote.
    private List<String> deals(Excerpt excerpt, Known one) {
        List<EventMention> events = one.annotations().events();
        List<String> names = new ArrayList<>();
        for (int i = 0; i < events.size(); i++) {
            if (events.get(i).span().overlaps(excerpt.anchor().span())) {
                DealId deal = deals.get(new EventId(excerpt.article(), i));
                if (deal != null && !names.contains(deal.value())) {
                    names.add(deal.value());
                }
            }
        }
        return names;
    }
}

package org.armscope.workspace;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.armscope.annotation.EventMention;
import org.armscope.article.Article;
import org.armscope.article.ArticleSummary;
import org.armscope.deal.DealBuilder;
import org.armscope.deal.DealEvent;
import org.armscope.deal.Deals;
import org.armscope.deal.Overrule;
import org.armscope.lexicon.Names;
import org.armscope.library.Library;
import org.armscope.library.table.AnnotationBasis;
import org.armscope.query.timeline.EventId;
import org.armscope.workspace.upkeep.AnnotationKeeper;
import org.armscope.workspace.upkeep.Rules;
import org.jspecify.annotations.Nullable;

/// The deals of a whole library: made once for each state of articles, lexicon and rulings. Reads
/// every article that has changed the state, so call it off the screen's thread.
final class LibraryDeals {

    private final Library library;
    private final AnnotationKeeper annotations;
    private @Nullable State state;
    private @Nullable Made made;

    LibraryDeals(Library library, AnnotationKeeper annotations) {
        this.library = library;
        this.annotations = annotations;
    }

    private record State(
            long revision, AnnotationBasis basis, DealBuilder builder, List<DealEvent> events) {

        boolean holds(long now, AnnotationBasis rules) {
            return revision == now && basis.equals(rules);
        }
    }

    private record Made(List<Overrule> rulings, Deals deals) {}

    /// @param rulings what a person ruled, applied in this order
    synchronized Deals of(List<Overrule> rulings) throws IOException {
        long revision = library.revision();
        Rules rules = annotations.rules();
        State now = state;
        if (now == null || !now.holds(revision, rules.basis())) {
            DealBuilder builder = DealBuilder.with(Names.with(rules.userLexicon()).weapons());
            now = new State(revision, rules.basis(), builder, events());
            state = now;
            made = null;
        }
        Made known = made;
        if (known == null || !known.rulings().equals(rulings)) {
            known = new Made(List.copyOf(rulings), now.builder().build(now.events(), rulings));
            made = known;
        }
        return known.deals();
    }

    private List<DealEvent> events() throws IOException {
        List<DealEvent> events = new ArrayList<>();
        library.<IOException>forEachChangedSince(0, article -> add(article, events));
        return List.copyOf(events);
    }

    private void add(Article article, List<DealEvent> events) throws IOException {
        ArticleSummary summary = ArticleSummary.of(article);
        int number = 0;
        for (EventMention mention : annotations.of(article).of(EventMention.class)) {
            EventId id = new EventId(article.id(), number++);
            events.add(new DealEvent(id, summary, mention, mention.span().in(article.text())));
        }
    }
}

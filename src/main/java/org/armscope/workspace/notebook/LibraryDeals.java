package org.armscope.workspace.notebook;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.armscope.annotation.EventMention;
import org.armscope.annotation.decision.DealRuling;
import org.armscope.annotation.decision.Decision;
import org.armscope.annotation.decision.EventTarget;
import org.armscope.annotation.mark.Anchor;
import org.armscope.article.Article;
import org.armscope.article.ArticleId;
import org.armscope.article.ArticleSummary;
import org.armscope.deal.DealEvent;
import org.armscope.deal.Deals;
import org.armscope.deal.Overrule;
import org.armscope.deal.build.DealBuilder;
import org.armscope.extraction.decision.DecidedEvents;
import org.armscope.lexicon.name.Names;
import org.armscope.library.Library;
import org.armscope.library.table.AnnotationBasis;
import org.armscope.query.timeline.EventId;
import org.armscope.workspace.upkeep.AnnotationKeeper;
import org.armscope.workspace.upkeep.Rules;
import org.jspecify.annotations.Nullable;

/// The deals of a whole library, as the analyst ruled on them: made once for each state of
/// articles, lexicon and rulings. Reads every article that has changed the state, so call it off
/// the screen's thread.
public final class LibraryDeals {

    private final Library library;
    private final AnnotationKeeper annotations;
    private @Nullable State state;
    private @Nullable Made made;

    public LibraryDeals(Library library, AnnotationKeeper annotations) {
        this.library = library;
        this.annotations = annotations;
    }

    private record State(
            long revision,
            AnnotationBasis basis,
            DealBuilder builder,
            Map<ArticleId, List<DealEvent>> events) {

        boolean holds(long now, AnnotationBasis rules) {
            return revision == now && basis.equals(rules);
        }

        Deals deals(List<Overrule> rulings) {
            return builder.build(events.values().stream().flatMap(List::stream).toList(), rulings);
        }

        List<DealEvent> of(ArticleId article) {
            return events.getOrDefault(article, List.of());
        }
    }

    private record Made(List<Decision> rulings, Deals deals) {}

    /// The deals as they are now.
    public synchronized Deals now() throws IOException {
        State now = state();
        List<Decision> rulings = annotations.decisions().deals();
        Made known = made;
        if (known == null || !known.rulings().equals(rulings)) {
            known = new Made(rulings, by(now, rulings));
            made = known;
        }
        return known.deals();
    }

    /// The events that would change their deal if a decision stood as given, in place of one with
    /// its id, by deal.
    synchronized List<DealMove> moves(Decision decision) throws IOException {
        List<Decision> rulings = new ArrayList<>(annotations.decisions().deals());
        rulings.removeIf(one -> one.id().equals(decision.id()));
        if (decision.on()) {
            rulings.add(decision);
        }
        rulings.sort(Comparator.comparing(Decision::made).thenComparing(Decision::id));
        Deals before = now();
        Deals after = by(state(), rulings);
        List<DealMove> moves = new ArrayList<>();
        before.all().forEach(deal -> moves.addAll(DealMoves.outOf(deal, after)));
        after.all().forEach(deal -> moves.addAll(DealMoves.fresh(deal, before)));
        return moves;
    }

    /// An event as a ruling names it; empty if there is no such event.
    synchronized Optional<DealRuling.Member> member(EventId event) throws IOException {
        List<DealEvent> own = state().of(event.article());
        Optional<Article> article = library.article(event.article());
        if (event.number() >= own.size() || article.isEmpty()) {
            return Optional.empty();
        }
        EventMention mention = own.get(event.number()).mention();
        String text = article.get().text();
        return Optional.of(
                new DealRuling.Member(
                        event.article(),
                        new EventTarget(
                                Anchor.of(text, article.get().content().hash(), mention.span()),
                                Anchor.of(text, article.get().content().hash(), mention.trigger()),
                                mention.kind())));
    }

    private State state() throws IOException {
        long revision = library.revision();
        Rules rules = annotations.rules();
        State now = state;
        if (now == null || !now.holds(revision, rules.basis())) {
            DealBuilder builder = DealBuilder.with(Names.with(rules.userLexicon()).weapons());
            now = new State(revision, rules.basis(), builder, events());
            state = now;
            made = null;
        }
        return now;
    }

    private Deals by(State now, List<Decision> decisions) throws IOException {
        List<Overrule> rulings = new ArrayList<>();
        for (Decision decision : decisions) {
            overrule(now, decision).ifPresent(rulings::add);
        }
        return now.deals(rulings);
    }

    /// Events that the texts no longer have are left out; without the first a ruling is void.
    private Optional<Overrule> overrule(State now, Decision decision) throws IOException {
        if (!(decision.ruling() instanceof DealRuling(var how, var members))) {
            return Optional.empty();
        }
        List<EventId> events = new ArrayList<>();
        for (DealRuling.Member member : members) {
            Optional<EventId> event = event(now, member);
            if (event.isEmpty() && events.isEmpty()) {
                return Optional.empty();
            }
            event.ifPresent(events::add);
        }
        return Optional.of(new Overrule(how, events, DealMoves.reason(how, decision.made())));
    }

    private Optional<EventId> event(State now, DealRuling.Member member) throws IOException {
        List<DealEvent> own = now.of(member.article());
        Optional<Article> article = library.article(member.article());
        if (own.isEmpty() || article.isEmpty()) {
            return Optional.empty();
        }
        List<EventMention> mentions = own.stream().map(DealEvent::mention).toList();
        return DecidedEvents.event(mentions, article.get().content(), member.event())
                .map(mention -> own.get(mentions.indexOf(mention)).id());
    }

    private Map<ArticleId, List<DealEvent>> events() throws IOException {
        Map<ArticleId, List<DealEvent>> events = new LinkedHashMap<>();
        library.<IOException>forEachChangedSince(
                0,
                article -> {
                    List<DealEvent> own = events(article);
                    if (!own.isEmpty()) {
                        events.put(article.id(), own);
                    }
                });
        return events;
    }

    private List<DealEvent> events(Article article) throws IOException {
        ArticleSummary summary = ArticleSummary.of(article);
        List<DealEvent> own = new ArrayList<>();
        for (EventMention mention : annotations.of(article).events()) {
            EventId id = new EventId(article.id(), own.size());
            own.add(new DealEvent(id, summary, mention, mention.span().in(article.text())));
        }
        return List.copyOf(own);
    }
}

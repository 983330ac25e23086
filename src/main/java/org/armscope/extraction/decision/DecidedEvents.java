package org.armscope.extraction.decision;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.armscope.annotation.Annotations;
import org.armscope.annotation.EventMention;
import org.armscope.annotation.Provenance;
import org.armscope.annotation.decision.Decision;
import org.armscope.annotation.decision.EventRuling;
import org.armscope.annotation.decision.EventTarget;
import org.armscope.annotation.mark.Anchor;
import org.armscope.annotation.mark.Anchoring;
import org.armscope.article.ArticleText;
import org.armscope.text.Span;

/// Applies rulings on events, the oldest first: each sees what those before it made.
public final class DecidedEvents {

    private final ArticleText article;
    private final Annotations found;

    private DecidedEvents(ArticleText article, Annotations found) {
        this.article = article;
        this.found = found;
    }

    /// The events as the decisions have them. Decisions of other kinds are left out.
    ///
    /// @param found the mentions of the text
    /// @param decisions those that reach this article
    public static List<EventMention> of(
            List<EventMention> events,
            Annotations found,
            ArticleText article,
            List<Decision> decisions) {
        List<EventMention> now = new ArrayList<>(events);
        for (Decision decision : decisions) {
            if (decision.ruling() instanceof EventRuling ruling) {
                new DecidedEvents(article, found).apply(now, decision, ruling);
            }
        }
        return List.copyOf(now);
    }

    private void apply(List<EventMention> events, Decision decision, EventRuling ruling) {
        Provenance provenance = new Provenance(Decision.ANNOTATOR, decision.id());
        EventTarget target = ruling.event();
        Optional<Span> sentence = place(target.sentence());
        Optional<Span> trigger = place(target.trigger());
        if (sentence.isEmpty() || trigger.isEmpty()) {
            return;
        }
        if (ruling.change() instanceof EventRuling.Add added) {
            EventEdit edit = new EventEdit(found, sentence.get(), trigger.get(), provenance);
            events.add(edit.added(target.kind(), added));
            return;
        }
        at(events, sentence.get(), trigger.get(), target)
                .ifPresent(
                        event -> {
                            int place = events.indexOf(event);
                            if (ruling.change() instanceof EventRuling.Reject) {
                                events.remove(place);
                            } else {
                                EventEdit edit =
                                        new EventEdit(
                                                found, event.span(), event.trigger(), provenance);
                                events.set(place, edit.changed(event, ruling.change()));
                            }
                        });
    }

    /// The event that a target names, if the text still has it.
    public static Optional<EventMention> event(
            List<EventMention> events, ArticleText article, EventTarget target) {
        DecidedEvents search = new DecidedEvents(article, Annotations.of(List.of()));
        Optional<Span> sentence = search.place(target.sentence());
        Optional<Span> trigger = search.place(target.trigger());
        return sentence.isEmpty() || trigger.isEmpty()
                ? Optional.empty()
                : at(events, sentence.get(), trigger.get(), target);
    }

    /// The event by that trigger; of several in one sentence the one of that kind.
    private static Optional<EventMention> at(
            List<EventMention> events, Span sentence, Span trigger, EventTarget target) {
        return events.stream()
                .filter(event -> event.span().equals(sentence))
                .filter(event -> event.trigger().equals(trigger))
                .min(Comparator.comparing(event -> event.kind() != target.kind()));
    }

    private Optional<Span> place(Anchor anchor) {
        return Anchoring.find(anchor, article.text(), article.hash(), null).place();
    }
}

package org.armscope.viewmodel.timeline;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.armscope.annotation.DayRange;
import org.armscope.annotation.decision.Decision;
import org.armscope.annotation.decision.EventRuling;
import org.armscope.article.ArticleId;
import org.armscope.article.ArticleSummary;
import org.armscope.article.InWords;
import org.armscope.query.timeline.DealId;
import org.armscope.query.timeline.EventId;
import org.armscope.query.timeline.TimelineEntry;
import org.armscope.text.Span;
import org.armscope.viewmodel.DealBrief;
import org.jspecify.annotations.Nullable;

/// All that the library tells for the timeline.
///
/// @param outlets newspapers that events are ascribed to, those with most events first
/// @param reported from the first to the last issue known, or null where none is
/// @param references where each article appeared, in words
/// @param deals all deals, by id; none until they are made
/// @param decided the events on which a person ruled
public record TimelineStock(
        EventTable table,
        List<String> outlets,
        @Nullable DayRange reported,
        Map<ArticleId, String> references,
        Map<DealId, DealBrief> deals,
        Set<EventId> decided) {

    public static final TimelineStock EMPTY =
            new TimelineStock(EventTable.EMPTY, List.of(), null, Map.of(), Map.of(), Set.of());

    public TimelineStock {
        outlets = List.copyOf(outlets);
        references = Map.copyOf(references);
        deals = Map.copyOf(deals);
        decided = Set.copyOf(decided);
    }

    static TimelineStock of(
            List<TimelineEntry> entries,
            List<ArticleSummary> articles,
            List<DealBrief> made,
            List<Decision> decisions) {
        Map<ArticleId, String> references = new HashMap<>();
        articles.forEach(article -> references.put(article.id(), reference(article)));
        Map<String, Integer> outlets = new HashMap<>();
        DayRange reported = null;
        for (TimelineEntry entry : entries) {
            entry.outlets().forEach(outlet -> outlets.merge(outlet, 1, Integer::sum));
            DayRange issue = entry.reported();
            if (issue != null) {
                reported = reported == null ? issue : reported.cover(issue);
            }
        }
        Map<DealId, DealBrief> deals =
                made.stream().collect(Collectors.toMap(DealBrief::id, deal -> deal));
        return new TimelineStock(
                EventTable.of(entries),
                ranked(outlets),
                reported,
                references,
                deals,
                decided(entries, decisions));
    }

    /// The deal that an event is part of, or null.
    public @Nullable DealBrief deal(TimelineEntry entry) {
        DealId id = entry.deal();
        return id == null ? null : deals.get(id);
    }

    /// What lanes are called by their keys: a deal's title, else the key itself.
    UnaryOperator<String> laneNames() {
        Map<String, String> titles = new HashMap<>();
        deals.forEach((id, deal) -> titles.put(id.value(), deal.title()));
        return key -> titles.getOrDefault(key, key);
    }

    /// True if a person ruled on the event.
    public boolean isDecided(TimelineEntry entry) {
        return decided.contains(entry.id());
    }

    /// The events whose sentences rulings name that are switched on.
    private static Set<EventId> decided(List<TimelineEntry> entries, List<Decision> decisions) {
        Set<Stated> ruled = new HashSet<>();
        for (Decision decision : decisions) {
            if (decision.on() && decision.ruling() instanceof EventRuling ruling) {
                ruled.add(new Stated(decision.article(), ruling.event().sentence().span()));
            }
        }
        return ruled.isEmpty()
                ? Set.of()
                : entries.stream()
                        .filter(
                                entry ->
                                        ruled.contains(
                                                new Stated(entry.id().article(), entry.sentence())))
                        .map(TimelineEntry::id)
                        .collect(Collectors.toSet());
    }

    /// Where an event is stated.
    private record Stated(@Nullable ArticleId article, Span sentence) {}

    /// Where an event's article appeared: `digest of Monitor 7(46)`.
    public String reference(TimelineEntry entry) {
        return references.getOrDefault(
                entry.id().article(), entry.digest() ? "a digest" : "an article");
    }

    private static String reference(ArticleSummary article) {
        String reference = InWords.reference(article.header());
        return reference.isEmpty() ? article.heading().text() : reference;
    }

    private static List<String> ranked(Map<String, Integer> counts) {
        return counts.entrySet().stream()
                .sorted(
                        Map.Entry.<String, Integer>comparingByValue()
                                .reversed()
                                .thenComparing(Map.Entry.comparingByKey()))
                .map(Map.Entry::getKey)
                .toList();
    }
}

package org.armscope.viewmodel.timeline;

import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.armscope.annotation.DayRange;
import org.armscope.annotation.Entity;
import org.armscope.annotation.EntityType;
import org.armscope.annotation.event.EventKind;
import org.armscope.query.timeline.DealId;
import org.armscope.query.timeline.TimelineEntry;
import org.armscope.viewmodel.Counts;
import org.armscope.viewmodel.DealBrief;

/// Finds the landmarks among the events that a filter lets through: every deal of several events,
/// and every visit, agreement, order, test or decree whose days are known closely, what several
/// articles tell of one taken together.
final class Landmarks {

    private static final int LEAST_OF_A_DEAL = 2;
    private static final int LONGEST_DAYS = 45;
    private static final double APART_DAYS = 10;
    private static final int MOST = 300;
    private static final int NAMES = 3;
    private static final int WEAPONS = 3;

    private static final Set<EventKind> TURNS =
            Set.of(
                    EventKind.VISIT,
                    EventKind.AGREEMENT,
                    EventKind.ORDER,
                    EventKind.TEST,
                    EventKind.DECREE);

    private static final Comparator<TimelineEntry> BY_MATTER =
            Comparator.comparing(TimelineEntry::kind)
                    .thenComparing(TimelineEntry::korea)
                    .thenComparingDouble(EventTable::middleOf);

    private final Map<Entity, Long> mentions;

    private Landmarks(List<TimelineEntry> events) {
        mentions =
                events.stream()
                        .flatMap(entry -> entry.entities().stream())
                        .collect(Collectors.groupingBy(entity -> entity, Collectors.counting()));
    }

    /// The landmarks by time: of very many, those that most tells of.
    ///
    /// @param events by time
    static List<Landmark> of(List<TimelineEntry> events, Map<DealId, DealBrief> deals) {
        Landmarks landmarks = new Landmarks(events);
        return Stream.concat(dealsIn(events, deals), landmarks.turns(events))
                .sorted(Comparator.comparingInt((Landmark one) -> -one.events().size()))
                .limit(MOST)
                .sorted(
                        Comparator.comparing((Landmark one) -> one.days().from())
                                .thenComparing(Landmark::title))
                .toList();
    }

    private static Stream<Landmark> dealsIn(
            List<TimelineEntry> events, Map<DealId, DealBrief> deals) {
        Map<DealId, List<TimelineEntry>> members = new LinkedHashMap<>();
        for (TimelineEntry entry : events) {
            DealId id = entry.deal();
            if (id != null && deals.containsKey(id)) {
                members.computeIfAbsent(id, deal -> new ArrayList<>()).add(entry);
            }
        }
        return members.entrySet().stream()
                .filter(deal -> deal.getValue().size() >= LEAST_OF_A_DEAL)
                .flatMap(
                        deal ->
                                Stream.ofNullable(deals.get(deal.getKey()))
                                        .map(brief -> landmark(brief, deal.getValue())));
    }

    private static Landmark landmark(DealBrief deal, List<TimelineEntry> events) {
        DayRange days =
                events.stream()
                        .map(TimelineEntry::days)
                        .reduce(DayRange::cover)
                        .orElseThrow(() -> new IllegalArgumentException("a deal of no events"));
        DayRange known = deal.days();
        List<String> weapons =
                weapons(events).stream()
                        .filter(weapon -> !weapon.equalsIgnoreCase(deal.name()))
                        .toList();
        return new Landmark(
                deal.name() + (weapons.isEmpty() ? "" : ": " + String.join(", ", weapons)),
                known == null ? days : known,
                Look.of(deal.last()),
                deal.parties() + " · " + Counts.of(deal.newspapers(), "newspaper"),
                events,
                deal);
    }

    /// Those that most of the events name.
    private static List<String> weapons(List<TimelineEntry> events) {
        Map<String, Integer> named = new HashMap<>();
        events.forEach(
                entry -> Set.copyOf(entry.weapons()).forEach(w -> named.merge(w, 1, Integer::sum)));
        return named.entrySet().stream()
                .sorted(
                        Map.Entry.<String, Integer>comparingByValue()
                                .reversed()
                                .thenComparing(Map.Entry.comparingByKey()))
                .limit(WEAPONS)
                .map(Map.Entry::getKey)
                .toList();
    }

    private Stream<Landmark> turns(List<TimelineEntry> events) {
        List<List<TimelineEntry>> turns = new ArrayList<>();
        events.stream()
                .filter(entry -> TURNS.contains(entry.kind()) && length(entry) <= LONGEST_DAYS)
                .sorted(BY_MATTER)
                .forEach(entry -> join(turns, entry));
        return turns.stream().map(this::turn);
    }

    private static void join(List<List<TimelineEntry>> turns, TimelineEntry entry) {
        List<TimelineEntry> open = turns.isEmpty() ? List.of() : turns.getLast();
        if (!open.isEmpty() && isSame(open.getLast(), entry)) {
            open.add(entry);
        } else {
            turns.add(new ArrayList<>(List.of(entry)));
        }
    }

    private static boolean isSame(TimelineEntry one, TimelineEntry other) {
        return one.kind() == other.kind()
                && one.korea() == other.korea()
                && EventTable.middleOf(other) - EventTable.middleOf(one) <= APART_DAYS;
    }

    private Landmark turn(List<TimelineEntry> reports) {
        TimelineEntry closest =
                reports.stream()
                        .min(Comparator.comparingLong(Landmarks::length))
                        .orElseThrow(() -> new IllegalArgumentException("no report"));
        long articles = reports.stream().map(entry -> entry.id().article()).distinct().count();
        String names = String.join(", ", names(reports));
        return new Landmark(
                EventWords.kind(closest.kind()) + (names.isEmpty() ? "" : ": " + names),
                closest.days(),
                Look.of(closest),
                capital(EventWords.korea(closest.korea()))
                        + " · told in "
                        + Counts.of(articles, "article"),
                reports,
                null);
    }

    /// Who takes part, the best known first, then by how many of the reports name them; the
    /// weapons at stake where nobody is named.
    private List<String> names(List<TimelineEntry> reports) {
        Map<Entity, Integer> named = new HashMap<>();
        reports.forEach(entry -> entry.entities().forEach(e -> named.merge(e, 1, Integer::sum)));
        List<String> people =
                named.entrySet().stream()
                        .filter(one -> one.getKey().type() == EntityType.PERSON)
                        .sorted(
                                Comparator.comparingLong(
                                                (Map.Entry<Entity, Integer> one) ->
                                                        -mentions.getOrDefault(one.getKey(), 0L))
                                        .thenComparingInt(one -> -one.getValue())
                                        .thenComparing(one -> one.getKey().name()))
                        .limit(NAMES)
                        .map(one -> one.getKey().name())
                        .toList();
        return people.isEmpty()
                ? reports.stream()
                        .flatMap(entry -> entry.weapons().stream())
                        .distinct()
                        .limit(NAMES)
                        .toList()
                : people;
    }

    private static long length(TimelineEntry entry) {
        return ChronoUnit.DAYS.between(entry.days().from(), entry.days().to()) + 1;
    }

    private static String capital(String words) {
        return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }
}

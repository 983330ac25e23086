package org.armscope.index.match;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.function.Function;
import org.armscope.annotation.Annotations;
import org.armscope.annotation.DayRange;
import org.armscope.annotation.EventMention;
import org.armscope.annotation.TemporalExpression;
import org.armscope.index.match.Occurrences.Place;
import org.armscope.index.match.TextMatcher.Match;
import org.armscope.index.match.TextMatcher.Matches;
import org.armscope.index.plan.NameWish;
import org.armscope.index.plan.Plan;
import org.armscope.index.plan.Slot;
import org.armscope.index.words.EventTerms;
import org.armscope.index.words.Named;
import org.armscope.text.Span;
import org.jspecify.annotations.Nullable;

/// One text with what a plan finds in it.
final class TextReading {

    /// Of two that begin together the shorter comes first.
    private static final Comparator<Match> IN_ORDER =
            Comparator.<Match>comparingInt(match -> match.span().start())
                    .thenComparingInt(match -> match.span().end());

    private final Plan plan;
    private final PlanWords words;

    private final Occurrences occurrences;
    private final IdentityHashMap<Plan, List<Place>> found = new IdentityHashMap<>();

    private final List<Span> zones;
    private final Annotations annotations;

    private final String text;
    private @Nullable WordPositions positions;

    TextReading(
            Plan plan, PlanWords words, String text, List<Span> zones, Annotations annotations) {
        this.plan = plan;
        this.words = words;
        occurrences = words.occurrences(text, zones);
        this.text = text;
        this.zones = zones;
        this.annotations = annotations;
    }

    Matches matches() {
        List<Match> wholes = new ArrayList<>();
        mark(plan, place -> List.of(place.runs()), wholes);
        if (words.pairs() == 0 && wholes.stream().allMatch(whole -> whole.words().size() == 1)) {
            List<Match> both = merged(wholes, 0);
            return new Matches(both, both);
        }
        List<Match> pieces = new ArrayList<>();
        mark(plan, place -> place.runs().stream().map(List::of).toList(), pieces);
        List<Match> joined = merged(wholes, words.pairs());
        joined.sort(IN_ORDER);
        return new Matches(merged(pieces, 0), joined);
    }

    /// @param unseen what to say of that which the text cannot tell
    boolean holds(Plan part, boolean unseen) {
        return switch (part) {
            case Plan.Every() -> true;
            case Plan.Sequence sequence -> !of(sequence).isEmpty();
            case Plan.Spelling spelling -> !of(spelling).isEmpty();
            case Plan.Name name -> !of(name).isEmpty();
            case Plan.Time time -> !of(time).isEmpty();
            case Plan.Near near -> !of(near).isEmpty();
            case Plan.Event(Plan terms) -> !events(terms).isEmpty();
            case Plan.Choice choice -> throw new IllegalArgumentException("of no event: " + choice);
            case Plan.Publication _, Plan.Header _ -> unseen;
            case Plan.All(List<Plan> parts) -> parts.stream().allMatch(p -> holds(p, unseen));
            case Plan.Any(List<Plan> parts) -> parts.stream().anyMatch(p -> holds(p, unseen));
            case Plan.Without(Plan unwanted) -> !holds(unwanted, !unseen);
        };
    }

    /// @param pieces what is marked of a place, each of one or more words
    private void mark(Plan part, Function<Place, List<List<Span>>> pieces, List<Match> out) {
        switch (part) {
            case Plan.Every() -> {}
            case Plan.Sequence sequence -> markLeaf(sequence, pieces, out);
            case Plan.Spelling spelling -> markLeaf(spelling, pieces, out);
            case Plan.Name name -> markLeaf(name, pieces, out);
            case Plan.Time time -> markLeaf(time, pieces, out);
            case Plan.Near near -> markLeaf(near, pieces, out);
            case Plan.Event event -> markEvents(event, out);
            case Plan.Publication _, Plan.Header _, Plan.Choice _ -> {}
            case Plan.All(List<Plan> parts) -> parts.forEach(each -> mark(each, pieces, out));
            case Plan.Any(List<Plan> parts) ->
                    parts.stream()
                            .filter(each -> holds(each, true))
                            .forEach(each -> mark(each, pieces, out));
            case Plan.Without(Plan _) -> {}
        }
    }

    private void markLeaf(Plan leaf, Function<Place, List<List<Span>>> pieces, List<Match> out) {
        long bit = words.bit(leaf);
        for (Place place : of(leaf)) {
            pieces.apply(place).forEach(words -> out.add(Match.of(words, bit, null)));
        }
    }

    private void markEvents(Plan.Event asked, List<Match> out) {
        for (EventMention event : events(asked.terms())) {
            EventMatcher.evidence(asked.terms(), event)
                    .forEach(
                            span ->
                                    out.add(
                                            Match.of(
                                                    List.of(span),
                                                    words.bit(asked),
                                                    event.span())));
        }
    }

    private List<EventMention> events(Plan terms) {
        return EventTerms.events(annotations, zones).stream()
                .filter(event -> EventMatcher.holds(terms, event))
                .toList();
    }

    private List<Place> of(Plan leaf) {
        return found.computeIfAbsent(leaf, this::find);
    }

    private List<Place> find(Plan leaf) {
        return switch (leaf) {
            case Plan.Sequence(List<List<Slot>> asked, int slop) ->
                    occurrences.chains(asked.stream().map(words::ids).toList(), slop);
            case Plan.Spelling(List<Slot> nearest) ->
                    occurrences.chains(List.of(words.ids(List.of(nearest.getLast()))), 0);
            case Plan.Name(NameWish wish) -> names(wish);
            case Plan.Time(long from, long to) -> times(from, to);
            case Plan.Any(List<Plan> parts) ->
                    parts.stream()
                            .flatMap(part -> of(part).stream())
                            .sorted(Comparator.comparingInt(Place::from))
                            .toList();
            case Plan.Near(Plan left, Plan right, int distance) ->
                    NearPairs.of(of(left), of(right), distance);
            default -> throw new IllegalArgumentException("not a leaf: " + leaf);
        };
    }

    private Place place(Span span) {
        if (positions == null) {
            positions = new WordPositions(text, zones);
        }
        return positions.place(span);
    }

    private List<Place> names(NameWish wish) {
        return Named.of(annotations, zones).stream()
                .filter(named -> named.field() == wish.field() && wish.accepts(named.name()))
                .map(named -> place(named.span()))
                .toList();
    }

    private List<Place> times(long from, long to) {
        return annotations.of(TemporalExpression.class).stream()
                .filter(time -> time.covered().filter(d -> meets(d, from, to)).isPresent())
                .map(TemporalExpression::span)
                .filter(span -> zones.stream().anyMatch(zone -> zone.contains(span)))
                .map(this::place)
                .toList();
    }

    private static boolean meets(DayRange days, long from, long to) {
        return days.from().toEpochDay() <= to && days.to().toEpochDay() >= from;
    }

    /// In document order, those that overlap as one.
    ///
    /// @param apart bits of leaves whose matches stay apart though they overlap
    private static List<Match> merged(List<Match> marked, long apart) {
        marked.sort((a, b) -> a.span().compareTo(b.span()));
        List<Match> merged = new ArrayList<>();
        for (Match next : marked) {
            Match last = merged.isEmpty() ? null : merged.getLast();
            if (last != null
                    && last.span().overlaps(next.span())
                    && (last.leaves() & next.leaves() & apart) == 0) {
                merged.set(merged.size() - 1, last.joined(next));
            } else {
                merged.add(next);
            }
        }
        return merged;
    }
}

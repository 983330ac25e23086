package org.armscope.index.match;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.armscope.annotation.Annotations;
import org.armscope.annotation.DayRange;
import org.armscope.annotation.EventMention;
import org.armscope.annotation.TemporalExpression;
import org.armscope.index.match.Occurrences.Place;
import org.armscope.index.plan.NameWish;
import org.armscope.index.plan.Plan;
import org.armscope.index.plan.Slot;
import org.armscope.index.words.EventTerms;
import org.armscope.index.words.Named;
import org.armscope.index.words.Stemmer;
import org.armscope.index.words.TermCache;
import org.armscope.index.words.WordScanner;
import org.armscope.index.words.WordStream;
import org.armscope.text.Span;
import org.jspecify.annotations.Nullable;

/// Finds what a plan matches in a text: the same words and phrases that make the index return its
/// article. For one thread.
public final class TextMatcher {

    /// A marked stretch of a text.
    ///
    /// @param leaves which words and phrases of the query it belongs to, one bit each
    /// @param sentence the sentence that shows it, where that is known, else null
    public record Match(Span span, long leaves, @Nullable Span sentence) {

        Match joined(Match other) {
            Span both = sentence == null ? other.sentence() : sentence;
            return new Match(span.cover(other.span()), leaves | other.leaves(), both);
        }
    }

    private static final int[] NONE = {};

    /// Of two that begin together the shorter comes first.
    private static final Comparator<Match> IN_ORDER =
            Comparator.<Match>comparingInt(match -> match.span().start())
                    .thenComparingInt(match -> match.span().end());

    /// As many words as the texts of a page have that may begin a match; a matcher serves no more.
    private static final int CACHED = 1 << 11;

    private final Plan plan;

    /// True if words are looked at by their stems at all.
    private final boolean stems;

    private final Map<Slot, Integer> slots = new LinkedHashMap<>();
    private final IdentityHashMap<Plan, Integer> leaves = new IdentityHashMap<>();

    /// The bits of what is matched in pairs.
    private long pairs;

    private final Stemmer stemmer = new Stemmer();
    private final TermCache<int[]> accepting = new TermCache<>(CACHED);
    private final WordScanner scanner = new WordScanner();

    /// Which ASCII characters a word of the query may begin with: most words of a text are ruled
    /// out by that alone.
    private final boolean[] openings = new boolean[128];

    public TextMatcher(Plan plan) {
        this.plan = plan;
        number(plan);
        stems = slots.keySet().stream().anyMatch(Slot.Form.class::isInstance);
        for (char c = 0; c < openings.length; c++) {
            char first = c;
            openings[c] = slots.keySet().stream().anyMatch(slot -> slot.mayOpen(first));
        }
    }

    private void number(Plan part) {
        switch (part) {
            case Plan.Every() -> {}
            case Plan.Sequence sequence -> numberLeaf(sequence, sequence.slots());
            case Plan.Spelling spelling ->
                    numberLeaf(spelling, List.of(spelling.nearest().getLast()));
            case Plan.Name name -> leaves.put(name, leaves.size());
            case Plan.Time time -> leaves.put(time, leaves.size());
            case Plan.Event event -> leaves.put(event, leaves.size());
            case Plan.Choice choice -> throw new IllegalArgumentException("of no event: " + choice);
            case Plan.Publication _, Plan.Header _ -> {}
            case Plan.Near near -> {
                number(near.left());
                number(near.right());
                leaves.put(near, leaves.size());
                pairs |= bit(near);
            }
            case Plan.All(List<Plan> parts) -> parts.forEach(this::number);
            case Plan.Any(List<Plan> parts) -> parts.forEach(this::number);
            case Plan.Without(Plan unwanted) -> number(unwanted);
        }
    }

    private void numberLeaf(Plan leaf, List<Slot> wanted) {
        leaves.put(leaf, leaves.size());
        wanted.forEach(slot -> slots.putIfAbsent(slot, slots.size()));
    }

    private int[] slotsThatAccept(char[] letters) {
        String word = new String(letters);
        String stem = stems && !Character.isDigit(word.charAt(0)) ? stemmer.stem(word) : word;
        int[] accepting = new int[slots.size()];
        int count = 0;
        for (Map.Entry<Slot, Integer> slot : slots.entrySet()) {
            if (slot.getKey().accepts(word, stem)) {
                accepting[count++] = slot.getValue();
            }
        }
        return count == 0 ? NONE : Arrays.copyOf(accepting, count);
    }

    /// What is matched inside the zones, in document order; no two overlap. Parts that are not
    /// wanted are never matched, and of alternatives only those that hold. What does not match as
    /// a whole still shows the words that it has.
    ///
    /// @param annotations those of the text, for the names and times among what is wanted
    public List<Match> matches(String text, List<Span> zones, Annotations annotations) {
        return new Reading(text, zones, annotations).matches();
    }

    /// The same, each match in one piece from its first word to its last: of two that stand near
    /// one another one stretch, for each of them with the nearest other. Such stretches may
    /// overlap.
    public List<Match> wholes(String text, List<Span> zones, Annotations annotations) {
        return new Reading(text, zones, annotations).wholes();
    }

    /// True if the plan asks for nothing that stands in a text.
    public boolean marksNothing() {
        return leaves.isEmpty();
    }

    /// True if an article with this text is an answer, as far as the text can tell: what is asked
    /// of the header counts as given.
    public boolean holds(String text, List<Span> zones, Annotations annotations) {
        return new Reading(text, zones, annotations).holds(plan, true);
    }

    private Occurrences occurrences(String text, List<Span> zones) {
        Occurrences found = new Occurrences(slots.size());
        char[] chars = text.toCharArray();
        int position = 0;
        for (Span zone : zones) {
            scanner.reset(chars, zone.start(), Math.min(zone.end(), chars.length));
            while (scanner.next()) {
                if (mayOpen(scanner.term()[0])) {
                    int[] accepted =
                            accepting.get(scanner.term(), scanner.length(), this::slotsThatAccept);
                    found.add(accepted, scanner.start(), scanner.end(), position);
                }
                position++;
            }
            position += WordStream.ZONE_GAP;
        }
        return found;
    }

    private boolean mayOpen(char first) {
        return first >= openings.length || openings[first];
    }

    private long bit(Plan leaf) {
        return 1L << Math.min(leaves.getOrDefault(leaf, 0), Long.SIZE - 1);
    }

    /// The plan's view of one text.
    private final class Reading {

        private final Occurrences occurrences;
        private final IdentityHashMap<Plan, List<Place>> found = new IdentityHashMap<>();

        private final List<Span> zones;
        private final Annotations annotations;

        private final String text;
        private @Nullable WordPositions positions;

        Reading(String text, List<Span> zones, Annotations annotations) {
            occurrences = occurrences(text, zones);
            this.text = text;
            this.zones = zones;
            this.annotations = annotations;
        }

        List<Match> matches() {
            List<Match> marked = new ArrayList<>();
            mark(plan, Place::runs, marked);
            return merged(marked, 0);
        }

        List<Match> wholes() {
            List<Match> marked = new ArrayList<>();
            mark(plan, place -> List.of(place.whole()), marked);
            List<Match> wholes = merged(marked, pairs);
            wholes.sort(IN_ORDER);
            return wholes;
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
                case Plan.Choice choice ->
                        throw new IllegalArgumentException("of no event: " + choice);
                case Plan.Publication _, Plan.Header _ -> unseen;
                case Plan.All(List<Plan> parts) -> parts.stream().allMatch(p -> holds(p, unseen));
                case Plan.Any(List<Plan> parts) -> parts.stream().anyMatch(p -> holds(p, unseen));
                case Plan.Without(Plan unwanted) -> !holds(unwanted, !unseen);
            };
        }

        /// @param pieces what is marked of a place
        private void mark(Plan part, Function<Place, List<Span>> pieces, List<Match> out) {
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

        private void markLeaf(Plan leaf, Function<Place, List<Span>> pieces, List<Match> out) {
            long bit = bit(leaf);
            for (Place place : of(leaf)) {
                pieces.apply(place).forEach(span -> out.add(new Match(span, bit, null)));
            }
        }

        private void markEvents(Plan.Event asked, List<Match> out) {
            for (EventMention event : events(asked.terms())) {
                EventMatcher.evidence(asked.terms(), event)
                        .forEach(span -> out.add(new Match(span, bit(asked), event.span())));
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
                case Plan.Sequence(List<List<Slot>> words, int slop) ->
                        occurrences.chains(words.stream().map(this::ids).toList(), slop);
                case Plan.Spelling(List<Slot> nearest) ->
                        occurrences.chains(List.of(ids(List.of(nearest.getLast()))), 0);
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

        private int[] ids(List<Slot> word) {
            return word.stream().mapToInt(slot -> slots.getOrDefault(slot, -1)).toArray();
        }
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

package org.armscope.index.match;

import java.util.Arrays;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.armscope.index.plan.Plan;
import org.armscope.index.plan.Slot;
import org.armscope.index.words.Stemmer;
import org.armscope.index.words.TermCache;
import org.armscope.index.words.WordScanner;
import org.armscope.index.words.WordStream;
import org.armscope.text.Span;

/// The words that a plan asks for, numbered, and the bit of each of its leaves; finds these
/// words in texts. For one thread.
final class PlanWords {

    private static final int[] NONE = {};

    /// As many words as the texts of a page have that may begin a match; a matcher serves no more.
    private static final int CACHED = 1 << 11;

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

    PlanWords(Plan plan) {
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

    /// True if the plan asks for nothing that stands in a text.
    boolean isEmpty() {
        return leaves.isEmpty();
    }

    /// The bits of what is matched in pairs.
    long pairs() {
        return pairs;
    }

    long bit(Plan leaf) {
        return 1L << Math.min(leaves.getOrDefault(leaf, 0), Long.SIZE - 1);
    }

    /// The numbers of the words that may stand in one place; -1 for one that the plan lacks.
    int[] ids(List<Slot> word) {
        return word.stream().mapToInt(slot -> slots.getOrDefault(slot, -1)).toArray();
    }

    /// Where the words stand in the zones of a text.
    Occurrences occurrences(String text, List<Span> zones) {
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
}

package org.armscope.lexicon.phrase;

import java.util.ArrayList;
import java.util.Collection;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.armscope.text.Tokens;
import org.jspecify.annotations.Nullable;

/// The beginnings of a table's phrases and the steps from each to longer ones, a word each. What a
/// look costs is reaching for memory: so all steps stand in one array, those that lead on from one
/// beginning side by side, and what a step leads to is told beside its word.
///
/// A beginning is a number: from its low end, 32 bits for where its steps stand, 5 for how many
/// places they have, as a power of two, and the rest for the value of the phrase that it is.
final class PhraseSteps<V> {

    /// No phrase goes on so.
    static final long NONE = -1;

    private static final int PLACE_BITS = 32;
    private static final int SIZE_BITS = 5;

    /// In place of a size where no step leads on.
    private static final int LAST = (1 << SIZE_BITS) - 1;

    /// By place two numbers: the word's, as [Tokens#code] gives it, 0 where there is no step; and
    /// the beginning that the step leads to.
    private final long[] steps;

    /// The word of each step, for those that its number does not tell surely.
    private final @Nullable String[] words;

    /// The first is null, the value of what is no phrase.
    private final List<@Nullable V> values = new ArrayList<>();

    private final long start;
    private final Set<String> first;

    /// A beginning while the table is made: what follows it by word, and what it means.
    record Node<V>(Map<String, Node<V>> next, @Nullable V value) {}

    PhraseSteps(Node<V> root) {
        values.add(null);
        IdentityHashMap<Node<V>, Long> beginnings = new IdentityHashMap<>();
        List<Node<V>> nodes = new ArrayList<>(List.of(root));
        int places = 0;
        for (int i = 0; i < nodes.size(); i++) {
            Node<V> node = nodes.get(i);
            if (!beginnings.containsKey(node)) {
                beginnings.put(node, beginning(node, places));
                places += node.next.isEmpty() ? 0 : 1 << sizeFor(node.next.size());
                nodes.addAll(node.next.values());
            }
        }
        steps = new long[2 * Math.max(1, places)];
        words = new @Nullable String[Math.max(1, places)];
        beginnings.forEach(
                (node, from) ->
                        node.next.forEach(
                                (word, to) ->
                                        place(from, word, beginnings.getOrDefault(to, NONE))));
        start = beginnings.getOrDefault(root, NONE);
        first = Set.copyOf(root.next.keySet());
    }

    private long beginning(Node<V> node, int place) {
        int value = 0;
        if (node.value != null) {
            value = values.size();
            values.add(node.value);
        }
        long size = node.next.isEmpty() ? LAST : sizeFor(node.next.size());
        return ((long) value << SIZE_BITS | size) << PLACE_BITS | place;
    }

    /// The power of two that leaves room enough, so that a look soon meets an empty place.
    private static int sizeFor(int steps) {
        return Integer.SIZE - Integer.numberOfLeadingZeros(steps + steps / 2);
    }

    private void place(long from, String word, long to) {
        long code = Tokens.code(word);
        int mask = mask(from);
        int slot = Tokens.spread(code) & mask;
        while (steps[2 * ((int) from + slot)] != 0) {
            slot = (slot + 1) & mask;
        }
        steps[2 * ((int) from + slot)] = code;
        steps[2 * ((int) from + slot) + 1] = to;
        words[(int) from + slot] = word;
    }

    private static int mask(long beginning) {
        return (1 << size(beginning)) - 1;
    }

    private static int size(long beginning) {
        return (int) (beginning >>> PLACE_BITS) & LAST;
    }

    /// The beginning that holds no word yet.
    long start() {
        return start;
    }

    /// What the phrase means that is this beginning, or null if none is.
    @Nullable V value(long beginning) {
        return values.get((int) (beginning >>> (PLACE_BITS + SIZE_BITS)));
    }

    /// The words that phrases begin with.
    Collection<String> first() {
        return first;
    }

    /// The beginning with the token as one word more, or [#NONE].
    long next(long beginning, Tokens tokens, int token, boolean exact) {
        if (size(beginning) == LAST) {
            return NONE;
        }
        long code = tokens.code(token);
        int mask = mask(beginning);
        for (int slot = Tokens.spread(code) & mask; ; slot = (slot + 1) & mask) {
            int place = (int) beginning + slot;
            long found = steps[2 * place];
            if (found == 0) {
                return NONE;
            }
            if (found == code && ((code > 0 && !exact) || reads(tokens, token, place, exact))) {
                return steps[2 * place + 1];
            }
        }
    }

    private boolean reads(Tokens tokens, int token, int place, boolean exact) {
        String word = words[place];
        return word != null && tokens.reads(token, word, exact);
    }
}

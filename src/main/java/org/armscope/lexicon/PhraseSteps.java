package org.armscope.lexicon;

import java.util.ArrayList;
import java.util.Collection;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.armscope.text.Tokens;
import org.jspecify.annotations.Nullable;

/// The beginnings of a table's phrases, by number, and the steps from each to longer ones, a word
/// each. All steps stand side by side in one array, since what a look costs is reaching for memory.
final class PhraseSteps<V> {

    /// The number of the beginning that holds no word yet.
    static final int START = 0;

    /// No phrase goes on so.
    static final int NONE = -1;

    /// By place two numbers: the word's, as [Tokens#code] gives it, 0 where there is no step; and
    /// from which beginning the step leads in the upper half, to which in the lower.
    private final long[] steps;

    /// The word of each step, for those that its number does not tell surely.
    private final @Nullable String[] words;

    /// By beginning; null for one that is no phrase.
    private final @Nullable Object[] values;

    /// From the beginnings below this number steps lead on.
    private final int inner;

    private final Set<String> first;

    /// A beginning while the table is made: what follows it by word, and what it means.
    record Node<V>(Map<String, Node<V>> next, @Nullable V value) {}

    PhraseSteps(Node<V> start) {
        List<Node<V>> numbered = numbered(start);
        IdentityHashMap<Node<V>, Integer> numbers = new IdentityHashMap<>();
        numbered.forEach(node -> numbers.put(node, numbers.size()));
        inner = (int) numbered.stream().filter(node -> !node.next.isEmpty()).count();
        values = numbered.stream().map(Node::value).toArray();
        int count = numbered.stream().mapToInt(node -> node.next.size()).sum();
        int size = 4 * Integer.highestOneBit(Math.max(1, count));
        steps = new long[2 * size];
        words = new @Nullable String[size];
        for (int i = 0; i < inner; i++) {
            int from = i;
            numbered.get(i)
                    .next
                    .forEach((word, to) -> place(from, word, numbers.getOrDefault(to, START)));
        }
        first = Set.copyOf(start.next.keySet());
    }

    /// All beginnings, those from which steps lead on before the others, the start first.
    private static <V> List<Node<V>> numbered(Node<V> start) {
        IdentityHashMap<Node<V>, Boolean> met = new IdentityHashMap<>();
        List<Node<V>> inner = new ArrayList<>(List.of(start));
        List<Node<V>> last = new ArrayList<>();
        met.put(start, true);
        for (int i = 0; i < inner.size(); i++) {
            for (Node<V> to : inner.get(i).next.values()) {
                if (met.put(to, true) == null) {
                    (to.next.isEmpty() ? last : inner).add(to);
                }
            }
        }
        inner.addAll(last);
        return inner;
    }

    private void place(int from, String word, int to) {
        long code = Tokens.code(word);
        int slot = slot(code, from);
        while (steps[2 * slot] != 0) {
            slot = behind(slot);
        }
        steps[2 * slot] = code;
        steps[2 * slot + 1] = (long) from << 32 | to;
        words[slot] = word;
    }

    /// What the phrase means that is this beginning, or null if none is.
    @SuppressWarnings("unchecked")
    @Nullable V value(int beginning) {
        return (V) values[beginning];
    }

    /// The words that phrases begin with.
    Collection<String> first() {
        return first;
    }

    /// Where the step from a beginning leads whose word the token is, or [#NONE].
    int next(int beginning, Tokens tokens, int token, boolean exact) {
        if (beginning >= inner) {
            return NONE;
        }
        long code = tokens.code(token);
        for (int slot = slot(code, beginning); steps[2 * slot] != 0; slot = behind(slot)) {
            if (steps[2 * slot] == code
                    && steps[2 * slot + 1] >>> 32 == beginning
                    && ((code > 0 && !exact) || reads(tokens, token, slot, exact))) {
                return (int) steps[2 * slot + 1];
            }
        }
        return NONE;
    }

    private boolean reads(Tokens tokens, int token, int slot, boolean exact) {
        String word = words[slot];
        return word != null && tokens.reads(token, word, exact);
    }

    private int slot(long code, int beginning) {
        return Tokens.spread(code + beginning) & (words.length - 1);
    }

    private int behind(int slot) {
        return (slot + 1) & (words.length - 1);
    }
}

package org.armscope.lexicon.phrase;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.armscope.text.Tokens;
import org.jspecify.annotations.Nullable;

/// Words and phrases with what they mean, looked up where they stand in a text. A look-up takes
/// time in the length of the phrase, not in the size of the table. White space within a phrase is
/// free; a phrase is given as it is printed.
public final class Phrases<V> {

    /// A phrase found: what it means and the token behind its last.
    public record Match<V>(V value, int end) {}

    private final boolean exact;
    private final PhraseSteps<V> steps;

    private final FirstWords first;

    private Phrases(boolean exact, PhraseSteps<V> steps) {
        this.exact = exact;
        this.steps = steps;
        first = FirstWords.of(steps.first());
    }

    /// The words that a phrase of the table may begin with.
    public FirstWords firstWords() {
        return first;
    }

    /// A table in which small and capital letters differ.
    public static <V> Builder<V> exact() {
        return new Builder<>(true);
    }

    /// A table in which small and capital letters are the same.
    public static <V> Builder<V> anyCase() {
        return new Builder<>(false);
    }

    /// The longest phrase that begins at token `from`, or null if none does.
    public @Nullable Match<V> longest(Tokens tokens, int from) {
        if (from >= tokens.count() || !first.mayHave(tokens, from)) {
            return null;
        }
        long here = steps.start();
        V found = null;
        int end = from;
        for (int i = from; i < tokens.count(); i++) {
            here = steps.next(here, tokens, i, exact);
            if (here == PhraseSteps.NONE) {
                break;
            }
            V value = steps.value(here);
            if (value != null) {
                found = value;
                end = i + 1;
            }
        }
        return found == null ? null : new Match<>(found, end);
    }

    /// What the single token `at` means, or null.
    public @Nullable V word(Tokens tokens, int at) {
        if (at < 0 || at >= tokens.count() || !first.mayHave(tokens, at)) {
            return null;
        }
        long word = steps.next(steps.start(), tokens, at, exact);
        return word == PhraseSteps.NONE ? null : steps.value(word);
    }

    /// What exactly this phrase means, or null.
    public @Nullable V get(String phrase) {
        Tokens tokens = Tokens.of(phrase);
        Match<V> match = longest(tokens, 0);
        return match != null && match.end() == tokens.count() ? match.value() : null;
    }

    /// Collects the phrases of a table; the phrase given first prevails over the same given later.
    public static final class Builder<V> {

        private final boolean exact;
        private final PhraseGraph graph;
        private final List<V> values = new ArrayList<>();

        private Builder(boolean exact) {
            this.exact = exact;
            graph = new PhraseGraph(exact);
        }

        public Builder<V> add(String phrase, V value) {
            return add(List.of(Set.of(phrase)), value);
        }

        /// Adds each phrase that one way through each part makes; an empty one leaves a part out.
        public Builder<V> add(List<Set<String>> parts, V value) {
            graph.add(parts);
            values.add(value);
            return this;
        }

        public Phrases<V> build() {
            return new Phrases<>(exact, graph.table(numbers -> values.get(numbers.getFirst())));
        }

        /// A table in which a phrase means all that was given for it, in the order given.
        public Phrases<List<V>> buildAll() {
            return new Phrases<>(
                    exact, graph.table(numbers -> numbers.stream().map(values::get).toList()));
        }
    }
}

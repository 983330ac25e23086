package org.armscope.lexicon.phrase;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import org.armscope.lexicon.phrase.PhraseSteps.Node;
import org.armscope.text.Tokens;
import org.jspecify.annotations.Nullable;

/// The phrases of a table while it is collected: their beginnings as places with steps to further
/// ones, a word each. Where phrases come in patterns, those that differ in one part share the
/// places behind it; so a table of a million phrases takes no more than its patterns do.
final class PhraseGraph {

    private final boolean exact;
    private final Place start = new Place();
    private int phrases;

    /// @param exact whether small and capital letters differ
    PhraseGraph(boolean exact) {
        this.exact = exact;
    }

    /// Behind a word of a phrase, or of all that go on alike from there.
    private static final class Place {

        private final List<Step> steps = new ArrayList<>();

        /// What ends here, by the number it was given; -1 if nothing does.
        private int ends = -1;
    }

    private record Step(String word, Place to) {}

    /// Adds all phrases that a way through each part makes.
    ///
    /// @return their number, the same for all of them: 0, 1, 2 ... in the order of the calls
    int add(List<? extends Collection<String>> parts) {
        Place next = new Place();
        next.ends = phrases;
        for (Collection<String> part : parts.reversed()) {
            Place here = new Place();
            for (String way : part) {
                add(here, Tokens.of(way), next);
            }
            next = here;
        }
        start.steps.addAll(next.steps);
        return phrases++;
    }

    private void add(Place from, Tokens way, Place to) {
        int last = way.count() - 1;
        if (last < 0) {
            from.steps.addAll(to.steps);
            from.ends = Math.max(from.ends, to.ends);
            return;
        }
        Place next = to;
        for (int i = last; i > 0; i--) {
            Place here = new Place();
            here.steps.add(new Step(word(way, i), next));
            next = here;
        }
        from.steps.add(new Step(word(way, 0), next));
    }

    private String word(Tokens way, int token) {
        return exact ? way.string(token) : Tokens.folded(way.string(token));
    }

    /// The table to look phrases up in: each place stands for all that a text may have reached.
    ///
    /// @param value of the phrases that end at one place, by their numbers, which ascend
    <V> PhraseSteps<V> table(Function<List<Integer>, V> value) {
        return new PhraseSteps<>(new Table<>(value).node(Set.of(start)));
    }

    private static final class Table<V> {

        private final Function<List<Integer>, V> value;
        private final Map<Set<Place>, Node<V>> nodes = new HashMap<>();
        private final Map<List<Integer>, V> values = new HashMap<>();

        Table(Function<List<Integer>, V> value) {
            this.value = value;
        }

        Node<V> node(Set<Place> places) {
            Node<V> known = nodes.get(places);
            if (known != null) {
                return known;
            }
            Map<String, Set<Place>> steps = new LinkedHashMap<>();
            for (Place place : places) {
                for (Step step : place.steps) {
                    steps.computeIfAbsent(step.word, _ -> new LinkedHashSet<>()).add(step.to);
                }
            }
            Map<String, Node<V>> next = LinkedHashMap.newLinkedHashMap(steps.size());
            steps.forEach((word, to) -> next.put(word, node(to)));
            Node<V> made = new Node<>(next, value(places));
            nodes.put(places, made);
            return made;
        }

        private @Nullable V value(Set<Place> places) {
            Set<Integer> ends = new TreeSet<>();
            for (Place place : places) {
                if (place.ends >= 0) {
                    ends.add(place.ends);
                }
            }
            return ends.isEmpty() ? null : values.computeIfAbsent(List.copyOf(ends), value);
        }
    }
}

package org.armscope.index.facet;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;
import java.util.function.Predicate;
import org.armscope.query.Facets;
import org.jspecify.annotations.Nullable;

/// How many articles have each value of a field, or belong to each group. For one thread.
final class FacetTally implements FacetVisitor {

    /// Reads the name of a counted number.
    interface Names {
        String of(int number) throws IOException;
    }

    private static final Comparator<Facets.Count> MOST_FIRST =
            Comparator.comparingLong(Facets.Count::articles)
                    .reversed()
                    .thenComparing(Facets.Count::value);

    private final int[] counts;

    FacetTally(int size) {
        counts = new int[size];
    }

    @Override
    public void has(int article, int number) {
        counts[number]++;
    }

    void add(int number, int articles) {
        counts[number] += articles;
    }

    int count(int number) {
        return counts[number];
    }

    int size() {
        return counts.length;
    }

    /// What was counted.
    ///
    /// @param most the first of them, those in most articles first, then by name
    /// @param distinct how many there are
    record Counted(List<Facets.Count> most, int distinct) {}

    /// @param asked tells of a value whether it is listed and counted; null for all
    Counted counted(int limit, Names names, @Nullable Predicate<String> asked) throws IOException {
        Comparator<Integer> fewestFirst =
                Comparator.comparingInt((Integer number) -> counts[number])
                        .thenComparing(Comparator.reverseOrder());
        PriorityQueue<Integer> most = new PriorityQueue<>(fewestFirst);
        int distinct = 0;
        for (int i = 0; i < counts.length; i++) {
            if (counts[i] > 0 && (asked == null || asked.test(names.of(i)))) {
                distinct++;
                boolean listed = most.size() < limit;
                if (listed || (limit > 0 && counts[i] > counts[most.element()])) {
                    most.add(i);
                }
                if (most.size() > limit) {
                    most.remove();
                }
            }
        }
        List<Facets.Count> found = new ArrayList<>();
        for (int number : most) {
            found.add(new Facets.Count(names.of(number), counts[number]));
        }
        found.sort(MOST_FIRST);
        return new Counted(found, distinct);
    }
}

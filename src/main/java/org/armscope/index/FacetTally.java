package org.armscope.index;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;
import java.util.function.Predicate;
import org.armscope.query.Facets;
import org.armscope.query.FieldName;
import org.jspecify.annotations.Nullable;

/// How many articles have each value of a field, or, of weapons, each group, every article once
/// however many of a group it names. For one thread.
final class FacetTally {

    /// Reads the name of a counted number.
    interface Names {
        String of(int number) throws IOException;
    }

    private static final Comparator<Facets.Count> MOST_FIRST =
            Comparator.comparingLong(Facets.Count::articles)
                    .reversed()
                    .thenComparing(Facets.Count::value);

    private final FieldName field;
    private final Names names;
    private final int[] @Nullable [] groups;
    private final int[] counts;

    /// The last article that counted for each group.
    private final int[] last;

    private FacetTally(FieldName field, Names names, int[] @Nullable [] groups, int size) {
        this.field = field;
        this.names = names;
        this.groups = groups;
        counts = new int[size];
        last = new int[groups == null ? 0 : size];
        Arrays.fill(last, -1);
    }

    static FacetTally ofValues(FieldName field, int size, Names names) {
        return new FacetTally(field, names, null, size);
    }

    static FacetTally ofGroups(FieldName field, FacetNumbers.Groups groups) {
        int size = groups.names().size();
        return new FacetTally(field, groups.names()::get, groups.ofWeapon(), size);
    }

    FieldName field() {
        return field;
    }

    void count(int article, int value) {
        if (groups == null) {
            counts[value]++;
            return;
        }
        for (int group : groups[value]) {
            if (last[group] != article) {
                last[group] = article;
                counts[group]++;
            }
        }
    }

    /// What was counted.
    ///
    /// @param most the first of them, those in most articles first, then by name
    /// @param distinct how many there are
    record Counted(List<Facets.Count> most, int distinct) {}

    /// @param asked tells of a value whether it is listed and counted; null for all
    Counted counted(int limit, @Nullable Predicate<String> asked) throws IOException {
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

package org.armscope.deal.build;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.armscope.deal.Parties;
import org.jspecify.annotations.Nullable;

/// The parties that most events of an article name: in all, and of those with either Korea. Null
/// where none are named so often.
record Usual(@Nullable Parties all, @Nullable Parties south, @Nullable Parties north) {

    /// So many of three events that name parties must name the same for the others to mean them.
    private static final int MOST = 2;

    /// @param named by each event that names any
    static Usual of(List<Parties> named) {
        Map<Parties, Integer> counts = new HashMap<>();
        named.forEach(one -> counts.merge(one, 1, Integer::sum));
        return new Usual(
                most(counts, _ -> true),
                most(counts, one -> one.recipient().equals("South Korea")),
                most(counts, one -> one.recipient().equals("North Korea")));
    }

    private static @Nullable Parties most(Map<Parties, Integer> counts, Predicate<Parties> asked) {
        int all = 0;
        Parties most = null;
        for (Map.Entry<Parties, Integer> one : counts.entrySet()) {
            if (asked.test(one.getKey())) {
                all += one.getValue();
                most =
                        most == null || one.getValue() > counts.getOrDefault(most, 0)
                                ? one.getKey()
                                : most;
            }
        }
        return most != null && counts.getOrDefault(most, 0) * 3 >= all * MOST ? most : null;
    }
}

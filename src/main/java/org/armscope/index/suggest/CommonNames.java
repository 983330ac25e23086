package org.armscope.index.suggest;

import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.PriorityQueue;
import org.armscope.query.Facets;

/// The names in most articles among those that come by, one name perhaps several times. A name is
/// only read where it may be among them.
final class CommonNames {

    private static final Comparator<Facets.Count> FEWEST_FIRST =
            Comparator.comparingLong(Facets.Count::articles)
                    .thenComparing(Facets.Count::value, Comparator.reverseOrder());

    private final int limit;
    private final Map<String, Facets.Count> kept = new HashMap<>();
    private final PriorityQueue<Facets.Count> fewest = new PriorityQueue<>(FEWEST_FIRST);

    CommonNames(int limit) {
        this.limit = limit;
    }

    /// True if a name in so many articles has a place.
    boolean takes(long articles) {
        return fewest.size() < limit || (limit > 0 && articles >= fewest.element().articles());
    }

    void add(String name, long articles) {
        Facets.Count before = kept.get(name);
        if (before != null) {
            if (before.articles() >= articles) {
                return;
            }
            fewest.remove(before);
        }
        Facets.Count now = new Facets.Count(name, articles);
        kept.put(name, now);
        fewest.add(now);
        if (fewest.size() > limit) {
            kept.remove(fewest.remove().value());
        }
    }

    /// The names with what they were said to have.
    Map<String, Long> all() {
        Map<String, Long> all = new HashMap<>();
        kept.forEach((name, count) -> all.put(name, count.articles()));
        return all;
    }
}

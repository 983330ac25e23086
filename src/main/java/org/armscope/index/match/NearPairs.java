package org.armscope.index.match;

import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.armscope.index.match.Occurrences.Place;
import org.jspecify.annotations.Nullable;

/// Joins places that stand near one another: each of either kind with the nearest of the other, if
/// few enough words stand between.
final class NearPairs {

    private final int most;
    private final Set<Place> pairs = new LinkedHashSet<>();

    private NearPairs(int most) {
        this.most = most;
    }

    /// @param most how many words may stand between the two
    static List<Place> of(List<Place> left, List<Place> right, int most) {
        NearPairs joined = new NearPairs(most);
        List<Place> first = inOrder(left);
        List<Place> second = inOrder(right);
        joined.join(first, second);
        joined.join(second, first);
        return List.copyOf(joined.pairs);
    }

    private static List<Place> inOrder(List<Place> places) {
        return places.stream().sorted(Comparator.comparingInt(Place::from)).toList();
    }

    private void join(List<Place> some, List<Place> others) {
        int widest = others.stream().mapToInt(place -> place.to() - place.from()).max().orElse(0);
        int first = 0;
        for (Place one : some) {
            while (first < others.size() && one.from() - others.get(first).from() - widest > most) {
                first++;
            }
            Place nearest = nearest(one, others.subList(first, others.size()));
            if (nearest != null) {
                pairs.add(one.with(nearest));
            }
        }
    }

    /// Of two that are as near the earlier.
    private @Nullable Place nearest(Place one, List<Place> others) {
        Place nearest = null;
        for (Place other : others) {
            if (other.from() - one.to() > most) {
                break;
            }
            int between = one.between(other);
            if (between <= most && (nearest == null || between < one.between(nearest))) {
                nearest = other;
            }
        }
        return nearest;
    }
}

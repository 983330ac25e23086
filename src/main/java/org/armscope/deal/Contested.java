package org.armscope.deal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.armscope.annotation.DayRange;
import org.jspecify.annotations.Nullable;

/// Puts reports together that name different suppliers of one thing: systems of one family that
/// reached one recipient at one time. Such aircraft are sold once, whoever is said to have sold
/// them.
final class Contested {

    /// How many days may lie between such reports.
    private static final int NEAR = 365;

    private Contested() {}

    private record Thing(String recipient, Subject subject) {}

    /// The events in their order, those of contested suppliers with the one that most name.
    static List<Placed> settled(List<Placed> events) {
        Map<Thing, List<Placed>> things = new LinkedHashMap<>();
        for (Placed one : events) {
            if (one.subject().family() != null) {
                Thing thing = new Thing(one.parties().recipient(), one.subject());
                things.computeIfAbsent(thing, _ -> new ArrayList<>()).add(one);
            }
        }
        return events.stream()
                .map(
                        one ->
                                settled(
                                        one,
                                        things.getOrDefault(
                                                new Thing(one.parties().recipient(), one.subject()),
                                                List.of())))
                .toList();
    }

    private static Placed settled(Placed one, List<Placed> others) {
        Map<String, Integer> suppliers = new TreeMap<>(Comparator.reverseOrder());
        for (Placed other : others) {
            if (isNear(one.days(), other.days()) && !other.parties().supplier().isEmpty()) {
                suppliers.merge(other.parties().supplier(), 1, Integer::sum);
            }
        }
        String most = one.parties().supplier();
        for (Map.Entry<String, Integer> entry : suppliers.entrySet()) {
            most = entry.getValue() >= suppliers.getOrDefault(most, 0) ? entry.getKey() : most;
        }
        return most.equals(one.parties().supplier())
                ? one
                : one.with(
                        new Parties(most, one.parties().recipient()),
                        "reports differ on the supplier");
    }

    private static boolean isNear(@Nullable DayRange a, @Nullable DayRange b) {
        return a != null && b != null && When.between(a, b) <= NEAR;
    }
}

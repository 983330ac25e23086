package org.armscope.deal.group;

import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import org.armscope.deal.Parties;

/// Puts reports together that name different suppliers of one thing: systems of one family that
/// reached one recipient at one time. Such aircraft are sold once, whoever is said to have sold
/// them.
final class Contested {

    private Contested() {}

    /// The events in their order, those of contested suppliers with the one that most name.
    static List<Placed> settled(List<Placed> events) {
        Suppliers suppliers = new Suppliers(events);
        return events.stream()
                .map(one -> one.subject().family() == null ? one : settled(one, suppliers))
                .toList();
    }

    private static Placed settled(Placed one, Suppliers named) {
        NavigableMap<String, Integer> suppliers = named.near(one, Grouping.NEAR);
        String most = one.parties().supplier();
        for (Map.Entry<String, Integer> entry : suppliers.descendingMap().entrySet()) {
            most = entry.getValue() >= suppliers.getOrDefault(most, 0) ? entry.getKey() : most;
        }
        return most.equals(one.parties().supplier())
                ? one
                : one.with(
                        new Parties(most, one.parties().recipient()),
                        "reports differ on the supplier");
    }
}

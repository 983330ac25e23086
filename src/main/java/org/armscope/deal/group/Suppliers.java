package org.armscope.deal.group;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.armscope.annotation.DayRange;
import org.armscope.deal.matter.Subject;

/// Which suppliers reports name for one recipient and subject, and when.
final class Suppliers {

    private final Map<Thing, NavigableMap<String, Times>> things = new HashMap<>();

    /// @param events of which those are left out that name no supplier or are not dated
    Suppliers(List<Placed> events) {
        for (Placed one : events) {
            DayRange days = one.days();
            String supplier = one.parties().supplier();
            if (days != null && !supplier.isEmpty()) {
                things.computeIfAbsent(Thing.of(one), _ -> new TreeMap<>())
                        .computeIfAbsent(supplier, _ -> new Times())
                        .add(days);
            }
        }
        things.values().forEach(times -> times.values().forEach(Times::sort));
    }

    private record Thing(String recipient, Subject subject) {

        static Thing of(Placed one) {
            return new Thing(one.parties().recipient(), one.subject());
        }
    }

    /// How often each supplier is named for what an event is about, at most so many days away from
    /// it; none where it is not dated.
    NavigableMap<String, Integer> near(Placed one, int within) {
        NavigableMap<String, Integer> near = new TreeMap<>();
        DayRange days = one.days();
        if (days != null) {
            things.getOrDefault(Thing.of(one), Collections.emptyNavigableMap())
                    .forEach(
                            (supplier, times) -> {
                                int count = times.near(days, within);
                                if (count > 0) {
                                    near.put(supplier, count);
                                }
                            });
        }
        return near;
    }

    /// Times that can be counted without looking at each.
    private static final class Times {

        private final List<Long> firsts = new ArrayList<>();
        private final List<Long> lasts = new ArrayList<>();

        void add(DayRange days) {
            firsts.add(days.from().toEpochDay());
            lasts.add(days.to().toEpochDay());
        }

        void sort() {
            firsts.sort(Comparator.naturalOrder());
            lasts.sort(Comparator.naturalOrder());
        }

        /// All but those that end too early or begin too late.
        int near(DayRange days, int within) {
            int early = before(lasts, days.from().toEpochDay() - within);
            return before(firsts, days.to().toEpochDay() + within + 1) - early;
        }

        /// How many days lie before one.
        private static int before(List<Long> sorted, long day) {
            int low = 0;
            int high = sorted.size();
            while (low < high) {
                int middle = (low + high) >>> 1;
                if (sorted.get(middle) < day) {
                    low = middle + 1;
                } else {
                    high = middle;
                }
            }
            return low;
        }
    }
}

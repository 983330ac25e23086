package org.armscope.deal.group;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.armscope.annotation.DayRange;
import org.armscope.deal.Parties;
import org.armscope.deal.When;

class SuppliersTest {

    private static Placed from(Placed one, int supplier) {
        String name = List.of("Russia", "Ukraine", "").get(supplier % 3);
        return one.with(new Parties(name, supplier % 5 == 0 ? "Iran" : "India"), "told");
    }

    @Property(tries = 200)
    void theyAreCountedAsALookAtEachReportCountsThem(
            @ForAll long seed,
            @ForAll @IntRange(max = 40) int count,
            @ForAll @IntRange(max = 800) int within) {
        List<Placed> events =
                Spread.of(count, seed).stream()
                        .map(one -> from(one, one.event().words().length()))
                        .toList();
        Suppliers suppliers = new Suppliers(events);
        for (Placed one : events) {
            Map<String, Integer> counted = new TreeMap<>();
            for (Placed other : events) {
                DayRange mine = one.days();
                DayRange theirs = other.days();
                if (mine != null
                        && theirs != null
                        && When.between(mine, theirs) <= within
                        && one.parties().recipient().equals(other.parties().recipient())
                        && !other.parties().supplier().isEmpty()) {
                    counted.merge(other.parties().supplier(), 1, Integer::sum);
                }
            }
            assertEquals(counted, suppliers.near(one, within));
        }
    }
}

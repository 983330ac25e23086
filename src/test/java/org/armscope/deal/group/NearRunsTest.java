package org.armscope.deal.group;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.armscope.deal.When;
import org.junit.jupiter.api.Test;

class NearRunsTest {

    private static List<Run> runs(int count, long seed) {
        List<Run> runs = new ArrayList<>();
        List<Placed> events = Spread.of(3 * count, seed);
        for (int i = 0; i < count; i++) {
            runs.add(Spread.run(events.subList(3 * i, 3 * i + 3)));
        }
        return runs;
    }

    /// Also when runs were joined in between.
    @Property(tries = 200)
    void everyRunThatIsNearIsFoundInItsOrder(
            @ForAll long seed, @ForAll @IntRange(min = 2, max = 20) int count) {
        List<Run> runs = runs(count, seed);
        NearRuns near = new NearRuns(runs.subList(0, count - 1));
        near.join(runs.getFirst(), runs.getLast());
        for (Run asked : runs(10, seed + 1)) {
            List<Run> found = near.near(asked, Grouping.NEAR);
            List<Run> expected =
                    runs.subList(0, count - 1).stream()
                            .filter(
                                    run ->
                                            run.extent().nearest(asked.extent()) <= Grouping.NEAR
                                                    || found.contains(run))
                            .toList();
            assertEquals(expected, found);
        }
    }

    /// They spread over thirty years: a run meets only those of a year or two.
    @Test
    void farRunsAreNotLookedAt() {
        List<Run> runs = new ArrayList<>();
        for (Placed one : Spread.of(3000, 5)) {
            if (one.days() != null && !When.isVague(one.days())) {
                runs.add(Spread.run(List.of(one)));
            }
        }
        NearRuns near = new NearRuns(runs);
        for (Run run : runs) {
            assertTrue(near.near(run, 0).size() * 10 < runs.size());
        }
    }
}

package org.armscope.deal.group;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.armscope.annotation.DayRange;
import org.armscope.deal.When;
import org.armscope.deal.group.Neighbours.Near;
import org.jspecify.annotations.Nullable;

class NeighboursTest {

    private static @Nullable Near nearest(List<Placed> members, List<Integer> places, int of) {
        return places.stream()
                .filter(place -> place != of)
                .map(place -> near(members, place, of))
                .min(Near.ORDER)
                .orElse(null);
    }

    private static Near near(List<Placed> members, int place, int of) {
        DayRange a = members.get(of).days();
        DayRange b = members.get(place).days();
        long days = a == null || b == null ? Long.MAX_VALUE : When.between(a, b);
        return new Near(days, place, members.get(place));
    }

    @Property(tries = 500)
    void theNearestIsTheFirstOfThoseWithTheFewestDaysBetween(
            @ForAll long seed, @ForAll @IntRange(min = 1, max = 40) int count) {
        List<Placed> members = Spread.inTime(Spread.of(count, seed));
        Random random = new Random(seed);
        List<Integer> places =
                IntStream.range(0, count).filter(_ -> random.nextInt(3) > 0).boxed().toList();
        Neighbours neighbours = new Neighbours();
        places.forEach(place -> neighbours.add(place, members.get(place)));
        for (int place : places) {
            assertEquals(
                    Objects.toString(nearest(members, places, place)),
                    Objects.toString(neighbours.nearest(place)));
        }
    }
}

package org.armscope.deal.group;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.armscope.annotation.DayRange;
import org.armscope.deal.When;
import org.jspecify.annotations.Nullable;

/// What an extent tells is what a look at each event tells.
class ExtentTest {

    /// Vague days count only where no others are.
    private static long distance(List<Placed> events, DayRange days) {
        boolean vague = events.stream().allMatch(one -> isVague(one.days()));
        return events.stream()
                .map(Placed::days)
                .filter(own -> own != null && isVague(own) == vague)
                .mapToLong(own -> When.between(own, days))
                .min()
                .orElse(Long.MAX_VALUE);
    }

    private static boolean isVague(@Nullable DayRange days) {
        return days == null || When.isVague(days);
    }

    private static long nearest(List<Placed> events, Placed other) {
        DayRange days = other.days();
        boolean together =
                events.stream()
                        .anyMatch(
                                one ->
                                        one.event()
                                                .article()
                                                .id()
                                                .equals(other.event().id().article()));
        return days != null ? distance(events, days) : together ? 0 : Long.MAX_VALUE;
    }

    @Property(tries = 300)
    void theDistanceIsThatOfTheNearestEvent(
            @ForAll long seed, @ForAll @IntRange(max = 6) int count, @ForAll long other) {
        List<Placed> events = Spread.of(count, seed);
        for (Placed one : Spread.of(8, other)) {
            DayRange days = one.days();
            if (days != null) {
                assertEquals(distance(events, days), Spread.run(events).extent().distance(days));
            }
        }
    }

    @Property(tries = 300)
    void theDistanceOfTwoRunsIsThatOfTheirNearestEvents(
            @ForAll long seed,
            @ForAll @IntRange(max = 9) int count,
            @ForAll @IntRange(max = 9) int others) {
        List<Placed> all = Spread.of(count + others, seed);
        List<Placed> events = all.subList(0, count);
        List<Placed> rest = all.subList(count, count + others);
        long nearest =
                rest.stream().mapToLong(one -> nearest(events, one)).min().orElse(Long.MAX_VALUE);
        assertEquals(nearest, Spread.run(events).extent().nearest(Spread.run(rest).extent()));
    }

    @Property(tries = 200)
    void severalExtentsTakenAsOneAreTheirUnion(
            @ForAll long seed,
            @ForAll @IntRange(max = 9) int count,
            @ForAll @IntRange(max = 9) int others,
            @ForAll @IntRange(min = 1, max = 12) int articles) {
        List<Placed> all = Spread.of(count + others, seed);
        List<Extent> parts =
                List.of(
                        Spread.run(all.subList(0, count)).extent(),
                        Spread.run(all.subList(count / 2, count + others)).extent());
        Extent whole = Spread.run(all).extent();
        Extent other = Spread.run(Spread.of(3, seed + 1)).extent();
        assertEquals(whole.nearest(other), Extent.nearest(parts, other));
        assertEquals(whole.articles().size() >= articles, Extent.reach(parts, articles));
    }
}

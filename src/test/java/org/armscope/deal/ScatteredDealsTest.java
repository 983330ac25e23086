package org.armscope.deal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.management.ThreadMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.lifecycle.BeforeContainer;
import org.armscope.annotation.decision.DealRuling.How;
import org.armscope.deal.build.DealBuilder;
import org.armscope.lexicon.Lexicon;
import org.armscope.query.timeline.EventId;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// What holds of the deals of any events whatever.
class ScatteredDealsTest {

    private static final List<DealBuilder> BUILDER = new ArrayList<>();

    @BeforeContainer
    static void read() throws IOException {
        BUILDER.add(DealBuilder.with(Lexicon.bundled().names().weapons()));
    }

    private static List<DealEvent> some(long seed, int count, int perArticle) {
        return ScatteredEvents.of(count, seed, perArticle, 20);
    }

    private static List<Overrule> rulings(List<DealEvent> events, long seed) {
        Random random = new Random(seed);
        List<Overrule> rulings = new ArrayList<>();
        for (int i = 0; i < 5; i++) {
            Set<EventId> members = new HashSet<>();
            while (members.size() < Math.min(3, events.size())) {
                members.add(events.get(random.nextInt(events.size())).id());
            }
            How how = List.of(How.values()).get(random.nextInt(3));
            rulings.add(new Overrule(how, List.copyOf(members), "ruled"));
        }
        return rulings;
    }

    @Property(tries = 60)
    void theOrderOfTheEventsDoesNotMatter(
            @ForAll long seed,
            @ForAll @IntRange(min = 1, max = 400) int count,
            @ForAll @IntRange(min = 1, max = 50) int perArticle) {
        List<DealEvent> events = some(seed, count, perArticle);
        List<Overrule> rulings = rulings(events, seed);
        Deals deals = BUILDER.getFirst().build(events, rulings);
        List<DealEvent> others = new ArrayList<>(events);
        Collections.shuffle(others, new Random(seed));
        assertEquals(deals, BUILDER.getFirst().build(others, rulings));
    }

    @Property(tries = 60)
    void everyEventIsInOneDealAtMostAsAPersonRuled(
            @ForAll long seed,
            @ForAll @IntRange(min = 1, max = 400) int count,
            @ForAll @IntRange(min = 1, max = 50) int perArticle) {
        List<DealEvent> events = some(seed, count, perArticle);
        Set<EventId> known = new HashSet<>();
        events.forEach(event -> known.add(event.id()));
        Set<EventId> seen = new HashSet<>();
        Set<String> ids = new HashSet<>();
        for (Deal deal : BUILDER.getFirst().build(events, rulings(events, seed)).all()) {
            assertTrue(ids.add(deal.id().value()));
            for (Step step : deal.steps()) {
                assertTrue(known.contains(step.event()));
                assertTrue(seen.add(step.event()));
            }
        }
    }

    /// Work is counted in what it takes of memory, which is the same on every machine: each step of
    /// it makes some small thing.
    private static long work(List<DealEvent> events) {
        ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
        long before = threads.getCurrentThreadAllocatedBytes();
        assertTrue(BUILDER.getFirst().build(events).byEvent().size() > events.size() / 3);
        return threads.getCurrentThreadAllocatedBytes() - before;
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 50, 1_000_000})
    void tenTimesTheEventsAreNotMuchMoreThanTenTimesTheWork(int perArticle) throws IOException {
        read();
        long few = work(some(3, 2_000, perArticle));
        long many = work(some(3, 20_000, perArticle));
        assertTrue(many < 12 * few, () -> few + " and then " + many);
    }
}

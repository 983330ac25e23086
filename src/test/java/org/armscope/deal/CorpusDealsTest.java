package org.armscope.deal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
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
import org.armscope.deal.build.DealBuilder;
import org.armscope.lexicon.Lexicon;
import org.armscope.query.timeline.EventId;

/// What holds of the deals of any part of the bundled corpus.
class CorpusDealsTest {

    private static final List<DealEvent> EVENTS = new ArrayList<>();
    private static final List<DealBuilder> BUILDER = new ArrayList<>();

    @BeforeContainer
    static void read() throws IOException {
        Lexicon lexicon = Lexicon.bundled();
        EVENTS.addAll(new FolderEvents(lexicon).in(Path.of("corpus")));
        BUILDER.add(DealBuilder.with(lexicon.names().weapons()));
    }

    private static List<DealEvent> some(long seed, int percent) {
        Random random = new Random(seed);
        List<DealEvent> some = new ArrayList<>(EVENTS);
        some.removeIf(_ -> random.nextInt(100) >= percent);
        Collections.shuffle(some, random);
        return some;
    }

    @Property(tries = 30)
    void theOrderOfTheEventsDoesNotMatter(
            @ForAll long seed, @ForAll @IntRange(min = 1, max = 100) int percent) {
        List<DealEvent> events = some(seed, percent);
        Deals deals = BUILDER.getFirst().build(events);
        Collections.shuffle(events, new Random(seed + 1));
        assertEquals(deals, BUILDER.getFirst().build(events));
    }

    @Property(tries = 30)
    void everyEventIsInOneDealAtMostAndEveryDealHasEvidence(
            @ForAll long seed, @ForAll @IntRange(min = 1, max = 100) int percent) {
        List<DealEvent> events = some(seed, percent);
        Set<EventId> seen = new HashSet<>();
        Set<String> ids = new HashSet<>();
        for (Deal deal : BUILDER.getFirst().build(events).all()) {
            assertTrue(ids.add(deal.id().value()));
            assertTrue(!deal.steps().isEmpty());
            for (Step step : deal.steps()) {
                assertTrue(seen.add(step.event()));
                assertTrue(!step.reports().isEmpty() && !step.reason().isBlank());
            }
        }
    }

    @Property(tries = 30)
    void noDealHoldsReportsOfBothKoreas(@ForAll long seed) {
        for (Deal deal : BUILDER.getFirst().build(some(seed, 100)).all()) {
            for (Step step : deal.steps()) {
                DealEvent event =
                        EVENTS.stream()
                                .filter(one -> one.id().equals(step.event()))
                                .findFirst()
                                .orElseThrow();
                var recipient = event.mention().recipient();
                assertTrue(
                        recipient == null
                                || recipient.country().equals(deal.parties().recipient()));
            }
        }
    }
}

package org.armscope.deal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.TreeSet;
import org.armscope.SharedFolder;
import org.armscope.annotation.DayRange;
import org.armscope.annotation.event.EventStatus;
import org.armscope.deal.build.DealBuilder;
import org.armscope.lexicon.Lexicon;
import org.armscope.query.timeline.DealId;
import org.junit.jupiter.api.Test;

/// The deals of the five real articles.
class RealDealsTest {

    private static Deals deals() throws IOException {
        Lexicon lexicon = Lexicon.bundled();
        return DealBuilder.with(lexicon.names().weapons())
                .build(new FolderEvents(lexicon).in(SharedFolder.require("articles")));
    }

    /// Files by their numbers, and the statuses that occur.
    private static String told(Deals deals, String id) {
        Deal deal = deals.get(new DealId(id)).orElseThrow();
        TreeSet<String> files = new TreeSet<>();
        List<String> statuses = new ArrayList<>();
        for (Step step : deal.steps()) {
            files.add(step.article().source().fileName().substring(0, 3));
            EventStatus status = step.status();
            if (status != null && !statuses.contains(status.word())) {
                statuses.add(status.word());
            }
        }
        return files + " " + deal.weapons() + " " + statuses;
    }

    @Test
    void fiveDealsWithTheKoreasStandApart() throws IOException {
        Deals deals = deals();
        assertEquals(
                "[001] [BMP-3, Igla, T-80] [agreed, delivered]",
                told(deals, "russia-south-korea-arms-for-debt-1994"));
        assertEquals("[000]", told(deals, "russia-south-korea-arms-for-debt-2001").substring(0, 5));
        assertEquals(
                "[003] [Sukhoi]", told(deals, "russia-south-korea-fighters-1999").substring(0, 14));
        assertEquals(
                "[003] [Amur class]",
                told(deals, "russia-south-korea-submarines-1999").substring(0, 18));
        assertEquals("[004]", told(deals, "russia-north-korea-arms-2001").substring(0, 5));
    }

    /// What Ivashov said stands at the end of the submarines' history, and erases nothing.
    @Test
    void theDenialOfTheSubmarinesFollowsTheReports() throws IOException {
        Deal deal = deals().get(new DealId("russia-south-korea-submarines-1999")).orElseThrow();
        List<Step> steps = deal.steps();
        assertTrue(steps.getFirst().words().contains("submarines"));
        assertEquals(1, steps.stream().filter(step -> step.words().contains("Ivashov")).count());
        assertEquals(
                DayRange.of(LocalDate.of(1999, 8, 30)),
                Objects.requireNonNull(steps.getLast().date()).days());
    }
}

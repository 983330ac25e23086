package org.armscope.quality;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import org.armscope.lexicon.Lexicon;
import org.junit.jupiter.api.Test;

/// Floors a little below what was measured on the corpus grouped by hand.
class DealFloorTest {

    @Test
    void sentencesAreGroupedAsByHand() throws IOException {
        DealMeasure measure = new DealMeasure(Lexicon.bundled());
        hold(measure.inDeals(), 0.86);
        hold(measure.found(), 0.80);
        hold(measure.all(), 0.78);
    }

    private static void hold(Pairs pairs, double floor) {
        assertTrue(pairs.f1() >= floor, () -> pairs.line("below " + floor));
    }
}

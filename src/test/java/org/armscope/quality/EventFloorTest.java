package org.armscope.quality;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import org.armscope.SharedFolder;
import org.armscope.lexicon.Lexicon;
import org.junit.jupiter.api.Test;

/// Floors a little below what was measured, on the articles annotated by hand and on the judged
/// sentences of the bundled corpus.
class EventFloorTest {

    @Test
    void eventsAreFoundOnTheDevelopHalf() throws IOException {
        EventScore score = measure().gold(shared(), false);
        hold(score, 0.90, 0.97, 0.90, 0.94, 0.94);
    }

    @Test
    void eventsAreFoundOnTheCheckHalf() throws IOException {
        EventScore score = measure().gold(shared(), true);
        hold(score, 0.86, 0.72, 0.77, 0.77, 0.66);
    }

    @Test
    void eventsAreFoundInTheBundledCorpus() throws IOException {
        EventScore score = measure().corpus();
        assertTrue(score.recall.value() >= 0.82, () -> report(score));
        assertTrue(score.precision.value() >= 0.92, () -> report(score));
        assertTrue(score.kinds.value() >= 0.89, () -> report(score));
        assertTrue(score.statuses.value() >= 0.89, () -> report(score));
        assertTrue(score.dates.value() >= 0.82, () -> report(score));
        assertEquals(1.0, score.korea.value(), () -> report(score));
    }

    private static void hold(
            EventScore score,
            double recall,
            double precision,
            double kinds,
            double statuses,
            double dates) {
        assertTrue(score.recall.value() >= recall, () -> report(score));
        assertTrue(score.precision.value() >= precision, () -> report(score));
        assertTrue(score.kinds.value() >= kinds, () -> report(score));
        assertTrue(score.statuses.value() >= statuses, () -> report(score));
        assertTrue(score.dates.value() >= dates, () -> report(score));
        assertEquals(1.0, score.korea.value(), () -> report(score));
    }

    private static EventMeasure measure() throws IOException {
        return new EventMeasure(Lexicon.bundled());
    }

    private static Path shared() {
        return SharedFolder.require("gold").resolveSibling("");
    }

    /// Totals only: the check half is for measuring.
    private static String report(EventScore score) {
        return String.join("\n", score.lines());
    }
}

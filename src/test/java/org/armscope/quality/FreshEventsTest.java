package org.armscope.quality;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import org.armscope.extraction.Extractor;
import org.armscope.lexicon.Lexicon;
import org.junit.jupiter.api.Test;

/// Floors a little below what was measured on sentences that were judged before any rule was tried
/// on them: one half served to mend the rules, the other only to measure them.
class FreshEventsTest {

    @Test
    void eventsOfTheSentencesUsedForMendingAreFound() throws IOException {
        hold("/events/fresh-mend.tsv", 0.89, 0.96, 0.97, 0.94, 0.96);
    }

    @Test
    void eventsOfTheSentencesUsedOnlyForMeasuringAreFound() throws IOException {
        hold("/events/fresh-measure.tsv", 0.69, 0.86, 0.88, 0.75, 0.80);
    }

    @Test
    void eventsOfTheSentencesOnConventionsAreFound() throws IOException {
        hold("/events/convention-mend.tsv", 0.86, 0.96, 0.90, 0.83, 0.90);
        hold("/events/convention-measure.tsv", 0.78, 0.94, 0.99, 0.83, 0.88);
    }

    @Test
    void eventsOfTheSentencesInTheMannerOfManyOutletsAreFound() throws IOException {
        hold("/events/styles-mend.tsv", 0.82, 0.97, 0.92, 0.72, 0.92);
        hold("/events/styles-measure.tsv", 0.46, 0.97, 0.42, 0.42, 0.97);
    }

    private static void hold(
            String name,
            double recall,
            double precision,
            double kinds,
            double statuses,
            double dates)
            throws IOException {
        FreshArticles articles = new FreshArticles(new Extractor(Lexicon.bundled()));
        EventScore score = articles.measure(name);
        assertTrue(score.recall.value() >= recall, () -> report(score));
        assertTrue(score.precision.value() >= precision, () -> report(score));
        assertTrue(score.kinds.value() >= kinds, () -> report(score));
        assertTrue(score.statuses.value() >= statuses, () -> report(score));
        assertTrue(score.dates.value() >= dates, () -> report(score));
    }

    private static String report(EventScore score) {
        return String.join("\n", score.lines());
    }
}

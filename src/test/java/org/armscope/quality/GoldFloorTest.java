package org.armscope.quality;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.List;
import org.armscope.SharedFolder;
import org.armscope.lexicon.Lexicon;
import org.junit.jupiter.api.Test;

/// Floors a little below what was measured, on both halves of the articles annotated by hand.
class GoldFloorTest {

    @Test
    void datesSumsAndCitationsAreFoundOnTheDevelopHalf() throws IOException {
        hold(measure(false));
    }

    @Test
    void datesSumsAndCitationsAreFoundOnTheCheckHalf() throws IOException {
        hold(measure(true));
    }

    private static void hold(Measure measure) {
        assertTrue(measure.score("DATE").f1() >= 0.95, () -> report(measure));
        assertTrue(measure.score("SOURCE").f1() >= 0.95, () -> report(measure));
        assertTrue(measure.score("MONEY").errorCount() <= 1, () -> report(measure));
        assertTrue(measure.score("CROSSREF").errorCount() <= 1, () -> report(measure));
        assertTrue(measure.dateValues.value() >= 0.95, () -> report(measure));
        assertTrue(measure.sources.value() >= 0.97, () -> report(measure));
        assertEquals(1.0, measure.references.value(), () -> report(measure));
    }

    private static Measure measure(boolean check) throws IOException {
        List<GoldArticle> articles =
                GoldArticle.in(SharedFolder.require("gold").resolveSibling(""));
        return new GoldMeasure(Lexicon.bundled())
                .of(articles.stream().filter(article -> article.isCheck() == check).toList());
    }

    /// Totals only: the check half is for measuring.
    private static String report(Measure measure) {
        return String.join("\n", measure.lines());
    }
}

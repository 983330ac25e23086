package org.armscope.viewmodel.explore;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.armscope.query.Passage;
import org.armscope.text.Span;
import org.armscope.viewmodel.explore.MarkedText.Piece;
import org.junit.jupiter.api.Test;

class MarkedTextTest {

    @Test
    void matchesRunOverTheArticleAndAreMarkedInThePassage() {
        Passage passage =
                new Passage(
                        new Span(100, 121),
                        "Tanks\r\nand more tanks",
                        List.of(new Span(100, 105), new Span(116, 121)));
        assertEquals(
                new MarkedText(
                        List.of(
                                new Piece("Tanks", true),
                                new Piece(" and more ", false),
                                new Piece("tanks", true))),
                MarkedText.of(passage));
    }

    @Test
    void aPassageWhoseFirstMatchStandsFarInBeginsAtAWordNearIt() {
        String lead =
                "One word after another goes by before anything of interest is met, and then ";
        Passage passage =
                new Passage(
                        new Span(0, lead.length() + 5),
                        lead + "tanks",
                        List.of(new Span(lead.length(), lead.length() + 5)));
        assertEquals(
                "… before anything of interest is met, and then tanks",
                MarkedText.of(passage).text());
    }

    @Test
    void matchesThatOverlapAreMarkedOnce() {
        Passage passage =
                new Passage(new Span(0, 9), "Kim Jong ", List.of(new Span(0, 8), new Span(4, 8)));
        assertEquals(
                new MarkedText(List.of(new Piece("Kim Jong", true), new Piece(" ", false))),
                MarkedText.of(passage));
    }

    @Test
    void severalPassagesAreSetApartByAnEllipsis() {
        MarkedText joined =
                MarkedText.joined(List.of(MarkedText.plain("first"), MarkedText.plain("second")));
        assertEquals("first … second", joined.text());
    }
}

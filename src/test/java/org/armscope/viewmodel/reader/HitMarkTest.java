package org.armscope.viewmodel.reader;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.armscope.query.Occurrence;
import org.armscope.text.Span;
import org.junit.jupiter.api.Test;

class HitMarkTest {

    @Test
    void aWordNearTwoOthersIsMarkedOnceForBothHits() {
        Span guns = new Span(20, 24);
        assertEquals(
                List.of(
                        new HitMark(new Span(3, 9), List.of(0)),
                        new HitMark(guns, List.of(0, 1)),
                        new HitMark(new Span(40, 45), List.of(1))),
                HitMark.of(
                        List.of(
                                new Occurrence(List.of(new Span(3, 9), guns)),
                                new Occurrence(List.of(guns, new Span(40, 45))))));
    }

    @Test
    void wordsOfTwoHitsThatOverlapAreMarkedAsOne() {
        assertEquals(
                List.of(new HitMark(new Span(3, 15), List.of(0, 1))),
                HitMark.of(List.of(Occurrence.of(new Span(3, 9)), Occurrence.of(new Span(5, 15)))));
    }
}

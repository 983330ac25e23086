package org.armscope.view.reader;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.armscope.text.Span;
import org.junit.jupiter.api.Test;

class BoxedTest {

    private static final List<Span> HITS =
            List.of(new Span(0, 4), new Span(8, 12), new Span(18, 25), new Span(30, 33));

    @Test
    void aParagraphHasTheHitsInItCutToItsEdges() {
        assertEquals(
                List.of(new Boxed(1, new Span(10, 12)), new Boxed(2, new Span(18, 20))),
                Boxed.of(HITS, new Span(10, 20)));
    }

    @Test
    void hitsThatOnlyTouchAreNotIn() {
        assertEquals(List.of(), Boxed.of(HITS, new Span(4, 8)));
        assertEquals(List.of(), Boxed.of(HITS, new Span(33, 60)));
        assertEquals(List.of(), Boxed.of(List.of(), new Span(0, 60)));
    }
}

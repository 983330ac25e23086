package org.armscope.view.reader.paragraph;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.armscope.text.Span;
import org.armscope.viewmodel.reader.HitMark;
import org.junit.jupiter.api.Test;

class BoxedTest {

    private static final List<HitMark> MARKS =
            List.of(mark(0, 4, 0), mark(8, 12, 1), mark(18, 25, 1, 2), mark(30, 33, 3));

    @Test
    void aParagraphHasTheMarksInItCutToItsEdges() {
        assertEquals(
                List.of(
                        new Boxed(List.of(1), new Span(10, 12)),
                        new Boxed(List.of(1, 2), new Span(18, 20))),
                Boxed.of(MARKS, new Span(10, 20)));
    }

    @Test
    void marksThatOnlyTouchAreNotIn() {
        assertEquals(List.of(), Boxed.of(MARKS, new Span(4, 8)));
        assertEquals(List.of(), Boxed.of(MARKS, new Span(33, 60)));
        assertEquals(List.of(), Boxed.of(List.of(), new Span(0, 60)));
    }

    private static HitMark mark(int start, int end, Integer... hits) {
        return new HitMark(new Span(start, end), List.of(hits));
    }
}

package org.armscope.query;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.armscope.text.Span;
import org.junit.jupiter.api.Test;

class OccurrenceTest {

    private static final Occurrence PAIR =
            new Occurrence(List.of(new Span(40, 45), new Span(3, 9), new Span(5, 12)));

    @Test
    void itsWordsStandInOrderAndApart() {
        assertEquals(List.of(new Span(3, 12), new Span(40, 45)), PAIR.words());
        assertEquals(new Span(3, 45), PAIR.whole());
    }

    @Test
    void whatStandsBetweenIsNoPartOfIt() {
        assertTrue(PAIR.overlaps(new Span(44, 60)));
        assertFalse(PAIR.overlaps(new Span(12, 40)));
    }

    @Test
    void thereIsNoneOfNoWords() {
        assertThrows(IllegalArgumentException.class, () -> new Occurrence(List.of()));
    }
}

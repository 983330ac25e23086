package org.armscope.view.reader.page;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/// A screen is 100 pixels high; paragraphs of 40 characters are 50 high, except that every third
/// has a line more.
class HeightsTest {

    private static final int LENGTH = 40;

    private final Heights heights = new Heights(() -> 100);
    private final List<Integer> measured = new ArrayList<>();

    @Test
    void aWalkMeasuresTwoScreensAndEstimatesTheRest() {
        assertEquals(List.of(60.0, 50.0, 50.0, 60.0, 55.0, 55.0, 55.0), walk(0, 1, 2, 3, 4, 5, 6));
        assertEquals(List.of(0, 1, 2, 3), measured);
    }

    @Test
    void theWayBackIsAWalkOfItsOwn() {
        walk(20, 21, 22, 23, 24, 25, 19, 18, 17, 16, 15, 14);
        assertEquals(List.of(20, 21, 22, 23, 19, 18, 17, 16), measured);
    }

    @Test
    void whatComesNearIsMeasuredOnceAndForAll() {
        walk(0, 1, 2, 3, 4, 5, 6);
        walk(3, 4, 5, 6, 7);
        walk(3, 4, 5, 6, 7);
        assertEquals(List.of(0, 1, 2, 3, 4, 5, 6), measured);
    }

    @Test
    void inAnotherWidthAllIsMeasuredAnew() {
        walk(0, 1);
        heights.of(1, LENGTH, 700, width -> measure(1));
        assertEquals(List.of(0, 1, 1), measured);
    }

    @Test
    void whatIsSetInOtherFacesIsMeasuredAnew() {
        walk(0, 1, 2);
        heights.forget(1);
        walk(0, 1, 2);
        heights.keep(Set.of(0, 1));
        walk(0, 1, 2);
        assertEquals(List.of(0, 1, 2, 1, 2), measured);
    }

    private List<Double> walk(int... rows) {
        List<Double> told = new ArrayList<>();
        for (int row : rows) {
            told.add(heights.of(row, LENGTH, 541, width -> measure(row)));
        }
        return told;
    }

    private double measure(int row) {
        measured.add(row);
        return row % 3 == 0 ? 60 : 50;
    }
}

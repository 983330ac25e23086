package org.armscope.view.reader;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.IntStream;
import javafx.geometry.Rectangle2D;
import org.junit.jupiter.api.Test;

class RunsTest {

    @Test
    void ticksThatTouchAreOneBar() {
        assertEquals(
                List.of(new Rectangle2D(3, 0, 6, 5), new Rectangle2D(3, 9, 6, 2)),
                Runs.of(new double[] {0, 1.5, 3, 9}, 2, 3, 6));
    }

    @Test
    void whereNothingIsNothingIsDrawn() {
        assertEquals(List.of(), Runs.of(new double[0], 2, 3, 6));
    }

    @Test
    void thereAreNeverMoreThanRoomForThem() {
        double[] tops = IntStream.range(0, 30_000).mapToDouble(i -> i * 700 / 30_000d).toArray();
        assertEquals(1, Runs.of(tops, 2, 3, 6).size());
    }
}

package org.armscope.viewmodel.work;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class PaceTest {

    private Duration now = Duration.ZERO;
    private final Pace pace = new Pace(() -> now.toNanos());

    @Test
    void whatIsLeftGoesByHowFastItWent() {
        assertEquals("", at(0, 0, 1000));
        assertEquals("", at(1, 10, 1000));
        assertEquals("about 3 min left", at(2, 10, 1000));
        assertEquals("about 2 min left", at(20, 150, 1000));
        assertEquals("about 50 s left", at(50, 500, 1000));
        assertEquals("a few seconds left", at(95, 950, 1000));
        assertEquals("a few seconds left", at(100, 1000, 1000));
    }

    @Test
    void muchWorkIsCountedInHours() {
        at(0, 0, 1_000_000);
        assertEquals("about 3 h left", at(10, 1000, 1_000_000));
    }

    @Test
    void whatCountsTowardsAnotherTotalIsTimedAnew() {
        at(0, 0, 100);
        assertEquals("about 40 s left", at(10, 20, 100));
        assertEquals("", at(11, 0, 50));
        assertEquals("", at(12, 1, 50));
        assertEquals("about 40 s left", at(21, 10, 50));
    }

    @Test
    void whereNobodyKnowsTheTotalNothingIsSaid() {
        at(0, 0, 0);
        assertEquals("", at(60, 0, 0));
        assertEquals("", at(61, 0, 0));
    }

    private String at(int seconds, long done, long total) {
        now = Duration.ofSeconds(seconds);
        return pace.left(new Stage(done, total, "Reading"));
    }
}

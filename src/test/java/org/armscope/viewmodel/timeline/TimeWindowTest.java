package org.armscope.viewmodel.timeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import org.armscope.annotation.DayRange;
import org.junit.jupiter.api.Test;

class TimeWindowTest {

    @Property
    void aZoomAndItsInverseReturn(
            @ForAll @DoubleRange(min = -5000, max = 20_000) double from,
            @ForAll @DoubleRange(min = 10, max = 20_000) double length,
            @ForAll @DoubleRange(min = 0, max = 1) double about,
            @ForAll @DoubleRange(min = 0.4, max = 2.5) double factor) {
        TimeWindow window = new TimeWindow(from, from + length);
        double day = from + about * length;
        TimeWindow back = window.zoom(day, factor).zoom(day, 1 / factor);
        assertEquals(window.from(), back.from(), 1e-6);
        assertEquals(window.to(), back.to(), 1e-6);
    }

    @Property
    void whatIsZoomedAboutStaysWhereItIs(
            @ForAll @DoubleRange(min = 0, max = 1000) double x,
            @ForAll @DoubleRange(min = 0.01, max = 100) double factor) {
        TimeWindow window = new TimeWindow(7000, 12_000);
        double day = window.day(x, 1000);
        assertEquals(x, window.zoom(day, factor).x(day, 1000), 1e-6);
    }

    @Property
    void aPlaceAndItsTimeAreInverse(@ForAll @DoubleRange(min = -500, max = 1500) double x) {
        TimeWindow window = new TimeWindow(7000, 7040);
        assertEquals(x, window.x(window.day(x, 1000), 1000), 1e-6);
    }

    @Test
    void itNeverGetsShorterOrLongerThanItsLimits() {
        TimeWindow window = new TimeWindow(0, 100);
        assertEquals(TimeWindow.LEAST, window.zoom(50, 1e-9).length(), 1e-9);
        assertEquals(TimeWindow.MOST, window.zoom(50, 1e9).length(), 1e-6);
    }

    @Test
    void theWayToAnotherWindowBeginsHereAndEndsThere() {
        TimeWindow here = new TimeWindow(0, 100);
        TimeWindow there = new TimeWindow(40, 50);
        assertEquals(here, here.towards(there, 0));
        assertEquals(there.from(), here.towards(there, 1).from(), 1e-9);
        assertEquals(there.to(), here.towards(there, 1).to(), 1e-9);
        TimeWindow half = here.towards(there, 0.5);
        assertTrue(half.length() < 100 && half.length() > 10);
    }

    @Test
    void itTellsTheDaysItTouches() {
        assertEquals(
                new DayRange(LocalDate.of(1970, 1, 2), LocalDate.of(1970, 1, 4)),
                new TimeWindow(1.5, 3.5).days());
    }

    @Test
    void itMovesOnlyAsFarAsNeeded() {
        TimeWindow window = new TimeWindow(0, 100);
        assertEquals(window, window.showing(50));
        assertEquals(new TimeWindow(60, 160), window.showing(150));
        assertEquals(new TimeWindow(-60, 40), window.showing(-50));
    }
}

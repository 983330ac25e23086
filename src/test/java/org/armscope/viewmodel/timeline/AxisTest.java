package org.armscope.viewmodel.timeline;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.armscope.annotation.DayRange;
import org.junit.jupiter.api.Test;

class AxisTest {

    @Test
    void decadesAreCountedInYears() {
        Axis axis = axis("1990-01-01", "2003-12-31", 900);
        assertEquals("1990 1991 1992", words(axis.fine().subList(0, 3)));
        assertEquals("", words(axis.coarse()));
    }

    @Test
    void whereYearsHaveNoRoomTheyAreCountedByFive() {
        assertEquals("1990 1995 2000", words(axis("1990-01-01", "2003-12-31", 200).fine()));
    }

    @Test
    void aYearIsCountedInMonths() {
        Axis axis = axis("2001-01-15", "2001-12-31", 900);
        assertEquals("Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec", words(axis.fine()));
        assertEquals("2001", words(axis.coarse()));
    }

    @Test
    void aQuarterIsCountedInWeeksThatBeginOnMondays() {
        Axis axis = axis("2001-02-01", "2001-04-30", 600);
        assertEquals("5 12 19 26", words(axis.fine().subList(0, 4)));
        assertEquals("Feb 2001, Mar 2001, Apr 2001", joined(axis.coarse()));
    }

    @Test
    void aFewDaysAreCountedOneByOne() {
        Axis axis = axis("2001-02-26", "2001-03-02", 600);
        assertEquals("26 27 28 1 2", words(axis.fine()));
        assertEquals(
                List.of(
                        new Axis.Tick(LocalDate.of(2001, 2, 1).toEpochDay(), "Feb 2001"),
                        new Axis.Tick(LocalDate.of(2001, 3, 1).toEpochDay(), "Mar 2001")),
                axis.coarse());
    }

    @Test
    void aRowThatStandsAloneSaysMonthAndYearOfItsDays() {
        assertEquals(
                "26 Feb 2001, 5 Mar 2001, 12 Mar 2001",
                joined(Axis.alone(window("2001-02-26", "2001-03-18"), 300)));
        assertEquals(
                "Jan 2001, Apr 2001, Jul 2001, Oct 2001",
                joined(Axis.alone(window("2001-01-01", "2001-12-31"), 300)));
        assertEquals(
                "1999, 2000, 2001", joined(Axis.alone(window("1999-01-01", "2001-12-31"), 300)));
    }

    private static Axis axis(String from, String to, double width) {
        return Axis.of(window(from, to), width);
    }

    private static TimeWindow window(String from, String to) {
        DayRange days = new DayRange(LocalDate.parse(from), LocalDate.parse(to));
        return new TimeWindow(days.from().toEpochDay(), days.to().toEpochDay() + 1d);
    }

    private static String words(List<Axis.Tick> ticks) {
        return String.join(" ", all(ticks).toList());
    }

    private static String joined(List<Axis.Tick> ticks) {
        return String.join(", ", all(ticks).toList());
    }

    private static Stream<String> all(List<Axis.Tick> ticks) {
        return ticks.stream().map(Axis.Tick::words);
    }
}

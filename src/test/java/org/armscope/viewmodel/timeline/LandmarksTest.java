package org.armscope.viewmodel.timeline;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.armscope.annotation.DayRange;
import org.armscope.annotation.event.EventKind;
import org.armscope.annotation.event.EventKorea;
import org.armscope.annotation.event.EventStatus;
import org.armscope.query.timeline.DealId;
import org.armscope.query.timeline.TimelineEntry;
import org.armscope.text.Span;
import org.armscope.viewmodel.DealBrief;
import org.junit.jupiter.api.Test;

class LandmarksTest {

    private static final DealId ID = new DealId("russia-south-korea-t-80u-1994");

    @Test
    void reportsOfOneVisitAreOneTurningPointOnItsClosestDays() {
        TimelineEntry loosely = event(1, EventKind.VISIT, "2001-02-20", "2001-03-01");
        TimelineEntry closely = event(2, EventKind.VISIT, "2001-02-26", "2001-02-28");
        TimelineEntry later = event(3, EventKind.VISIT, "2001-08-01", "2001-08-01");
        List<Landmark> found = Landmarks.of(List.of(loosely, closely, later), Map.of());
        assertEquals(
                List.of(
                        "Visit: Rudolf Rassendyll, 26–28 Feb 2001,"
                                + " South Korea · told in 1 article",
                        "Visit: Rudolf Rassendyll, 1 Aug 2001,"
                                + " South Korea · told in 1 article"),
                found.stream().map(Landmark::spoken).toList());
        assertEquals(List.of(loosely, closely), found.getFirst().events());
    }

    @Test
    void whatLastsLongOrIsOnlySaidIsNoTurningPoint() {
        TimelineEntry vague = event(1, EventKind.VISIT, "2001-01-01", "2001-12-31");
        TimelineEntry said = event(2, EventKind.STATEMENT, "2001-02-26", "2001-02-26");
        assertEquals(List.of(), Landmarks.of(List.of(vague, said), Map.of()));
    }

    @Test
    void aDealOfSeveralEventsIsALandmarkWithItsWeapons() {
        TimelineEntry one = event(1, EventKind.OFFER, "1994-02-01", "1994-02-28").within(ID);
        TimelineEntry two = event(2, EventKind.STATEMENT, "1996-05-01", "1996-05-31").within(ID);
        DealBrief deal =
                new DealBrief(
                        ID,
                        "Arms for debt",
                        "Russia → South Korea",
                        new DayRange(LocalDate.of(1994, 2, 1), LocalDate.of(1996, 5, 31)),
                        EventStatus.DELIVERED,
                        3,
                        Set.of(one.id(), two.id()));
        Landmark found = Landmarks.of(List.of(one, two), Map.of(ID, deal)).getFirst();
        assertEquals(
                "Deal: Arms for debt: T-80U, 1994–1996 · Delivered · 2 events,"
                        + " Russia → South Korea · 3 newspapers",
                found.spoken());
        assertEquals(List.of(one, two), found.events());
        assertEquals(List.of(), Landmarks.of(List.of(one), Map.of(ID, deal)));
    }

    private static TimelineEntry event(int number, EventKind kind, String from, String to) {
        return Happenings.entry(
                number,
                new DayRange(LocalDate.parse(from), LocalDate.parse(to)),
                kind,
                null,
                EventKorea.SOUTH,
                new Span(number, number + 1));
    }
}

package org.armscope.viewmodel.timeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.time.LocalDate;
import java.util.List;
import org.armscope.annotation.DayRange;
import org.armscope.annotation.event.EventKind;
import org.armscope.annotation.event.EventKorea;
import org.armscope.annotation.event.EventStatus;
import org.armscope.query.Occurrence;
import org.armscope.query.timeline.TimelineEntry;
import org.armscope.text.Span;
import org.armscope.viewmodel.FakeDesk;
import org.armscope.viewmodel.Queue;
import org.armscope.viewmodel.Specimens;
import org.armscope.viewmodel.window.Pane;
import org.armscope.viewmodel.window.WindowModel;
import org.junit.jupiter.api.Test;

class TimelineModelTest {

    private static final TimelineEntry OFFER = Happenings.offer(0, "2001-02-27");
    private static final TimelineEntry DELIVERY =
            Happenings.entry(
                    1,
                    new DayRange(LocalDate.of(1996, 1, 1), LocalDate.of(1996, 12, 31)),
                    EventKind.DELIVERY,
                    EventStatus.DELIVERED,
                    EventKorea.SOUTH,
                    new Span(3, 9));
    private static final TimelineEntry VISIT =
            Happenings.entry(
                    2,
                    DayRange.of(LocalDate.of(2001, 4, 26)),
                    EventKind.VISIT,
                    null,
                    EventKorea.NORTH,
                    new Span(10, 12));

    private final FakeDesk desk = new FakeDesk(Specimens.monitor(46, "Tanks were offered."));
    private final WindowModel window = new WindowModel(desk, Queue.none());
    private final TimelineModel model = window.timeline();

    TimelineModelTest() {
        desk.events.addAll(List.of(VISIT, OFFER, DELIVERY));
        model.refresh();
    }

    @Test
    void eventsStandByTimeInTheLaneOfTheirKorea() {
        assertEquals(List.of(DELIVERY, OFFER, VISIT), model.lanes().get().events());
        assertEquals(
                List.of("Moscow–Seoul [0, 1]", "Moscow–Pyongyang [2]"),
                model.lanes().get().lanes().stream().map(Lane::toString).toList());
        assertEquals("3 events in sight", model.list().listing().get().title());
    }

    @Test
    void aLookHiddenInTheLegendIsStillCountedThere() {
        model.filter().set(model.filter().get().toggle(Look.PROPOSED));
        assertEquals(List.of(DELIVERY, VISIT), model.lanes().get().events());
        assertEquals(List.of(0, 1, 0, 0, 0, 1, 0, 0, 1), model.lanes().get().looks());
        assertEquals(
                List.of("hidden: proposed"),
                model.filter().get().chips().stream().map(EventFilter.Chip::words).toList());
    }

    @Test
    void takingTheChipsAwayUndoesTheFilter() {
        model.filter()
                .set(
                        EventFilter.FIRST
                                .naming("rassendyll")
                                .with(EventKorea.SOUTH)
                                .saidBy("Courier")
                                .toggle(EventKind.VISIT)
                                .toggle(Look.DENIED)
                                .asKnownOn(LocalDate.of(2000, 1, 1)));
        assertEquals(List.of(DELIVERY), model.lanes().get().events());
        assertEquals(
                List.of(
                        "naming “rassendyll”",
                        "South Korea",
                        "said by Courier",
                        "without visit",
                        "hidden: denied",
                        "as known on 1 Jan 2000"),
                model.filter().get().chips().stream().map(EventFilter.Chip::words).toList());
        while (!model.filter().get().chips().isEmpty()) {
            model.filter().set(model.filter().get().chips().getFirst().without());
        }
        assertEquals(EventFilter.FIRST, model.filter().get());
    }

    @Test
    void asKnownOnADayHidesWhatLaterIssuesReported() {
        model.filter().set(EventFilter.FIRST.asKnownOn(LocalDate.of(2001, 3, 1)));
        assertEquals(List.of(DELIVERY, OFFER), model.lanes().get().events());
        assertEquals(
                new DayRange(LocalDate.of(1996, 12, 31), LocalDate.of(2001, 4, 26)),
                model.stock().get().reported());
    }

    @Test
    void theBrushNarrowsTheListAndIsHandedToTheSearch() {
        DayRange spring = new DayRange(LocalDate.of(2001, 2, 20), LocalDate.of(2001, 3, 10));
        model.brush().set(spring);
        assertEquals(
                new Listing("1 event in 20 Feb – 10 Mar 2001", List.of(OFFER), false),
                model.list().listing().get());
        window.explore().typed().set("tank when:1999");
        window.inquiry().during(spring);
        assertEquals("tank when:2001-02-20..2001-03-10", window.explore().typed().get());
        assertEquals(Pane.EXPLORE, window.pane().get());
    }

    @Test
    void selectingAnEventOpensItsSentence() {
        model.evidence().select(DELIVERY);
        assertEquals(Happenings.ARTICLE, model.evidence().reader().page().get().article().id());
        assertEquals(
                List.of(Occurrence.of(DELIVERY.sentence())),
                model.evidence().reader().page().get().hits());
        assertEquals(0, model.evidence().reader().hit().get());
        assertEquals("", model.evidence().reader().hitInWords());
        model.evidence().step(1);
        assertEquals(OFFER, model.evidence().selected().get());
        model.evidence().step(1);
        model.evidence().step(1);
        assertEquals(VISIT, model.evidence().selected().get());
        window.pane().set(Pane.TIMELINE);
        window.floating().dismiss();
        assertNull(model.evidence().selected().get());
        assertNull(model.evidence().reader().page().get());
    }

    @Test
    void lanesByPersonAndWeaponHoldTheirEvents() {
        model.grouping().set(Grouping.WEAPON);
        assertEquals(
                List.of("T-80U [0, 1, 2]"),
                model.lanes().get().lanes().stream().map(Lane::toString).toList());
        model.grouping().set(Grouping.DEAL);
        assertEquals(
                List.of("In no deal, or in a smaller one [0, 1, 2]"),
                model.lanes().get().lanes().stream().map(Lane::toString).toList());
    }

    @Test
    void emptinessSaysWhy() {
        assertEquals(Vacancy.NONE, model.vacancy().get());
        model.filter().set(EventFilter.FIRST.naming("nobody"));
        assertEquals(Vacancy.ALL_HIDDEN, model.vacancy().get());
        model.clearFilter();
        assertEquals(Vacancy.NONE, model.vacancy().get());
        desk.events.clear();
        model.refresh();
        assertEquals(Vacancy.NO_EVENTS, model.vacancy().get());
    }

    @Test
    void whatIsPointedAtIsQuoted() {
        model.pointed().at(DELIVERY);
        String text = desk.held.getFirst().text();
        assertEquals(text.substring(3, 9), model.pointed().sentence().get());
        model.pointed().at(null);
        assertEquals("", model.pointed().sentence().get());
    }

    @Test
    void anEventIsToldInWords() {
        assertEquals("Delivery: T-80U", EventWords.headline(DELIVERY));
        assertEquals(
                "Delivery: T-80U, 1996, delivered, Russia → South Korea",
                EventWords.spoken(DELIVERY));
        assertEquals(
                List.of(
                        new EventWords.Fact("Status", "Delivered"),
                        new EventWords.Fact("Stated", "as a fact"),
                        new EventWords.Fact("Parties", "Russia → South Korea"),
                        new EventWords.Fact("Weapons", "T-80U"),
                        new EventWords.Fact("People", "Rudolf Rassendyll"),
                        new EventWords.Fact("Concerns", "South Korea"),
                        new EventWords.Fact("Says so", "Courier"),
                        new EventWords.Fact("Found in", "Monitor 7(46)"),
                        new EventWords.Fact("Reported", "31 Dec 1996")),
                EventWords.facts(DELIVERY, model.stock().get().reference(DELIVERY), null));
    }
}

package org.armscope.deal.build;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.armscope.annotation.decision.DealRuling.How;
import org.armscope.annotation.event.EventStatus;
import org.armscope.deal.Deal;
import org.armscope.deal.DealEvent;
import org.armscope.deal.Deals;
import org.armscope.deal.Figure;
import org.armscope.deal.MadeUpEvents;
import org.armscope.deal.Overrule;
import org.armscope.deal.Parties;
import org.armscope.deal.Report;
import org.armscope.deal.Step;
import org.armscope.query.timeline.DealId;
import org.armscope.query.timeline.EventId;
import org.junit.jupiter.api.Test;

class DealBuilderTest {

    private static final String OFFER =
            "Russia has offered South Korea three Kilo class submarines for $900 million"
                    + " (Segodnya, March 3, 1999).";
    private static final String AGAIN =
            "Russia offered South Korea four Kilo class submarines (Segodnya, March 3, 1999).";
    private static final String DENIAL =
            "On May 4, Moscow denied that it would sell submarines to South Korea (Itar-Tass, May"
                    + " 4).";

    private static List<String> ids(Deals deals) {
        return deals.all().stream().map(deal -> deal.id().value()).toList();
    }

    private static List<String> told(Deal deal) {
        return deal.steps().stream()
                .map(step -> (step.status() == null ? "-" : step.status().word()))
                .toList();
    }

    private static MadeUpEvents submarines() throws IOException {
        return new MadeUpEvents()
                .article("1999-03-05", OFFER)
                .article("1999-03-08", AGAIN)
                .article("1999-05-06", DENIAL);
    }

    @Test
    void reportsOfOneMatterMakeOneDealAndADenialErasesNothing() throws IOException {
        Deals deals = submarines().deals();
        assertEquals(List.of("russia-south-korea-submarines-1999"), ids(deals));
        Deal deal = deals.all().getFirst();
        assertEquals(new Parties("Russia", "South Korea"), deal.parties());
        assertEquals(List.of("proposed", "proposed", "denied"), told(deal));
        assertEquals(Optional.of(EventStatus.DENIED), deal.lastStatus());
        assertEquals(
                List.of(
                        "same weapon (Kilo class) and parties within 30 days",
                        "same weapon (Kilo class) and parties within 30 days",
                        "same matter (submarines) and parties within 90 days"),
                deal.steps().stream().map(Step::reason).toList());
    }

    @Test
    void aNewspaperCountsOnceHoweverManyArticlesCiteIt() throws IOException {
        Deal deal = submarines().deals().all().getFirst();
        assertEquals(
                List.of("Itar-Tass", "Segodnya"),
                deal.reports().stream().map(Report::outlet).distinct().toList());
        assertEquals(2, deal.newspapers());
    }

    @Test
    void aDigestAndItsOriginalCountOnce() throws IOException {
        String body = "Russia has offered South Korea three Kilo class submarines.";
        Deal deal =
                new MadeUpEvents()
                        .article("1999-03-05", body)
                        .digest("1999-03-05", body)
                        .deals()
                        .all()
                        .getFirst();
        assertEquals(2, deal.steps().size());
        assertEquals(1, deal.newspapers());
    }

    @Test
    void figuresThatDifferStandSideBySide() throws IOException {
        Deal deal = submarines().deals().all().getFirst();
        Figure boats =
                deal.figures().stream()
                        .filter(figure -> figure.of().equals("submarines"))
                        .findFirst()
                        .orElseThrow();
        assertEquals(true, boats.conflicting());
        assertEquals(
                List.of("3", "4"),
                boats.claims().stream().map(claim -> claim.min().toString()).toList());
        assertEquals(List.of(1, 1), boats.claims().stream().map(Figure.Claim::newspapers).toList());
    }

    @Test
    void theTwoKoreasNeverShareADeal() throws IOException {
        Deals deals =
                new MadeUpEvents()
                        .article("1999-03-05", "Russia offered South Korea T-80 tanks.")
                        .article("1999-03-06", "Russia offered North Korea T-80 tanks.")
                        .deals();
        assertEquals(
                Set.of("russia-south-korea-tanks-1999", "russia-north-korea-tanks-1999"),
                Set.copyOf(ids(deals)));
    }

    @Test
    void aStepBackIsKeptAndMarked() throws IOException {
        Deal deal =
                new MadeUpEvents()
                        .article(
                                "2000-03-05",
                                "On March 3 South Korea ordered Kilo class submarines from"
                                        + " Russia.")
                        .article(
                                "2000-04-05",
                                "On April 3 Russia offered South Korea Kilo class submarines.")
                        .deals()
                        .all()
                        .getFirst();
        assertEquals(List.of("ordered", "proposed"), told(deal));
        assertEquals(List.of(false, true), deal.steps().stream().map(Step::backward).toList());
    }

    @Test
    void dealsAreFoundByIdAndByEvent() throws IOException {
        MadeUpEvents made = submarines();
        Deals deals = made.deals();
        DealId id = new DealId("russia-south-korea-submarines-1999");
        assertEquals(deals.all().getFirst(), deals.get(id).orElseThrow());
        assertEquals(
                made.events().stream().collect(Collectors.toMap(DealEvent::id, _ -> id)),
                deals.byEvent());
        assertEquals(1, deals.withPrefix("russia-s").size());
        assertEquals(Optional.empty(), deals.get(new DealId("nothing")));
    }

    private static List<EventId> events(MadeUpEvents made) {
        return made.events().stream().map(DealEvent::id).toList();
    }

    private static List<String> reasons(Deals deals, EventId event) {
        return deals.of(event).orElseThrow().steps().stream().map(Step::reason).toList();
    }

    @Test
    void aPersonCanSplitAndJoinDeals() throws IOException {
        MadeUpEvents made = submarines();
        List<EventId> events = events(made);
        Overrule split =
                new Overrule(How.SPLIT, List.of(events.get(0), events.get(2)), "split off by you");
        Deals apart = made.builder().build(made.events(), List.of(split));
        String id = "russia-south-korea-submarines-1999";
        assertEquals(List.of(id, id + "-2"), ids(apart));
        assertEquals(List.of("split off by you"), reasons(apart, events.get(2)));
        Overrule join = new Overrule(How.JOIN, List.of(events.get(1), events.get(2)), "joined");
        Deals joined = made.builder().build(made.events(), List.of(split, join));
        assertEquals(List.of(id), ids(joined));
        assertEquals(
                List.of(
                        "same weapon (Kilo class) and parties within 30 days",
                        "same weapon (Kilo class) and parties within 30 days",
                        "joined"),
                reasons(joined, events.get(0)));
    }

    @Test
    void aPersonCanMoveAnEventToAnotherDeal() throws IOException {
        MadeUpEvents made =
                new MadeUpEvents()
                        .article("1999-03-05", "Russia offered South Korea T-80 tanks.")
                        .article("1999-03-06", "Russia offered North Korea T-80 tanks.")
                        .article("1999-03-07", "Russia offered North Korea T-80 tanks.");
        List<EventId> events = events(made);
        Overrule move = new Overrule(How.MOVE, List.of(events.get(0), events.get(1)), "moved");
        Deals deals = made.builder().build(made.events(), List.of(move));
        assertEquals(
                List.of("russia-north-korea-tanks-1999", "russia-south-korea-tanks-1999"),
                ids(deals).stream().sorted().toList());
        assertEquals(List.of("moved"), reasons(deals, events.get(0)).subList(1, 2));
        assertEquals(List.of("the only report of this matter"), reasons(deals, events.get(2)));
        Overrule join = new Overrule(How.JOIN, List.of(events.get(0), events.get(1)), "joined");
        assertEquals(1, made.builder().build(made.events(), List.of(join)).all().size());
    }

    @Test
    void anEventThatComesWithItsDealDoesNotComeOnceMore() throws IOException {
        MadeUpEvents made =
                new MadeUpEvents()
                        .article("1999-03-05", "Russia offered South Korea T-80 tanks.")
                        .article("1999-03-06", "Russia offered North Korea T-80 tanks.")
                        .article("1999-03-07", "Russia offered North Korea T-80 tanks.");
        Overrule join = new Overrule(How.JOIN, events(made), "joined");
        Deal deal = made.builder().build(made.events(), List.of(join)).all().getFirst();
        assertEquals(events(made), deal.steps().stream().map(Step::event).toList());
    }

    @Test
    void aRulingOnWhatIsNotThereHasNoEffect() throws IOException {
        MadeUpEvents made = submarines();
        EventId first = events(made).getFirst();
        EventId none = new EventId(first.article(), 99);
        for (How how : How.values()) {
            for (List<EventId> events : List.of(List.of(first, none), List.of(none, first))) {
                assertEquals(
                        made.deals(),
                        made.builder()
                                .build(made.events(), List.of(new Overrule(how, events, "no"))));
            }
        }
    }

    @Test
    void noEventsMakeNoDeals() throws IOException {
        assertEquals(Deals.NONE, new MadeUpEvents().deals());
    }
}

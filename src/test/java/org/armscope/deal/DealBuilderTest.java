package org.armscope.deal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.armscope.annotation.event.EventStatus;
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
                                "On March 3 Russia signed a contract to sell Kilo class submarines"
                                        + " to South Korea.")
                        .article(
                                "2000-04-05",
                                "On April 3 Russia offered South Korea Kilo class submarines.")
                        .deals()
                        .all()
                        .getFirst();
        assertEquals(List.of("agreed", "proposed"), told(deal));
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

    @Test
    void aPersonCanTakeAnEventOutOfADeal() throws IOException {
        MadeUpEvents made = submarines();
        EventId denial = made.events().getLast().id();
        DealId id = new DealId("russia-south-korea-submarines-1999");
        Deals deals = made.builder().build(made.events(), List.of(new Overrule.NotIn(denial, id)));
        assertEquals(2, deals.get(id).orElseThrow().steps().size());
        assertEquals(Optional.empty(), deals.of(denial));
    }

    @Test
    void aPersonCanSplitAndMergeDeals() throws IOException {
        MadeUpEvents made = submarines();
        EventId denial = made.events().getLast().id();
        DealId id = new DealId("russia-south-korea-submarines-1999");
        Overrule split = new Overrule.Split(id, Set.of(denial));
        Deals apart = made.builder().build(made.events(), List.of(split));
        assertEquals(List.of(id.value(), "russia-south-korea-submarines-1999-2"), ids(apart));
        DealId second = new DealId("russia-south-korea-submarines-1999-2");
        Deals merged =
                made.builder().build(made.events(), List.of(split, new Overrule.Merge(id, second)));
        assertEquals(List.of(id.value()), ids(merged));
        assertEquals("ruled by hand", merged.of(denial).orElseThrow().steps().getLast().reason());
    }

    @Test
    void aPersonCanPutEventsTogether() throws IOException {
        MadeUpEvents made =
                new MadeUpEvents()
                        .article("1999-03-05", "Russia offered South Korea T-80 tanks.")
                        .article("1999-03-06", "Russia offered North Korea T-80 tanks.");
        Set<EventId> both = made.events().stream().map(DealEvent::id).collect(Collectors.toSet());
        Deals deals = made.builder().build(made.events(), List.of(new Overrule.Together(both)));
        assertEquals(1, deals.all().size());
        assertEquals(both, deals.byEvent().keySet());
    }

    @Test
    void aRulingOnWhatIsNotThereHasNoEffect() throws IOException {
        MadeUpEvents made = submarines();
        DealId none = new DealId("nothing");
        EventId event = made.events().getFirst().id();
        assertEquals(
                made.deals(),
                made.builder()
                        .build(
                                made.events(),
                                List.of(
                                        new Overrule.NotIn(event, none),
                                        new Overrule.Merge(none, none),
                                        new Overrule.Split(none, Set.of(event)))));
    }

    @Test
    void noEventsMakeNoDeals() throws IOException {
        assertEquals(Deals.NONE, new MadeUpEvents().deals());
    }
}

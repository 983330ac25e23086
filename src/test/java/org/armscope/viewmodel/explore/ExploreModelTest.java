package org.armscope.viewmodel.explore;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.List;
import java.util.stream.IntStream;
import org.armscope.article.Article;
import org.armscope.query.Query;
import org.armscope.query.SearchRequest.Order;
import org.armscope.viewmodel.FakeDesk;
import org.armscope.viewmodel.Queue;
import org.armscope.viewmodel.Specimens;
import org.junit.jupiter.api.Test;

class ExploreModelTest {

    private static final Article TANKS =
            Specimens.monitor(46, "The delegation asked about tanks. The price was not told.");
    private static final Article BOATS =
            Specimens.digest(7, "Boats for the navy", "Twelve boats are to be built, no tanks.");

    @Test
    void theLatestQuestionWinsThoughItsAnswerComesFirst() {
        Queue queue = new Queue();
        ExploreModel model = new ExploreModel(new FakeDesk(TANKS, BOATS), queue.holdingSearches());
        model.typed().set("tanks");
        model.typed().set("boats");
        queue.runBackwards();
        assertEquals(List.of("Boats for the navy"), headings(model));
        assertEquals("The word boats", model.answer().get().words());
    }

    @Test
    void aBurstOfKeysAsksTheDeskOnce() {
        Queue queue = new Queue();
        FakeDesk desk = new FakeDesk(TANKS, BOATS);
        ExploreModel model = new ExploreModel(desk, queue.holdingSearches());
        for (String typed : List.of("t", "ta", "tan", "tank")) {
            model.typed().set(typed);
        }
        while (queue.size() > 0) {
            queue.run(0);
        }
        assertEquals(
                List.of(new Query.Word("tank")),
                desk.asked.stream().map(request -> request.query()).toList());
    }

    @Test
    void aHalfTypedQuestionKeepsTheLastAnswerAndSaysWhereItIsWrong() {
        ExploreModel model = open(TANKS, BOATS);
        model.typed().set("boats");
        model.typed().set("boats \"for the");
        assertEquals(List.of("Boats for the navy"), headings(model));
        assertEquals(
                new Complaint(
                        "boats ",
                        "\"",
                        "for the",
                        "This quotation mark is never closed.",
                        "boats \"for the\""),
                model.complaint().get());
    }

    @Test
    void takingTheSuggestionAsksIt() {
        ExploreModel model = open(TANKS, BOATS);
        model.typed().set("\"boats");
        model.accept();
        assertNull(model.complaint().get());
        assertEquals("\"boats\"", model.typed().get());
        assertEquals(List.of("Boats for the navy"), headings(model));
    }

    @Test
    void anEmptyQuestionListsAllArticlesNewestFirst() {
        FakeDesk desk = new FakeDesk(TANKS, BOATS);
        ExploreModel model = new ExploreModel(desk, Queue.none());
        model.refresh();
        assertEquals(2, model.answer().get().total());
        assertEquals(Order.NEWEST, desk.asked.getLast().order());
    }

    @Test
    void aLabelIsNotShownTwiceWhereNothingWasAskedFor() {
        ExploreModel model = open(TANKS);
        ResultRow row = model.results().rows().getFirst();
        assertEquals("The delegation asked about tanks. The pr…", row.heading());
        assertEquals("… ice was not told.", row.snippet().text());
    }

    @Test
    void wordsOfAWrongOrUnansweredQuestionAreNeverShownAsAnswered() {
        FakeDesk desk = new FakeDesk(TANKS);
        ExploreModel model = new ExploreModel(desk, Queue.none());
        model.typed().set("tanks");
        desk.refusal = "The index is being rebuilt; ask again in a moment.";
        model.typed().set("boats");
        assertEquals("The word tanks", model.answer().get().words());
        assertEquals(desk.refusal, model.problem().get());
    }

    @Test
    void nothingFoundAndNothingHeldAreToldApart() {
        ExploreModel full = open(TANKS);
        full.typed().set("submarines");
        assertEquals(Emptiness.NO_HITS, full.emptiness().get());
        ExploreModel empty = open();
        empty.typed().set("submarines");
        assertEquals(Emptiness.NO_ARTICLES, empty.emptiness().get());
    }

    @Test
    void furtherPagesAreFetchedAsTheEndComesIntoSight() {
        ExploreModel model =
                open(
                        IntStream.range(0, 120)
                                .mapToObj(
                                        n -> Specimens.monitor(n + 1, "Report " + n + " on tanks"))
                                .toArray(Article[]::new));
        assertEquals(20, model.results().rows().size());
        model.results().reached(5);
        assertEquals(20, model.results().rows().size());
        model.results().reached(15);
        assertEquals(70, model.results().rows().size());
        model.results().reached(69);
        model.results().reached(119);
        assertEquals(120, model.results().rows().stream().distinct().count());
    }

    @Test
    void aPageOfAnOlderQuestionIsDropped() {
        Queue queue = new Queue();
        Article[] many =
                IntStream.range(0, 60)
                        .mapToObj(n -> Specimens.monitor(n + 1, "Report " + n + " on tanks"))
                        .toArray(Article[]::new);
        ExploreModel model = new ExploreModel(new FakeDesk(many), queue.holdingSearches());
        model.refresh();
        queue.run(0);
        model.results().more();
        model.typed().set("Report 7 ");
        queue.runBackwards();
        assertEquals(1, model.results().rows().size());
    }

    @Test
    void theSelectionStaysWithItsArticleOrGoesToTheFirst() {
        ExploreModel model = open(TANKS, BOATS);
        model.results().move(1);
        model.results().move(1);
        assertEquals(BOATS.id(), selected(model).id());
        model.typed().set("tanks");
        assertEquals(BOATS.id(), selected(model).id());
        model.typed().set("price");
        assertEquals(TANKS.id(), selected(model).id());
    }

    @Test
    void whatOnlyAnAnswerSelectedGivesWayToTheFirstOfTheNext() {
        ExploreModel model = open(TANKS, BOATS);
        model.typed().set("boats");
        assertEquals(BOATS.id(), selected(model).id());
        model.typed().set("tanks");
        assertEquals(TANKS.id(), selected(model).id());
        model.typed().set("boats");
        model.results().choose();
        model.typed().set("tanks");
        assertEquals(BOATS.id(), selected(model).id());
    }

    @Test
    void theSameAskedAgainKeepsWhatIsSelectedAndAnotherOrderOnlyWhatWasChosen() {
        FakeDesk desk = new FakeDesk(BOATS);
        ExploreModel model = new ExploreModel(desk, Queue.none());
        model.typed().set("tanks");
        desk.held.addFirst(TANKS);
        model.refresh();
        assertEquals(BOATS.id(), selected(model).id());
        model.order().set(Order.NEWEST);
        assertEquals(TANKS.id(), selected(model).id());
        model.results().move(1);
        model.order().set(Order.OLDEST);
        assertEquals(BOATS.id(), selected(model).id());
        model.results().selected().set(null);
        model.refresh();
        assertNull(model.results().selected().get());
    }

    private static ExploreModel open(Article... articles) {
        ExploreModel model = new ExploreModel(new FakeDesk(articles), Queue.none());
        model.refresh();
        return model;
    }

    private static ResultRow selected(ExploreModel model) {
        ResultRow row = model.results().selected().get();
        if (row == null) {
            throw new AssertionError("nothing is selected");
        }
        return row;
    }

    private static List<String> headings(ExploreModel model) {
        return model.results().rows().stream().map(ResultRow::heading).toList();
    }
}

package org.armscope.viewmodel.explore.ask;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.IntStream;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.armscope.query.Suggestion;
import org.armscope.query.Suggestion.Kind;
import org.armscope.text.Span;
import org.armscope.viewmodel.FakeDesk;
import org.armscope.viewmodel.Queue;
import org.junit.jupiter.api.Test;

class SuggestModelTest {

    private static final Suggestion SERGEEV =
            suggestion(Kind.VALUE, "person Igor Sergeev", "person:\"Igor Sergeev\"", 12);

    private final FakeDesk desk = new FakeDesk();
    private final StringProperty typed = new SimpleStringProperty("");
    private final SuggestModel model = new SuggestModel(desk, Queue.none(), typed);

    @Test
    void eachKindSaysWhatItIsAndWhatItFinds() {
        desk.aids.suggestions.addAll(
                List.of(
                        SERGEEV,
                        suggestion(Kind.FIELD, "person: a person, by name", "person:", 0),
                        suggestion(Kind.WORD, "perhaps", "perhaps", 1),
                        suggestion(Kind.PAST, "pe -tank", "pe -tank", 0)));
        type("pe");
        assertEquals(
                List.of(
                        "person Igor Sergeev, 12 articles",
                        "field person:, a person, by name",
                        "word perhaps, 1 article",
                        "asked before pe -tank, 0 articles"),
                model.offers().get().stream().map(Offer::spoken).toList());
    }

    @Test
    void whatIsChosenTakesThePlaceOfTheWordThatIsBeingTyped() {
        desk.aids.suggestions.add(SERGEEV);
        type("tanks serg boats");
        typed.set("tanks serge boats");
        model.edited("tanks serg boats", "tanks serge boats");
        assertEquals(List.of("tanks serg boats|16", "tanks serge boats|11"), desk.aids.typed);
        assertEquals(-1, model.take());
        model.move(1);
        assertEquals(28, model.take());
        assertEquals("tanks person:\"Igor Sergeev\" boats", typed.get());
        assertEquals(List.of(), model.offers().get());
    }

    @Test
    void insideBracketsNoBlankFollowsWhatIsTaken() {
        desk.aids.suggestions.add(SERGEEV);
        type("(ser)");
        typed.set("(serg)");
        model.edited("(ser)", "(serg)");
        model.move(1);
        assertEquals(22, model.take());
        assertEquals("(person:\"Igor Sergeev\")", typed.get());
    }

    @Test
    void aFieldThatIsTakenIsAskedForItsValues() {
        desk.aids.suggestions.add(suggestion(Kind.FIELD, "person: by name", "person:", 0));
        type("pe");
        model.move(1);
        model.take();
        assertEquals("person:", typed.get());
        assertEquals("person:|7", desk.aids.typed.getLast());
        assertEquals(1, model.offers().get().size());
    }

    @Test
    void theArrowsGoRoundByWayOfNoneChosen() {
        desk.aids.suggestions.addAll(List.of(SERGEEV, SERGEEV));
        type("s");
        List<Integer> places =
                IntStream.of(1, 1, 1, -1, -1)
                        .mapToObj(
                                by -> {
                                    model.move(by);
                                    return model.chosen().get();
                                })
                        .toList();
        assertEquals(List.of(0, 1, -1, 1, 0), places);
    }

    @Test
    void enterTakesTheOnePersonWhoseSurnameWasTyped() {
        desk.aids.suggestions.addAll(
                List.of(
                        new Suggestion(
                                Kind.VALUE,
                                "person Sergei Ivanov",
                                "person:\"Sergei Ivanov\"",
                                new Span(6, 13),
                                5),
                        new Suggestion(
                                Kind.VALUE,
                                "person Igor Sergeev",
                                "person:\"Igor Sergeev\"",
                                new Span(6, 13),
                                3),
                        new Suggestion(
                                Kind.VALUE,
                                "organization Sergeev",
                                "org:Sergeev",
                                new Span(6, 13),
                                1)));
        type("tanks sergeev");
        assertEquals(1, model.chosen().get());
        assertEquals(28, model.take());
        assertEquals("tanks person:\"Igor Sergeev\" ", typed.get());
    }

    @Test
    void ofSeveralOfASurnameNoneIsChosen() {
        desk.aids.suggestions.addAll(
                List.of(
                        new Suggestion(
                                Kind.VALUE,
                                "person Sergei Ivanov",
                                "person:\"Sergei Ivanov\"",
                                new Span(0, 6),
                                5),
                        new Suggestion(
                                Kind.VALUE,
                                "person Igor Ivanov",
                                "person:\"Igor Ivanov\"",
                                new Span(0, 6),
                                3)));
        type("Ivanov");
        assertEquals(-1, model.chosen().get());
        type("Ivanov ");
        assertEquals(-1, model.chosen().get());
    }

    @Test
    void suggestionsForAnEarlierTextAreDropped() {
        Queue queue = new Queue();
        SuggestModel late = new SuggestModel(desk, queue.holdingSearches(), typed);
        desk.aids.suggestions.add(SERGEEV);
        late.edited("", "s");
        late.edited("s", "se");
        queue.runBackwards();
        assertEquals(List.of("se|2"), desk.aids.typed);
        late.edited("se", "ser");
        late.close();
        queue.runBackwards();
        assertEquals(List.of(), late.offers().get());
    }

    @Test
    void ofEachKindOnlySomeAreOffered() {
        IntStream.range(0, 20).forEach(i -> desk.aids.suggestions.add(SERGEEV));
        type("s");
        assertEquals(6, model.offers().get().size());
    }

    private void type(String text) {
        String was = typed.get();
        typed.set(text);
        model.edited(was, text);
    }

    private static Suggestion suggestion(Kind kind, String shown, String with, long articles) {
        return new Suggestion(kind, shown, with, new Span(0, 0), articles);
    }
}

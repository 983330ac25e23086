package org.armscope.viewmodel.explore.ask;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.armscope.query.Facets;
import org.armscope.query.FieldName;
import org.armscope.query.NameChoice;
import org.armscope.query.Parsed;
import org.armscope.query.Query;
import org.armscope.query.QueryParser;
import org.armscope.query.QueryPrinter;
import org.armscope.viewmodel.FakeDesk;
import org.armscope.viewmodel.Queue;
import org.armscope.viewmodel.Specimens;
import org.armscope.viewmodel.explore.ExploreModel;
import org.junit.jupiter.api.Test;

class NamesModelTest {

    private final FakeDesk desk = new FakeDesk(Specimens.monitor(46, "Tanks were shown."));
    private final ExploreModel model = new ExploreModel(desk, Queue.none());

    @Test
    void aNameOfSeveralOffersEachAlone() {
        Query query = parsed("tanks person:Kim");
        Query.Field kim = new Query.Field(FieldName.PERSON, "Kim", false);
        desk.aids.choices.put(query, List.of(choice(kim, "Kim Dae Jung", "Kim Jong Il")));
        model.ask(query);
        NameOffer offer = model.names().names().get().getFirst();
        assertEquals(
                new NameOffer(
                        kim,
                        "Kim: 2 people – choose",
                        List.of(
                                name("Kim Dae Jung alone, 2 articles", "Kim Dae Jung"),
                                name("Kim Jong Il alone, 1 article", "Kim Jong Il"))),
                offer);
        model.names().choose(offer, offer.names().getLast());
        assertEquals("tanks person:=\"Kim Jong Il\"", model.typed().get());
        assertEquals(List.of(), model.names().names().get());
    }

    @Test
    void aFamilySaysWhichVariantsItFinds() {
        Query.Field asked = new Query.Field(FieldName.WEAPON, "T-80", false);
        assertEquals(
                "T-80 also finds T-80U, T-80UD",
                NameOffer.of(choice(asked, "T-80U", "T-80UD", "T-80")).words());
        Query.Field other = new Query.Field(FieldName.WEAPON, "SA-16", false);
        assertEquals(
                "SA-16 finds Igla, Igla-1, Igla-S and 1 more",
                NameOffer.of(choice(other, "Igla", "Igla-1", "Igla-S", "Igla-V")).words());
    }

    @Test
    void aQuestionThatFindsNothingIsAskedAnewAsItWasMeant() {
        desk.aids.better.put(new Query.Word("tnaks"), new Query.Word("tanks"));
        model.typed().set("tnaks");
        assertEquals(new Query.Word("tanks"), model.names().better().get());
        model.names().takeBetter();
        assertEquals("tanks", model.typed().get());
        assertNull(model.names().better().get());
    }

    @Test
    void smallAndAndOrAreOfferedAsSigns() {
        model.typed().set("tanks or (kind:digest and \"were or not\")");
        assertEquals(
                "tanks OR (kind:digest \"were or not\")",
                QueryPrinter.print(Objects.requireNonNull(model.names().better().get())));
        assertNull(model.names().signs().get());
        model.typed().set("or");
        assertNull(model.names().better().get());
        model.typed().set("boats or kind:digest");
        assertNull(model.names().better().get());
        model.typed().set("tanks or kind:digest");
        model.names().takeBetter();
        assertEquals("tanks OR kind:digest", model.typed().get());
        assertNull(model.names().better().get());
    }

    private static NameChoice choice(Query.Field asked, String... names) {
        List<Facets.Count> counts = new ArrayList<>();
        for (String name : names) {
            counts.add(new Facets.Count(name, names.length - counts.size()));
        }
        return new NameChoice(asked, counts);
    }

    private static NameOffer.Name name(String words, String value) {
        return new NameOffer.Name(words, new Query.Field(FieldName.PERSON, value, true));
    }

    private static Query parsed(String typed) {
        return ((Parsed.Ok) new QueryParser().parse(typed)).query();
    }
}

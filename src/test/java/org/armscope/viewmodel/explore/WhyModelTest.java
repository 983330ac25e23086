package org.armscope.viewmodel.explore;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.armscope.article.Article;
import org.armscope.query.FieldName;
import org.armscope.query.Query;
import org.armscope.query.Reason;
import org.armscope.viewmodel.FakeDesk;
import org.armscope.viewmodel.Queue;
import org.armscope.viewmodel.Specimens;
import org.junit.jupiter.api.Test;

class WhyModelTest {

    private static final Article TANKS = Specimens.monitor(46, "Tanks were shown.");

    private final FakeDesk desk = new FakeDesk(TANKS);

    @Test
    void aResultSaysWhichWordsAndNamesItWasFoundBy() {
        Query.Field asked = new Query.Field(FieldName.PERSON, "Sergeev", false);
        desk.aids.reasons.put(
                TANKS.id(),
                List.of(
                        new Reason(asked, FieldName.PERSON, "Igor Sergeev", List.of("Sergeyev"), 2),
                        new Reason(new Query.Word("tank"), null, null, List.of("tanks"), 1)));
        ExploreModel model = new ExploreModel(desk, Queue.none());
        model.typed().set("person:Sergeev tank");
        assertTrue(model.why().naming().get());
        assertEquals(
                new Why(
                        List.of(new Why.Named(FieldName.PERSON, "Igor Sergeev")),
                        "Sergeev: person Igor Sergeev, by alias Sergeyev, 2 times\ntank: tanks"),
                model.why().of(TANKS.id()).get());
        model.typed().set("");
        assertFalse(model.why().naming().get());
        assertEquals(Why.UNKNOWN, model.why().of(TANKS.id()).get());
    }

    @Test
    void whatIsFoundOutForAnEarlierQuestionIsDropped() {
        Queue queue = new Queue();
        desk.aids.reasons.put(
                TANKS.id(),
                List.of(new Reason(new Query.Word("tank"), null, null, List.of("tank"), 1)));
        WhyModel model = new WhyModel(desk, queue.holdingSearches());
        Answer tank = answer("tank");
        model.show(tank);
        var early = model.of(TANKS.id());
        model.show(answer("boat"));
        queue.runBackwards();
        assertEquals(Why.UNKNOWN, early.get());
    }

    private static Answer answer(String word) {
        Answer none = Answer.NONE;
        return new Answer(new Query.Word(word), none.order(), word, 1, none.took());
    }
}

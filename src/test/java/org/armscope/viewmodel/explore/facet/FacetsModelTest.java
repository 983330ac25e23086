package org.armscope.viewmodel.explore.facet;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.armscope.query.Choosing;
import org.armscope.query.Facets;
import org.armscope.query.FieldName;
import org.armscope.query.Parsed;
import org.armscope.query.Query;
import org.armscope.query.QueryParser;
import org.armscope.query.QueryPrinter;
import org.armscope.viewmodel.FakeDesk;
import org.armscope.viewmodel.Queue;
import org.junit.jupiter.api.Test;

class FacetsModelTest {

    private final FakeDesk desk = new FakeDesk();
    private final List<String> asked = new ArrayList<>();
    private final FacetsModel model =
            new FacetsModel(desk, Queue.none(), query -> asked.add(QueryPrinter.print(query)));

    @Test
    void chosenValuesStandFirstAndFewOthersFollow() {
        desk.facets = people(9);
        model.count(parsed("person:=P7 -person:=P8"));
        FacetGroup group = model.groups().get().getFirst();
        assertEquals(
                List.of(
                        "P7, 3 articles, chosen",
                        "P8, 2 articles, left out",
                        "P0, 10 articles",
                        "P1, 9 articles",
                        "P2, 8 articles",
                        "P3, 7 articles"),
                group.rows().stream().map(FacetRow::spoken).toList());
        assertEquals(9, group.distinct());
        assertEquals("Person", group.title());
    }

    @Test
    void anOpenedFieldListsMoreAndAFilterFindsAnyValue() {
        desk.facets = people(30);
        model.count(new Query.All());
        assertEquals(FacetsModel.FEW, model.groups().get().getFirst().rows().size());
        model.open(FieldName.PERSON, true);
        assertEquals(30, model.groups().get().getFirst().rows().size());
        model.open(FieldName.PERSON, false);
        model.find(FieldName.PERSON, " p29 ");
        assertEquals(
                List.of("P29"),
                model.groups().get().getFirst().rows().stream().map(FacetRow::words).toList());
        model.find(FieldName.PERSON, "nobody");
        assertEquals(List.of(), model.groups().get().getFirst().rows());
    }

    @Test
    void aChoiceAsksANewQuestion() {
        desk.facets = people(2);
        model.count(parsed("tanks"));
        model.want(model.groups().get().getFirst().rows().getFirst());
        model.ruleOut(model.groups().get().getFirst().rows().getLast());
        model.during(2001, 1999);
        model.count(parsed("tanks date:1999..2001"));
        model.always();
        assertEquals(
                List.of("tanks person:=P0", "tanks -person:=P1", "tanks date:1999..2001", "tanks"),
                asked);
    }

    @Test
    void yearsWithoutArticlesAreShownEmptyAndThoseOutsideTheQuestionApart() {
        desk.facets =
                new Facets(
                        Map.of(),
                        Map.of(),
                        new TreeMap<>(Map.of(YearMonth.of(1998, 2), 4L, YearMonth.of(2000, 5), 2L)),
                        1);
        model.count(parsed("date:1998..1999"));
        assertEquals(
                List.of(
                        new YearBar(1998, 4, true),
                        new YearBar(1999, 0, true),
                        new YearBar(2000, 2, false)),
                model.years().get());
    }

    @Test
    void theCountOfAnEarlierQuestionIsDropped() {
        Queue queue = new Queue();
        FacetsModel late = new FacetsModel(desk, queue.holdingSearches(), query -> {});
        late.count(parsed("boats"));
        late.count(parsed("tanks"));
        queue.runBackwards();
        assertEquals(
                List.of(parsed("tanks")),
                desk.facetsAsked.stream().map(request -> request.query()).toList());
    }

    private static Facets people(int count) {
        List<Facets.Count> values =
                IntStream.range(0, count).mapToObj(i -> new Facets.Count("P" + i, 10 - i)).toList();
        return new Facets(
                Map.of(FieldName.PERSON, values),
                Map.of(FieldName.PERSON, count),
                new TreeMap<>(),
                0);
    }

    private static Query parsed(String typed) {
        Query query = ((Parsed.Ok) new QueryParser().parse(typed)).query();
        assertEquals(query, Choosing.all(Choosing.parts(query)));
        return query;
    }
}

package org.armscope.viewmodel.explore.facet;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.armscope.annotation.Entity;
import org.armscope.annotation.EntityType;
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
    void aNameThatIsLeftOutStaysThoughNoArticleHasItAnyMore() {
        desk.facets = people(1);
        model.count(parsed("boats -person:=Putin -kind:digest"));
        assertEquals(
                List.of("Putin, 0 articles, left out", "P0, 10 articles"),
                model.groups().get().stream()
                        .flatMap(group -> group.rows().stream())
                        .map(FacetRow::spoken)
                        .toList());
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
    void aValueIsMadeTheOnlyChoiceOfItsField() {
        desk.facets = people(3);
        model.count(parsed("tanks (person:=P0 OR person:=P1)"));
        List<FacetRow> rows = model.groups().get().getFirst().rows();
        assertFalse(model.isOnly(rows.get(1)));
        model.only(rows.get(1));
        assertEquals(List.of("tanks person:=P1"), asked);
        model.count(parsed("tanks person:=P1"));
        assertTrue(model.isOnly(rows.get(1)));
    }

    @Test
    void onlyWhatHasADossierNamesAnEntity() {
        desk.facets =
                new Facets(
                        Map.of(
                                FieldName.WEAPON, List.of(new Facets.Count("T-80U", 1)),
                                FieldName.OUTLET, List.of(new Facets.Count("AFP", 1))),
                        Map.of(),
                        new TreeMap<>(),
                        0);
        model.count(new Query.All());
        assertEquals(
                List.of(Optional.of(new Entity(EntityType.WEAPON, "T-80U")), Optional.empty()),
                model.groups().get().stream()
                        .map(group -> group.rows().getFirst().entity())
                        .toList());
    }

    @Test
    void aChoiceAsksANewQuestion() {
        desk.facets = people(2);
        model.count(parsed("tanks"));
        model.want(model.groups().get().getFirst().rows().getFirst());
        model.ruleOut(model.groups().get().getFirst().rows().getLast());
        model.during(year(2001), year(1999));
        model.count(parsed("tanks date:1999..2001"));
        model.always();
        assertEquals(
                List.of("tanks person:=P0", "tanks -person:=P1", "tanks date:1999..2001", "tanks"),
                asked);
    }

    @Test
    void yearsWithoutArticlesAreShownEmptyAndThoseOutsideTheQuestionApart() {
        desk.facets = times(YearMonth.of(1996, 2), YearMonth.of(2001, 5));
        model.count(parsed("date:1992..2000"));
        assertEquals(
                List.of(
                        "1996 1 in",
                        "1997 0 in",
                        "1998 0 in",
                        "1999 0 in",
                        "2000 0 in",
                        "2001 1 out"),
                bars());
        model.count(parsed("date:2001"));
        assertEquals(
                List.of("Jan 2001 0 in", "Feb 2001 0 in", "Mar 2001 0 in", "Apr 2001 0 in"),
                bars().subList(0, 4));
        assertEquals("May 2001 1 in", bars().getLast());
    }

    @Test
    void aShortTimeIsShownByMonths() {
        desk.facets = times(YearMonth.of(2000, 11), YearMonth.of(2001, 1));
        model.count(parsed("date:2001"));
        assertEquals(List.of("Nov 2000 1 out", "Dec 2000 0 out", "Jan 2001 1 in"), bars());
        model.during(model.bars().get().getFirst(), model.bars().get().get(1));
        assertEquals(List.of("date:2000-11..2000"), asked);
    }

    @Test
    void aChosenValueIsListedThoughManyAreMoreFrequent() {
        desk.facets =
                new Facets(
                        Map.of(FieldName.PERSON, List.of(new Facets.Count("P1", 9))),
                        Map.of(FieldName.PERSON, 900),
                        new TreeMap<>(),
                        0);
        desk.found.put("Rare", new Facets.Count("Rare", 1));
        model.count(parsed("person:=Rare"));
        assertEquals(
                List.of("Rare, 1 article, chosen", "P1, 9 articles"),
                model.groups().get().getFirst().rows().stream().map(FacetRow::spoken).toList());
    }

    @Test
    void titlesAndKoreasReadAsAPersonSaysThem() {
        desk.facets =
                new Facets(
                        Map.of(
                                FieldName.CLASS, List.of(new Facets.Count("tank", 2)),
                                FieldName.KOREA, List.of(new Facets.Count("south", 2))),
                        Map.of(),
                        new TreeMap<>(),
                        0);
        model.count(new Query.All());
        assertEquals(
                List.of("Weapon class: tank", "Korea: South Korea"),
                model.groups().get().stream()
                        .map(group -> group.title() + ": " + group.rows().getFirst().words())
                        .toList());
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

    private List<String> bars() {
        return model.bars().get().stream()
                .map(bar -> bar.words() + " " + bar.articles() + (bar.within() ? " in" : " out"))
                .toList();
    }

    private static TimeBar year(int year) {
        return new TimeBar(
                LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31), year + "", 0, true);
    }

    private static Facets times(YearMonth first, YearMonth last) {
        return new Facets(Map.of(), Map.of(), new TreeMap<>(Map.of(first, 1L, last, 1L)), 0);
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

package org.armscope.viewmodel.window;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.armscope.annotation.DayRange;
import org.armscope.annotation.Entity;
import org.armscope.annotation.EntityType;
import org.armscope.library.table.EntityCount;
import org.armscope.query.Facets;
import org.armscope.query.FieldName;
import org.armscope.query.Query;
import org.armscope.query.SearchRequest;
import org.armscope.viewmodel.FakeDesk;
import org.armscope.viewmodel.Queue;
import org.armscope.viewmodel.Selection;
import org.armscope.viewmodel.Specimens;
import org.armscope.viewmodel.entities.EntityRow;
import org.junit.jupiter.api.Test;

class SharedFilterTest {

    private static final Entity SERGEEV = new Entity(EntityType.PERSON, "Igor Sergeev");
    private static final Entity TANK = new Entity(EntityType.WEAPON, "T-80U");
    private static final DayRange MARCH =
            new DayRange(LocalDate.of(2001, 3, 1), LocalDate.of(2001, 3, 31));
    private static final Query BY_SERGEEV =
            new Query.And(List.of(new Query.Field(FieldName.PERSON, "Igor Sergeev", true)));

    private final FakeDesk desk = new FakeDesk(Specimens.monitor(46, "Tanks were shown."));
    private final WindowModel model = new WindowModel(desk, Queue.none());

    SharedFilterTest() {
        desk.counted.add(new EntityCount(SERGEEV, 3, 1, null, null));
        desk.counted.add(new EntityCount(TANK, 9, 4, null, null));
        desk.facets =
                new Facets(
                        Map.of(FieldName.WEAPON, List.of(new Facets.Count("T-80U", 2))),
                        Map.of(),
                        new TreeMap<>(),
                        0);
        model.recall(Memory.FIRST);
    }

    @Test
    void exploreAsksNarrowedAndTheBoxShowsNoneOfIt() {
        model.explore().typed().set("tanks");
        select(new Selection(SERGEEV, null));
        Query asked = lastAsked();
        assertEquals(new Query.And(List.of(new Query.Word("tanks"), BY_SERGEEV)), asked);
        assertEquals("tanks", model.explore().typed().get());
        assertEquals(new Query.Word("tanks"), model.explore().own());
    }

    @Test
    void aChoiceAmongTheFacetsLeavesTheSelectionOutOfTheBox() {
        select(new Selection(SERGEEV, null));
        model.explore().ask(new Query.And(List.of(new Query.Word("guests"), BY_SERGEEV)));
        assertEquals("guests", model.explore().typed().get());
    }

    @Test
    void entitiesListsWhomTheArticlesMention() {
        select(new Selection(SERGEEV, MARCH));
        assertEquals(
                new Query.And(
                        List.of(
                                BY_SERGEEV,
                                new Query.And(
                                        List.of(
                                                new Query.DateRange(
                                                        FieldName.WHEN,
                                                        MARCH.from(),
                                                        MARCH.to()))))),
                desk.facetsAsked.getLast().query());
        assertEquals(List.of(TANK), listed());
        select(Selection.NONE);
        assertEquals(List.of(SERGEEV, TANK), listed());
    }

    @Test
    void aFrozenPaneKeepsWhatItShowsUntilItIsReleased() {
        model.filter().frozen(Pane.ENTITIES).set(true);
        select(new Selection(SERGEEV, null));
        assertEquals(List.of(SERGEEV, TANK), listed());
        assertEquals(BY_SERGEEV, lastAsked());
        model.filter().frozen(Pane.ENTITIES).set(false);
        assertEquals(List.of(TANK), listed());
    }

    private void select(Selection selection) {
        model.filter().selection().set(selection);
    }

    private Query lastAsked() {
        return desk.asked.stream()
                .map(SearchRequest::query)
                .filter(query -> !(query instanceof Query.All))
                .toList()
                .getLast();
    }

    private List<Entity> listed() {
        return model.entities().rows().stream().map(EntityRow::entity).toList();
    }
}

package org.armscope.viewmodel.window;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.armscope.annotation.DayRange;
import org.armscope.annotation.Entity;
import org.armscope.annotation.EntityType;
import org.armscope.article.Article;
import org.armscope.library.table.EntityCount;
import org.armscope.query.Facets;
import org.armscope.query.FieldName;
import org.armscope.query.Query;
import org.armscope.query.SearchRequest;
import org.armscope.query.timeline.DealId;
import org.armscope.query.timeline.EventId;
import org.armscope.query.timeline.TimelineEntry;
import org.armscope.viewmodel.DealBrief;
import org.armscope.viewmodel.FakeDesk;
import org.armscope.viewmodel.Queue;
import org.armscope.viewmodel.Selection;
import org.armscope.viewmodel.Specimens;
import org.armscope.viewmodel.TagChoice;
import org.armscope.viewmodel.entities.EntityRow;
import org.armscope.viewmodel.library.LibraryRow;
import org.armscope.viewmodel.timeline.Happenings;
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
        model.pane().set(Pane.ENTITIES);
        model.filter().frozen(Pane.ENTITIES).set(true);
        select(new Selection(SERGEEV, null));
        assertEquals(List.of(SERGEEV, TANK), listed());
        assertEquals(BY_SERGEEV, lastAsked());
        model.filter().frozen(Pane.ENTITIES).set(false);
        assertEquals(List.of(TANK), listed());
    }

    @Test
    void aDealNarrowsEveryPane() {
        Article other = Specimens.monitor(47, "Nothing of the kind.");
        desk.held.add(other);
        Article told = desk.held.getFirst();
        TimelineEntry of = Happenings.offer(1, "2001-02-27").within(null);
        EventId event = new EventId(told.id(), 9);
        DealBrief deal =
                new DealBrief(
                        new DealId("russia-south-korea-t-80u-1994"),
                        "T-80U",
                        "Russia → South Korea",
                        MARCH,
                        null,
                        2,
                        Set.of(event));
        desk.events.add(of);
        model.refresh();
        model.timeline().refresh();
        model.filter().narrow(deal);
        assertEquals(new Query.And(List.of(new Query.Among(Set.of(told.id())))), lastAsked());
        assertEquals(List.of(), model.timeline().lanes().get().events());
        assertEquals(
                List.of(told.id()), model.library().rows().stream().map(LibraryRow::id).toList());
        assertEquals("T-80U, Russia → South Korea, 2001", deal.title());
        assertEquals(new Query.All(), model.explore().own());
        model.explore()
                .ask(
                        new Query.And(
                                List.of(
                                        new Query.Among(Set.of(told.id())),
                                        new Query.Word("guests"))));
        assertEquals("guests", model.explore().typed().get());
        model.explore().typed().set("");
        assertEquals("", model.explore().typed().get());
        select(Selection.NONE);
        assertEquals(List.of(of), model.timeline().lanes().get().events());
        assertEquals(2, model.library().rows().size());
    }

    @Test
    void aTagNarrowsTheQuestionsAndTheEventsToItsArticles() {
        desk.events.add(Happenings.offer(1, "2001-02-27"));
        model.refresh();
        model.narrow("debt/barter");
        assertEquals(
                new Query.And(List.of(new Query.Field(FieldName.TAG, "debt/barter", false))),
                lastAsked());
        assertEquals(
                new TagChoice("debt/barter", Set.of(desk.held.getFirst().id())),
                model.filter().selection().get().tag());
    }

    @Test
    void aFrozenLibraryListsEveryArticle() {
        model.filter().frozen(Pane.LIBRARY).set(true);
        select(Selection.NONE.tagged(new TagChoice("debt", Set.of())));
        assertEquals(1, model.library().rows().size());
    }

    @Test
    void aFrozenPaneKeepsWhatItShowsOverTheNextStart() {
        select(new Selection(SERGEEV, MARCH));
        model.filter().frozen(Pane.ENTITIES).set(true);
        select(Selection.NONE);
        Memory kept = model.remember(1200, 800, false);
        assertEquals(Map.of(Pane.ENTITIES, new Selection(SERGEEV, MARCH)), kept.frozen());
        WindowModel next = new WindowModel(desk, Queue.none());
        next.recall(kept);
        assertEquals(
                List.of(TANK), next.entities().rows().stream().map(EntityRow::entity).toList());
        assertEquals(kept, next.remember(1200, 800, false));
        next.filter().frozen(Pane.ENTITIES).set(false);
        assertEquals(2, next.entities().rows().size());
        assertEquals(Map.of(), next.remember(1200, 800, false).frozen());
    }

    @Test
    void theEntityComparedWithIsThereAtTheNextStart() {
        model.pane().set(Pane.ENTITIES);
        model.entities().open(SERGEEV);
        model.entities().compare(TANK);
        WindowModel next = new WindowModel(desk, Queue.none());
        next.recall(model.remember(1200, 800, false));
        assertEquals(
                List.of(SERGEEV, TANK),
                next.entities().laidOpen().stream().map(EntityRow::entity).toList());
        next.entities().open(TANK);
        assertEquals(
                List.of(TANK), next.entities().laidOpen().stream().map(EntityRow::entity).toList());
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

package org.armscope.viewmodel.explore.ask;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.armscope.library.saved.PastSearch;
import org.armscope.library.saved.SavedSearch;
import org.armscope.viewmodel.FakeDesk;
import org.armscope.viewmodel.Queue;
import org.armscope.viewmodel.Specimens;
import org.armscope.viewmodel.explore.ExploreModel;
import org.armscope.workspace.SavedSearches;
import org.junit.jupiter.api.Test;

class SavedModelTest {

    private final FakeDesk desk = new FakeDesk(Specimens.monitor(46, "Tanks were shown."));
    private final ExploreModel explore = new ExploreModel(desk, Queue.none());
    private final SavedModel model = explore.saved();

    @Test
    void savedSearchesAreListedWithWhatIsNew() {
        desk.aids.kept.addAll(
                List.of(
                        new SavedSearches.Counted(
                                new SavedSearch("Tanks", "tanks", 3), 1200, 2, null),
                        new SavedSearches.Counted(
                                new SavedSearch("Broken", "(", 3), 0, 0, "A bracket is open.")));
        explore.refresh();
        assertEquals(
                List.of("Broken, A bracket is open.", "Tanks, 1,200 articles, 2 new"),
                model.saved().get().stream().map(SavedRow::spoken).toList());
        model.run(model.saved().get().getLast());
        assertEquals("tanks", explore.typed().get());
        assertEquals("", model.saved().get().getLast().fresh());
    }

    @Test
    void onlyAQuestionThatAsksForSomethingCanBeSaved() {
        assertFalse(model.canSave());
        explore.typed().set("\"tanks");
        assertFalse(model.canSave());
        explore.typed().set("tanks");
        assertEquals("tanks", model.proposedName());
        assertFalse(model.isSaved());
        model.save("  ");
        assertEquals(List.of(), model.saved().get());
        model.save(" Armour ");
        assertEquals(List.of("Armour"), model.saved().get().stream().map(SavedRow::name).toList());
        assertTrue(model.isSaved());
        assertEquals(
                List.of(true, false), List.of(model.isTaken("armour "), model.isTaken("armou")));
        explore.typed().set("boats");
        model.save("armour");
        assertEquals(
                "A saved search is called armour already: choose another name, or press Replace.",
                model.problem().get());
        assertEquals("tanks", model.saved().get().getFirst().search().query());
        model.replace("armour");
        assertEquals("", model.problem().get());
        assertEquals("boats", model.saved().get().getFirst().search().query());
    }

    @Test
    void aSavedSearchGetsAnotherNameAndKeepsWhatIsNewInIt() {
        desk.aids.kept.addAll(
                List.of(
                        new SavedSearches.Counted(
                                new SavedSearch("Tanks", "tanks", 3), 1200, 2, null),
                        new SavedSearches.Counted(
                                new SavedSearch("Debts", "debt", 3), 4, 0, null)));
        explore.refresh();
        model.rename(model.saved().get().getLast(), " Armour ");
        assertEquals(
                List.of("Armour, 1,200 articles, 2 new", "Debts, 4 articles"),
                model.saved().get().stream().map(SavedRow::spoken).toList());
        model.rename(model.saved().get().getFirst(), "Debts");
        assertEquals(
                "Another saved search is called Debts: choose a name of its own.",
                model.problem().get());
        assertEquals(
                List.of("Armour", "Debts"),
                model.saved().get().stream().map(SavedRow::name).toList());
    }

    @Test
    void whatIsRemovedCanBeBroughtBack() {
        explore.typed().set("tanks");
        model.save("Armour");
        model.remove(model.saved().get().getFirst());
        assertEquals(List.of(), model.saved().get());
        model.bringBack();
        assertEquals("Armour", model.saved().get().getFirst().name());
        assertNull(model.removed().get());
    }

    @Test
    void aQuestionGoesIntoTheHistoryOnce() {
        explore.typed().set("tanks");
        explore.note();
        explore.note();
        model.open().set(true);
        assertEquals(List.of("tanks"), model.past().get().stream().map(PastSearch::query).toList());
        explore.typed().set("\"boats");
        explore.note();
        assertEquals(1, desk.aids.past.size());
        model.run(model.past().get().getFirst());
        assertFalse(model.open().get());
        assertEquals("tanks", explore.typed().get());
    }
}

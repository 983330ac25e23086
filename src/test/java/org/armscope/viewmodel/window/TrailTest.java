package org.armscope.viewmodel.window;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import org.armscope.annotation.DayRange;
import org.armscope.annotation.Entity;
import org.armscope.annotation.EntityType;
import org.armscope.article.Article;
import org.armscope.library.table.EntityCount;
import org.armscope.viewmodel.FakeDesk;
import org.armscope.viewmodel.Queue;
import org.armscope.viewmodel.Selection;
import org.armscope.viewmodel.Specimens;
import org.armscope.viewmodel.window.Visit.Reading;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class TrailTest {

    private static final Article TANKS = Specimens.monitor(46, "Tanks were shown to the guests.");
    private static final Article BOATS = Specimens.digest(7, "Boats", "Twelve boats, no tanks.");
    private static final Entity SERGEEV = new Entity(EntityType.PERSON, "Igor Sergeev");
    private static final DayRange SPRING =
            new DayRange(LocalDate.of(2001, 3, 1), LocalDate.of(2001, 5, 31));

    private final FakeDesk desk = new FakeDesk(TANKS, BOATS);
    private final WindowModel model = new WindowModel(desk, Queue.none());
    private final Trail trail = model.trail();

    TrailTest() {
        desk.counted.add(new EntityCount(SERGEEV, 3, 1, null, null));
        model.recall(Memory.FIRST);
    }

    @Test
    void aNewWindowHasNothingBehindIt() {
        assertFalse(trail.canGoBack().get());
        assertEquals(at(Pane.EXPLORE, "", result(TANKS)), trail.here());
    }

    @Test
    void aQuestionTypedLetterByLetterIsOneStep() {
        for (String typed : new String[] {"b", "bo", "boa", "boat"}) {
            model.explore().typed().set(typed);
        }
        assertEquals(at(Pane.EXPLORE, "boat", result(BOATS)), trail.here());
        trail.back();
        assertEquals(at(Pane.EXPLORE, "", result(TANKS)), trail.here());
        assertFalse(trail.canGoBack().get());
        trail.forward();
        assertEquals(at(Pane.EXPLORE, "boat", result(BOATS)), trail.here());
    }

    @Test
    void theArticleReadIsComeBackTo() {
        model.explore().typed().set("tanks");
        model.explore().results().move(1);
        model.explore().typed().set("guests");
        trail.back();
        assertEquals(at(Pane.EXPLORE, "tanks", result(BOATS)), trail.here());
        assertEquals(BOATS.id(), model.reader().page().get().article().id());
        trail.back();
        assertEquals(at(Pane.EXPLORE, "tanks", result(TANKS)), trail.here());
    }

    @Test
    void whatWasReadBeforeAQuestionThatNothingAnswersIsLaidAwayAndComeBackTo() {
        model.explore().typed().set("boats");
        model.explore().results().choose();
        model.explore().typed().set("submarines");
        assertNull(model.reader().page().get());
        assertTrue(model.reader().answerless().get());
        assertEquals(at(Pane.EXPLORE, "submarines", null), trail.here());
        trail.back();
        assertEquals(at(Pane.EXPLORE, "boats", result(BOATS)), trail.here());
        assertEquals(BOATS.id(), model.reader().page().get().article().id());
        assertFalse(model.reader().answerless().get());
    }

    @Test
    void anArticleFromTheLibraryStaysThoughNothingAnswersTheQuestionThatStands() {
        model.explore().typed().set("submarines");
        model.open(BOATS.id());
        model.refresh();
        assertEquals(BOATS.id(), model.reader().page().get().article().id());
        model.explore().typed().set("submarine trawlers");
        assertNull(model.reader().page().get());
    }

    @Test
    void anArticleOpenedFromTheLibraryIsOneStepAndComeBackTo() {
        model.pane().set(Pane.LIBRARY);
        model.open(BOATS.id());
        Visit opened = at(Pane.EXPLORE, "", new Reading(BOATS.id(), null, false));
        assertEquals(opened, trail.here());
        model.explore().typed().set("tanks");
        trail.back();
        assertEquals(opened, trail.here());
        assertEquals(BOATS.id(), model.reader().page().get().article().id());
        trail.back();
        assertEquals(at(Pane.LIBRARY, "", result(TANKS)), trail.here());
    }

    @Test
    void dossiersAndDaysAreSteps() {
        model.openDossier(SERGEEV);
        model.pane().set(Pane.TIMELINE);
        model.timeline().brush().set(SPRING);
        Visit spring = new Visit(Pane.TIMELINE, "", result(TANKS), SERGEEV, null, SPRING);
        assertEquals(spring, trail.here());
        trail.back();
        trail.back();
        assertEquals(
                new Visit(Pane.ENTITIES, "", result(TANKS), SERGEEV, null, null), trail.here());
        trail.forward();
        trail.forward();
        assertEquals(spring, trail.here());
        assertFalse(trail.canGoForward().get());
    }

    @Test
    void whatThePanesAreNarrowedToIsComeBackTo() {
        Selection sergeev = new Selection(SERGEEV, null);
        model.filter().selection().set(sergeev);
        model.pane().set(Pane.TIMELINE);
        trail.back();
        trail.back();
        assertEquals(Selection.NONE, model.filter().selection().get());
        assertEquals(at(Pane.EXPLORE, "", result(TANKS)), trail.here());
        trail.forward();
        assertEquals(sergeev, model.filter().selection().get());
        trail.forward();
        assertEquals(Pane.TIMELINE, model.pane().get());
        assertFalse(trail.canGoForward().get());
    }

    @Test
    void whoGoesElsewhereHasNothingAhead() {
        model.pane().set(Pane.LIBRARY);
        trail.back();
        assertTrue(trail.canGoForward().get());
        model.pane().set(Pane.ENTITIES);
        assertFalse(trail.canGoForward().get());
    }

    @Test
    void anAnswerThatComesLateBelongsToTheVisitThatAskedForIt() {
        Queue searches = new Queue();
        WindowModel slow = new WindowModel(desk, searches.holdingSearches());
        slow.recall(Memory.FIRST);
        searches.runBackwards();
        slow.explore().typed().set("boats");
        searches.runBackwards();
        assertEquals(at(Pane.EXPLORE, "boats", result(BOATS)), slow.trail().here());
        slow.trail().back();
        searches.runBackwards();
        assertEquals(at(Pane.EXPLORE, "", result(TANKS)), slow.trail().here());
        assertFalse(slow.trail().canGoBack().get());
        assertTrue(slow.trail().canGoForward().get());
    }

    private static Visit at(Pane pane, String question, @Nullable Reading reading) {
        return new Visit(pane, question, reading, null, null, null);
    }

    private static Reading result(Article article) {
        return new Reading(article.id(), null, true);
    }
}

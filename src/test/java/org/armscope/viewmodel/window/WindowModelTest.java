package org.armscope.viewmodel.window;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.armscope.article.Article;
import org.armscope.query.SearchRequest.Order;
import org.armscope.viewmodel.FakeDesk;
import org.armscope.viewmodel.Queue;
import org.armscope.viewmodel.Specimens;
import org.armscope.viewmodel.explore.ResultRow;
import org.armscope.viewmodel.reader.MentionKind;
import org.armscope.viewmodel.reader.Page;
import org.armscope.viewmodel.reader.Zoom;
import org.junit.jupiter.api.Test;

class WindowModelTest {

    private static final Article TANKS = Specimens.monitor(46, "Tanks were shown to the guests.");
    private static final Article BOATS = Specimens.digest(7, "Boats", "Twelve boats, no tanks.");

    private final FakeDesk desk = new FakeDesk(TANKS, BOATS);
    private final WindowModel model = new WindowModel(desk, Queue.none());

    @Test
    void whatIsSelectedIsReadWithTheWordsAskedForMarked() {
        model.explore().typed().set("tanks");
        model.explore().results().move(1);
        assertEquals(BOATS.id(), open().article().id());
        assertEquals("1 of 1 hit", model.reader().hitInWords());
    }

    @Test
    void anArticleThatStaysSelectedIsMarkedAnewForAnotherQuestion() {
        model.explore().typed().set("tanks");
        model.explore().typed().set("guests");
        assertEquals(TANKS.id(), open().article().id());
        assertEquals("guests", open().hits().getFirst().whole().in(TANKS.text()));
    }

    @Test
    void goingThroughTheConcordanceTakesTheSelectedResultAlong() {
        model.explore().typed().set("tanks");
        model.explore().concordance().inSight().set(true);
        model.move(1);
        assertEquals(TANKS.id(), open().article().id());
        model.move(1);
        assertEquals(BOATS.id(), open().article().id());
        ResultRow selected = Objects.requireNonNull(model.explore().results().selected().get());
        assertEquals(BOATS.id(), selected.id());
        model.trail().back();
        assertEquals(TANKS.id(), open().article().id());
    }

    @Test
    void typingBringsExploreToTheFront() {
        model.pane().set(Pane.LIBRARY);
        model.explore().typed().set("t");
        assertEquals(Pane.EXPLORE, model.pane().get());
    }

    @Test
    void anArticleOpenedFromTheLibraryIsReadInExplore() {
        model.pane().set(Pane.LIBRARY);
        model.open(BOATS.id());
        assertEquals(Pane.EXPLORE, model.pane().get());
        assertEquals(BOATS.id(), open().article().id());
        assertTrue(model.division().reading().get());
    }

    @Test
    void whatIsIngestedShowsAtOnce() {
        model.refresh();
        model.work().ingest(List.of(Path.of("/t/new.txt")));
        assertEquals(3, model.explore().answer().get().total());
        assertEquals("3 articles", model.library().total().get());
    }

    @Test
    void theNextStartTakesUpWhereThisOneLeftOff() {
        model.explore().order().set(Order.OLDEST);
        model.explore().typed().set("tanks");
        model.explore().results().move(1);
        model.reader().zoom().set(new Zoom(120));
        model.reader().mentions().toggle(MentionKind.DATE);
        model.division().divider().set(0.3);
        model.theme().set(Theme.DARK);
        model.pane().set(Pane.LIBRARY);
        Memory kept = model.remember(1200, 800, false);
        assertEquals(
                new Memory(
                        1200,
                        800,
                        false,
                        Theme.DARK,
                        0.3,
                        120,
                        Order.OLDEST,
                        Set.of(MentionKind.DATE),
                        new Visit(
                                Pane.LIBRARY,
                                "tanks",
                                new Visit.Reading(BOATS.id(), null, true),
                                null,
                                null,
                                null)),
                kept);
        WindowModel next = new WindowModel(desk, Queue.none());
        next.theme().set(Theme.DARK);
        next.recall(kept);
        assertEquals(kept, next.remember(1200, 800, false));
    }

    @Test
    void escapeClosesWhatFloatsOneByOne() {
        model.work().ingest(List.of(Path.of("/t/scan.png")));
        model.floating().sheet().set(true);
        assertTrue(model.floating().dismiss());
        assertTrue(model.floating().dismiss());
        assertFalse(model.floating().dismiss());
    }

    private Page open() {
        Page page = model.reader().page().get();
        if (page == null) {
            throw new AssertionError("nothing is open");
        }
        return page;
    }
}

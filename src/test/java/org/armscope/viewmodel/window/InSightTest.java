package org.armscope.viewmodel.window;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;

import java.util.List;
import java.util.Set;
import org.armscope.article.Article;
import org.armscope.query.timeline.DealId;
import org.armscope.query.timeline.TimelineEntry;
import org.armscope.viewmodel.DealBrief;
import org.armscope.viewmodel.FakeDesk;
import org.armscope.viewmodel.Queue;
import org.armscope.viewmodel.Selection;
import org.armscope.viewmodel.Specimens;
import org.armscope.viewmodel.Threads;
import org.armscope.viewmodel.timeline.Happenings;
import org.armscope.viewmodel.timeline.TimelineStock;
import org.junit.jupiter.api.Test;

class InSightTest {

    private static final Article TANKS = Specimens.monitor(46, "Tanks were shown.");
    private static final TimelineEntry OFFER = Happenings.offer(1, "2001-02-27");
    private static final TimelineEntry LATER = Happenings.offer(2, "2001-03-27");

    private final FakeDesk desk = new FakeDesk(TANKS);

    private static List<TimelineEntry> shown(WindowModel model) {
        return model.timeline().lanes().get().events();
    }

    @Test
    void whatOnlyAnotherPaneShowsIsReadWhenItComesInSight() {
        WindowModel model = new WindowModel(desk, Queue.none());
        desk.events.add(OFFER);
        model.refresh();
        assertEquals(List.of(), shown(model));
        model.pane().set(Pane.TIMELINE);
        assertEquals(List.of(OFFER), shown(model));
        desk.events.add(LATER);
        model.pane().set(Pane.EXPLORE);
        model.refresh();
        assertEquals(List.of(OFFER), shown(model));
        model.pane().set(Pane.TIMELINE);
        assertEquals(List.of(OFFER, LATER), shown(model));
    }

    @Test
    void whatIsUpToDateIsNotReadAgain() {
        WindowModel model = new WindowModel(desk, Queue.none());
        model.refresh();
        model.pane().set(Pane.TIMELINE);
        TimelineStock read = model.timeline().stock().get();
        model.pane().set(Pane.EXPLORE);
        model.pane().set(Pane.TIMELINE);
        assertEquals(System.identityHashCode(read), identity(model));
        model.refresh();
        assertEquals(false, System.identityHashCode(read) == identity(model));
    }

    private static int identity(WindowModel model) {
        return System.identityHashCode(model.timeline().stock().get());
    }

    @Test
    void theTimelineIsReadForADealThatThePanesAreNarrowedTo() {
        WindowModel model = new WindowModel(desk, Queue.none());
        desk.events.add(OFFER);
        DealBrief deal =
                new DealBrief(
                        new DealId("russia-south-korea-tanks-2001"),
                        "Tanks",
                        "Russia → South Korea",
                        null,
                        null,
                        1,
                        Set.of(OFFER.id()));
        model.filter().selection().set(Selection.NONE.within(deal));
        model.refresh();
        assertEquals(List.of(OFFER), shown(model));
    }

    @Test
    void anArticleOpensWhileTheWholeLibraryIsLookedThrough() {
        Queue gathering = new Queue();
        Threads threads =
                new Threads(
                        Runnable::run,
                        Runnable::run,
                        gathering,
                        Runnable::run,
                        Runnable::run,
                        Runnable::run,
                        Runnable::run);
        WindowModel model = new WindowModel(desk, threads);
        desk.events.add(OFFER);
        model.refresh();
        for (Pane pane : Pane.values()) {
            model.pane().set(pane);
        }
        model.open(TANKS.id());
        assertNotNull(model.reader().page().get());
        assertEquals(List.of(), shown(model));
        gathering.runBackwards();
        assertEquals(List.of(OFFER), shown(model));
        assertEquals("1 article", model.library().total().get());
    }
}

package org.armscope.viewmodel.reader;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;
import org.armscope.annotation.mark.ReadingState.Resume;
import org.armscope.annotation.mark.ReadingState.Stage;
import org.armscope.article.Article;
import org.armscope.query.Query;
import org.armscope.viewmodel.FakeDesk;
import org.armscope.viewmodel.FakeNotes;
import org.armscope.viewmodel.Notice;
import org.armscope.viewmodel.Queue;
import org.armscope.viewmodel.Specimens;
import org.armscope.viewmodel.window.WindowModel;
import org.junit.jupiter.api.Test;

class ReadingModelTest {

    private final Article first = Specimens.monitor(46, "Flavia met Rudolf.");
    private final Article second = Specimens.monitor(47, "Flavia went home.");
    private final FakeDesk desk = new FakeDesk(first, second);
    private final WindowModel window = new WindowModel(desk, Queue.none());
    private final ReadingModel reading = window.reader().reading();

    private FakeNotes notes() {
        return desk.notes();
    }

    @Test
    void stayingWithAnUnreadArticleIsReadingItAndNoStep() {
        window.open(first.id());
        assertTrue(reading.chosen().get());
        assertEquals(Stage.UNREAD, reading.stage().get());
        reading.stayed();
        assertEquals(Stage.READING, reading.stage().get());
        assertEquals(Map.of(first.id(), Stage.READING), notes().stages());
        window.notebook().undo();
        assertEquals(
                new Notice(Notice.Weight.QUIET, "Nothing to be undone"),
                window.work().notice().get());
    }

    @Test
    void whatComesFirstInAnAnswerWasNotChosen() {
        window.reader().propose(second.id(), new Query.All());
        assertFalse(reading.chosen().get());
        window.reader().show(second.id(), new Query.All());
        assertTrue(reading.chosen().get());
    }

    @Test
    void doneIsAStepThatCanBeTakenBack() {
        window.open(first.id());
        reading.stayed();
        reading.toggleDone();
        assertEquals(Stage.DONE, reading.stage().get());
        assertEquals(
                Notice.good("Marked as done. Ctrl+Z takes it back."), window.work().notice().get());
        window.notebook().undo();
        assertEquals(Stage.READING, reading.stage().get());
    }

    @Test
    void whoMarksAnOpenArticleAsUnreadIsObeyed() {
        window.open(first.id());
        reading.stayed();
        reading.mark(Stage.UNREAD);
        reading.stayed();
        assertEquals(Stage.UNREAD, reading.stage().get());
        window.open(second.id());
        window.open(first.id());
        reading.stayed();
        assertEquals(Stage.READING, reading.stage().get());
    }

    @Test
    void thePlaceWhereAnArticleWasLeftIsKnownWhenItIsOpenedAgain() {
        window.open(first.id());
        assertEquals(ReadingModel.NOWHERE, reading.resume());
        reading.left(first, 12);
        assertEquals(Map.of(first.id(), new Resume(first.content().hash(), 12)), notes().left);
        window.open(second.id());
        assertEquals(ReadingModel.NOWHERE, reading.resume());
        window.open(first.id());
        assertEquals(12, reading.resume());
    }

    @Test
    void aPlaceInAnotherTextIsForgotten() {
        notes().left.put(first.id(), new Resume(second.content().hash(), 12));
        window.open(first.id());
        assertEquals(ReadingModel.NOWHERE, reading.resume());
    }

    @Test
    void whereNothingMayBeChangedNothingIsNoted() {
        desk.writable = false;
        window.open(first.id());
        reading.stayed();
        reading.left(first, 3);
        assertEquals(Map.of(), notes().stages());
        assertEquals(Map.of(), notes().left);
    }
}

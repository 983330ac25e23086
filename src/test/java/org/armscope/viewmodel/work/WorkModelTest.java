package org.armscope.viewmodel.work;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.armscope.viewmodel.FakeDesk;
import org.armscope.viewmodel.Notice;
import org.armscope.viewmodel.Queue;
import org.armscope.viewmodel.Threads;
import org.junit.jupiter.api.Test;

class WorkModelTest {

    private final FakeDesk desk = new FakeDesk();
    private final List<String> changes = new ArrayList<>();

    @Test
    void anIngestEndsWithItsCountAndTellsThatTheLibraryChanged() {
        WorkModel model = model(Queue.none());
        model.ingest(List.of(Path.of("/t/a.txt")));
        assertFalse(model.running().get());
        assertEquals(
                Notice.good("1 ingested, 0 unchanged, 0 duplicate, 0 rejected"),
                model.notice().get());
        assertNull(model.report().get());
        assertEquals(List.of("changed"), changes);
    }

    @Test
    void rejectedFilesAskForAttentionUntilTheyAreDismissed() {
        WorkModel model = model(Queue.none());
        model.ingest(List.of(Path.of("/t/a.txt"), Path.of("/t/b.png")));
        assertNotNull(model.report().get());
        assertEquals(Notice.Weight.BAD, model.notice().get().weight());
        model.dismiss();
        assertNull(model.report().get());
    }

    @Test
    void cancelEndsTheWorkAndKeepsWhatIsDone() {
        Queue queue = new Queue();
        WorkModel model = model(holdingWork(queue));
        model.ingest(List.of(Path.of("/t/a.txt")));
        assertTrue(model.running().get());
        model.cancel();
        queue.run(0);
        assertFalse(model.running().get());
        assertEquals(
                Notice.bad(
                        "0 ingested, 0 unchanged, 0 duplicate, 0 rejected; stopped before the end"),
                model.notice().get());
    }

    @Test
    void aSecondWorkWaitsForTheFirst() {
        Queue queue = new Queue();
        WorkModel model = model(holdingWork(queue));
        model.reindex();
        model.ingest(List.of(Path.of("/t/a.txt")));
        assertEquals(1, queue.size());
        assertEquals(
                "Wait until the present work is done, or cancel it first.",
                model.notice().get().words());
    }

    @Test
    void nothingIsChangedInAWorkspaceThatAnotherProcessHolds() {
        desk.writable = false;
        WorkModel model = model(Queue.none());
        model.ingest(List.of(Path.of("/t/a.txt")));
        assertEquals(List.of(), desk.held);
        assertEquals(
                "Open for reading only: another process holds the workspace.",
                model.notice().get().words());
    }

    @Test
    void reportsWaitingForTheWindowGiveWayToNewerOnes() {
        Queue window = new Queue();
        List<Stage> seen = new ArrayList<>();
        StageProgress progress = new StageProgress(window, seen::add);
        for (int i = 1; i <= 1000; i++) {
            progress.at(i, 1000, "reading");
        }
        assertEquals(1, window.size());
        window.run(0);
        assertEquals(List.of(new Stage(1000, 1000, "reading")), seen);
        assertEquals("1,000 of 1,000", seen.getFirst().howFar());
    }

    private WorkModel model(Threads threads) {
        return new WorkModel(desk, threads, () -> changes.add("changed"));
    }

    private static Threads holdingWork(Queue queue) {
        return new Threads(
                Runnable::run,
                Runnable::run,
                Runnable::run,
                queue,
                Runnable::run,
                Runnable::run,
                Runnable::run);
    }
}

package org.armscope.viewmodel.library;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.armscope.library.FileOutcome;
import org.armscope.viewmodel.FakeDesk;
import org.armscope.viewmodel.Queue;
import org.armscope.viewmodel.Specimens;
import org.junit.jupiter.api.Test;

class LibraryModelTest {

    private final FakeDesk desk =
            new FakeDesk(
                    Specimens.monitor(46, "Tanks were shown."),
                    Specimens.digest(7, "Boats for the navy", "Twelve boats."));

    @Test
    void theFilterWantsEveryWordSomewhereInTheRow() {
        LibraryModel model = shown();
        model.filter().set("digest NAVY");
        assertEquals(
                List.of("Boats for the navy"),
                model.rows().stream().map(LibraryRow::heading).toList());
        assertEquals("1 of 2 articles", model.summary().get());
        model.filter().set("7(46)");
        assertEquals(
                List.of("Tanks were shown."),
                model.rows().stream().map(LibraryRow::heading).toList());
        model.filter().set(" ");
        assertEquals("2 articles", model.summary().get());
    }

    @Test
    void rejectedFilesComeFirstWithTheirReason() {
        desk.met.add(new FileOutcome(Path.of("/t/a.txt"), "ingested", null, Instant.EPOCH));
        desk.met.add(
                new FileOutcome(Path.of("/t/b.txt"), "rejected", "It is empty.", Instant.EPOCH));
        LibraryModel model = shown();
        assertEquals(
                List.of(
                        new OutcomeRow("b.txt", "/t/b.txt", "rejected", "It is empty.", true),
                        new OutcomeRow("a.txt", "/t/a.txt", "ingested", "", false)),
                model.files());
        assertEquals("2 files, 1 rejected", model.counts().get().inWords());
    }

    @Test
    void aRowTellsWhatADateRestsOn() {
        LibraryRow row = shown().rows().getFirst();
        assertEquals("7(46)", row.number());
        assertEquals("17–18 Feb 2001", row.date().words());
        assertEquals("derived", row.date().tag());
    }

    private LibraryModel shown() {
        LibraryModel model = new LibraryModel(desk, Queue.none());
        model.refresh();
        return model;
    }
}

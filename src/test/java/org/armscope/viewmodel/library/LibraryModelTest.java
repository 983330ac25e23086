package org.armscope.viewmodel.library;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.armscope.annotation.DayRange;
import org.armscope.annotation.mark.ReadingState;
import org.armscope.article.ArticleId;
import org.armscope.article.ArticleSummary;
import org.armscope.library.table.FileOutcome;
import org.armscope.viewmodel.FakeDesk;
import org.armscope.viewmodel.Queue;
import org.armscope.viewmodel.Specimens;
import org.armscope.workspace.intake.Sources;
import org.armscope.workspace.reference.WantedIssue;
import org.armscope.workspace.watch.WatchedFolder;
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

    @Test
    void aRowTellsWhatWasDoneWithItAndThatItsFileIsGone() {
        ArticleId id = desk.held.getFirst().id();
        desk.holdings.notes.put(id, new ArticleNote(ReadingState.Stage.DONE, 3));
        desk.holdings.missing.add(id);
        LibraryModel model = shown();
        model.filter().set("missing done");
        assertEquals(
                List.of(new ArticleNote(ReadingState.Stage.DONE, 3)),
                model.rows().stream().map(LibraryRow::note).toList());
        assertEquals(Set.of(id), model.sources().missing().get());
        assertEquals(
                "publication:\"Monitor\" volume:7 issue:46", model.rows().getFirst().issueQuery());
    }

    @Test
    void onlyTheRejectedFilesStandThereIfSoAsked() {
        desk.met.add(new FileOutcome(Path.of("/t/a.txt"), "ingested", null, Instant.EPOCH));
        desk.met.add(
                new FileOutcome(Path.of("/t/b.txt"), "rejected", "It is empty.", Instant.EPOCH));
        LibraryModel model = shown();
        model.rejectedOnly().set(true);
        assertEquals(List.of("b.txt"), model.files().stream().map(OutcomeRow::file).toList());
        assertEquals(List.of(Path.of("/t/b.txt")), model.rejected());
        assertEquals(2, model.count(Section.FILES));
    }

    @Test
    void copiesAndWantedIssuesNameTheirArticles() {
        ArticleSummary first = ArticleSummary.of(desk.held.getFirst());
        DayRange day = DayRange.of(LocalDate.of(1999, 3, 24));
        desk.holdings.duplicates.add(new Sources.Duplicate(Path.of("/t/copy.txt"), first));
        desk.holdings.wanted.add(new WantedIssue("Courier", day, 1, List.of(first)));
        desk.holdings.wanted.add(new WantedIssue("Monitor", day, 4, List.of(first, first)));
        LibraryModel model = shown();
        assertEquals(
                List.of(
                        new DuplicateRow(
                                "copy.txt",
                                "/t/copy.txt",
                                first.id(),
                                "Tanks were shown.",
                                "Monitor 7(46)",
                                first.source().path().toString())),
                model.sources().duplicates());
        assertEquals(
                List.of(
                        "Monitor 24 Mar 1999 4 2 articles",
                        "Courier 24 Mar 1999 1 Tanks were shown."),
                model.sources().wanted().stream()
                        .map(
                                row ->
                                        row.publication()
                                                + " "
                                                + row.days()
                                                + " "
                                                + row.references()
                                                + " "
                                                + row.askers())
                        .toList());
    }

    @Test
    void aFolderIsWatchedAndNoLongerWatched() {
        LibraryModel model = shown();
        model.watch().add(Path.of("/t/press"));
        assertEquals(
                List.of(new WatchedFolder(Path.of("/t/press"), WatchedFolder.State.WATCHING, "")),
                model.watch().folders());
        model.watch().add(Path.of("/t/forbidden"));
        assertEquals("The disk is full.", model.watch().problem().get());
        model.watch().remove(Path.of("/t/press"));
        assertEquals(List.of(), model.watch().folders());
        assertEquals("", model.watch().problem().get());
    }

    private LibraryModel shown() {
        LibraryModel model = new LibraryModel(desk, Queue.none());
        model.refresh();
        return model;
    }
}

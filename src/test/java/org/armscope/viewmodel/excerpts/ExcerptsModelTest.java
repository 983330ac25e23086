package org.armscope.viewmodel.excerpts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.armscope.article.Article;
import org.armscope.export.cite.CitationStyle;
import org.armscope.export.excerpt.ExcerptFormat;
import org.armscope.export.excerpt.Grouping;
import org.armscope.query.Query;
import org.armscope.query.SearchRequest.Order;
import org.armscope.query.timeline.DealId;
import org.armscope.query.timeline.EventId;
import org.armscope.viewmodel.DealBrief;
import org.armscope.viewmodel.FakeDesk;
import org.armscope.viewmodel.Notice;
import org.armscope.viewmodel.Queue;
import org.armscope.viewmodel.Selection;
import org.armscope.viewmodel.Specimens;
import org.armscope.viewmodel.explore.Answer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExcerptsModelTest {

    private final Article plain = Specimens.monitor(46, "Tanks were shown. More tanks will come.");
    private final Article digest = Specimens.digest(7, "Boats", "Twelve boats, and no tanks.");
    private final FakeDesk desk = new FakeDesk(plain, digest);
    private final List<String> said = new ArrayList<>();
    private final ExcerptsModel model =
            new ExcerptsModel(desk, Queue.none(), notice -> said.add(words(notice)));

    @TempDir Path folder;

    private static String words(Notice notice) {
        return notice.words();
    }

    private void fill() {
        model.adding()
                .hits(
                        new Answer(
                                new Query.Word("tanks"),
                                Order.NEWEST,
                                "",
                                2,
                                java.time.Duration.ZERO));
    }

    private List<String> ids() {
        return model.items().get().stream().map(item -> item.excerpt().id()).toList();
    }

    private BasketLine.Row selected() {
        return Objects.requireNonNull(model.selected().get());
    }

    /// A deal that this article alone tells of.
    private static DealBrief dealOf(Article article) {
        return new DealBrief(
                new DealId("russia-south-korea-boats-2001"),
                "Boats",
                "Russia → South Korea",
                null,
                null,
                1,
                Set.of(new EventId(article.id(), 1)));
    }

    @Test
    void thePassagesOfAnAnswerAreAddedAndCounted() {
        fill();
        assertEquals(List.of("3 excerpts added from 2 articles. Ctrl+B shows the basket."), said);
        assertEquals(List.of("e1", "e2", "e3"), ids());
        assertEquals("3 excerpts", model.summary());
        assertEquals("e1", selected().id());
    }

    @Test
    void aRowTellsWhereItComesFromAndOnWhatItsDateRests() {
        fill();
        List<String> spoken =
                model.lines().stream().map(line -> ((BasketLine.Row) line).spoken()).toList();
        assertEquals(
                List.of(
                        "Tanks, Monitor 7(46), 17–18 Feb 2001 derived",
                        "tanks, Monitor 7(46), 17–18 Feb 2001 derived",
                        "tanks, digest of Monitor 7(7), 6 May 2002"),
                spoken);
    }

    @Test
    void anExcerptIsMovedAndStaysSelected() {
        fill();
        model.editing().move("e1", 1);
        assertEquals(List.of("e2", "e1", "e3"), ids());
        assertEquals("e1", selected().id());
        model.editing().moveTo("e3", "e2");
        assertEquals(List.of("e3", "e2", "e1"), ids());
        model.editing().move("e3", -1);
        assertEquals(List.of("e3", "e2", "e1"), ids());
    }

    @Test
    void tagsAndNotesAreKeptAndUndone() {
        fill();
        model.editing().tags("e1", "debt / barter, tanks,, ");
        model.editing().note("e1", "Ask.");
        assertEquals("debt/barter, tanks", selected().tags());
        assertEquals("Ask.", selected().note());
        model.editing().undo();
        assertEquals("", selected().note());
        assertEquals("Undone: change.", said.getLast());
        model.editing().redo();
        assertEquals("Ask.", selected().note());
    }

    @Test
    void whatIsRemovedComesBackWithUndo() {
        fill();
        model.editing().remove(List.of("e1", "e2"));
        assertEquals(List.of("e3"), ids());
        assertEquals("e3", selected().id());
        model.editing().undo();
        assertEquals(List.of("e1", "e2", "e3"), ids());
    }

    @Test
    void groupsHaveHeadingsAndThoseOfNoneComeLast() {
        fill();
        model.editing().tags("e2", "debt");
        model.grouping().set(Grouping.TAG);
        assertEquals(
                List.of("debt 1", "e2", "Without tag 2", "e1", "e3"),
                model.lines().stream()
                        .map(
                                line ->
                                        switch (line) {
                                            case BasketLine.Heading head ->
                                                    head.name() + " " + head.count();
                                            case BasketLine.Row row -> row.id();
                                        })
                        .toList());
        assertEquals(3, model.items().get().size());
    }

    @Test
    void thePreviewFollowsFormatAndStyle() {
        fill();
        assertTrue(Look.isPage(model.export().look().get().format()));
        assertEquals(3, model.export().look().get().lines().size());
        model.export().format().set(ExcerptFormat.MD);
        model.style().set(CitationStyle.named("apa").orElseThrow());
        assertTrue(
                model.export().look().get().source().contains("\nCited after apa.\n"),
                model.export().look().get().source());
        assertTrue(model.export().file().get().endsWith("excerpts.md"));
    }

    @Test
    void aFileThatIsThereIsReplacedOnlyWhenAsked() throws IOException {
        fill();
        Path file = folder.resolve("excerpts.csv");
        Files.writeString(file, "mine");
        model.export().format().set(ExcerptFormat.CSV);
        model.export().file().set(file.toString());
        model.export().write();
        assertEquals(file, model.export().taken().get());
        model.export().keep();
        assertEquals("mine", Files.readString(file));
        model.export().write();
        model.export().replace();
        assertNull(model.export().taken().get());
        assertEquals("3 excerpts written to " + file + ".", said.getLast());
        assertEquals(4, Files.readString(file).lines().count());
    }

    @Test
    void theDialogsAnswerIsNotAskedForAgainForThatFileAndOnce() throws IOException {
        fill();
        Path file = folder.resolve("excerpts.html");
        Files.writeString(file, "of yesterday");
        model.export().choose(file);
        model.export().write();
        assertEquals("3 excerpts written to " + file + ".", said.getLast());
        model.export().write();
        assertEquals(file, model.export().taken().get());
        Path other = folder.resolve("other.html");
        Files.writeString(other, "mine");
        model.export().choose(file);
        model.export().file().set(other.toString());
        model.export().write();
        assertEquals(other, model.export().taken().get());
        assertEquals("mine", Files.readString(other));
    }

    @Test
    void aFolderThatIsNotThereIsToldInASentence() {
        fill();
        Path file = folder.resolve("nowhere").resolve("excerpts.html");
        model.export().file().set(file.toString());
        model.export().write();
        assertTrue(said.getLast().startsWith(file + " cannot be written ("), said.getLast());
    }

    @Test
    void narrowedPanesExportAndCopyWhatIsShownAndSaySo() throws IOException {
        fill();
        model.narrow(Selection.NONE.within(dealOf(digest)));
        assertEquals("1 of 3 excerpts", model.summary());
        assertEquals(1, model.lines().size());
        assertEquals(1, model.export().look().get().lines().size());
        assertEquals("“tanks”", model.forClipboard().plain().lines().findFirst().orElse(""));
        assertEquals(
                "1 excerpt copied with citations. 2 others are left out, as the panes are"
                        + " narrowed.",
                said.getLast());
        Path file = folder.resolve("excerpts.csv");
        model.export().format().set(ExcerptFormat.CSV);
        model.export().file().set(file.toString());
        model.export().write();
        assertEquals(2, Files.readString(file).lines().count());
        assertEquals(
                "1 excerpt written to "
                        + file
                        + ". 2 others are left out, as the panes are narrowed.",
                said.getLast());
        model.narrow(Selection.NONE);
        assertEquals("3 excerpts", model.summary());
        model.forClipboard();
        assertEquals("3 excerpts copied with citations.", said.getLast());
    }

    @Test
    void nothingIsChangedInAWorkspaceOpenForReading() {
        desk.writable = false;
        fill();
        assertEquals(List.of(), ids());
        assertEquals(List.of("Open for reading only: another process holds the workspace."), said);
    }
}

package org.armscope.app;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import org.armscope.annotation.DayRange;
import org.armscope.annotation.Entity;
import org.armscope.annotation.EntityType;
import org.armscope.annotation.event.EventStatus;
import org.armscope.article.ArticleId;
import org.armscope.query.SearchRequest.Order;
import org.armscope.query.timeline.DealId;
import org.armscope.query.timeline.EventId;
import org.armscope.text.Span;
import org.armscope.viewmodel.DealBrief;
import org.armscope.viewmodel.Selection;
import org.armscope.viewmodel.TagChoice;
import org.armscope.viewmodel.reader.MentionKind;
import org.armscope.viewmodel.timeline.EventFilter;
import org.armscope.viewmodel.timeline.Grouping;
import org.armscope.viewmodel.timeline.Look;
import org.armscope.viewmodel.timeline.TimeWindow;
import org.armscope.viewmodel.timeline.TimelineMemory;
import org.armscope.viewmodel.window.Memory;
import org.armscope.viewmodel.window.Pane;
import org.armscope.viewmodel.window.Theme;
import org.armscope.viewmodel.window.Visit;
import org.armscope.workspace.open.WorkspaceFolder;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@SuppressWarnings("NullAway.Init")
class KeptFileTest {

    @TempDir private Path folder;
    private KeptFile<Memory> file;

    @BeforeEach
    void name() {
        file = KeptFile.memory(new WorkspaceFolder(folder));
    }

    @Test
    void whatIsWrittenIsReadAgain() {
        ArticleId article = new ArticleId("0123456789ab");
        Memory memory =
                new Memory(
                        1111,
                        777,
                        true,
                        Theme.DARK,
                        0.37,
                        130,
                        Order.NEWEST,
                        Set.of(MentionKind.PLACE, MentionKind.CROSSREF),
                        new Visit(
                                Pane.LIBRARY,
                                "\"Kim Jong-il\" T-80",
                                new Visit.Reading(article, new Span(3, 9), true),
                                new Entity(EntityType.WEAPON, "T-80U"),
                                new EventId(article, 4),
                                DayRange.of(LocalDate.of(2001, 3, 7)),
                                new Selection(
                                        null,
                                        null,
                                        new DealBrief(
                                                new DealId("russia-south-korea-t-80u-1994"),
                                                "T-80U",
                                                "Russia → South Korea",
                                                DayRange.of(LocalDate.of(1994, 3, 7)),
                                                EventStatus.DELIVERED,
                                                3,
                                                Set.of(new EventId(article, 4))),
                                        new TagChoice("debt/barter", Set.of(article)))),
                        Map.of(
                                Pane.ENTITIES,
                                new Selection(null, DayRange.of(LocalDate.of(1999, 9, 2)))),
                        new TimelineMemory(
                                new TimeWindow(9000.5, 9100),
                                EventFilter.FIRST
                                        .naming("T-80")
                                        .toggle(Look.DENIED)
                                        .asKnownOn(LocalDate.of(2001, 4, 1)),
                                Grouping.WEAPON,
                                true),
                        Map.of("entities.divider", "0.31", "library.order", "Date DESCENDING"));
        file.write(memory);
        assertEquals(memory, file.read());
    }

    @Test
    void theFirstStartRemembersNothing() {
        assertEquals(Memory.FIRST, file.read());
    }

    @Test
    void aDamagedFileIsAsIfThereWereNone() throws IOException {
        Files.writeString(folder.resolve("window.json"), "{\"width\": 12");
        assertEquals(Memory.FIRST, file.read());
    }

    @Test
    void aFileOfAnOtherVersionIsReadAsFarAsItGoes() throws IOException {
        Files.writeString(
                folder.resolve("window.json"),
                "{\"zoom\": 150, \"lanes\": 3, \"divider\": 7, \"theme\": null}");
        Memory read = file.read();
        assertEquals(150, read.zoom());
        assertEquals(Memory.FIRST.divider(), read.divider());
        assertEquals(Pane.EXPLORE, read.visit().pane());
    }

    @Test
    void nothingIsLostWhereTheFolderIsGone() throws IOException {
        KeptFile<Memory> gone = KeptFile.memory(new WorkspaceFolder(folder.resolve("gone")));
        gone.write(Memory.FIRST);
        assertEquals(Memory.FIRST, gone.read());
    }
}

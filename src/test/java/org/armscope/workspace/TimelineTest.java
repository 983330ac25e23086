package org.armscope.workspace;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.armscope.annotation.DayRange;
import org.armscope.annotation.event.EventKind;
import org.armscope.query.timeline.EventId;
import org.armscope.query.timeline.TimelineEntry;
import org.armscope.query.timeline.TimelineFilter;
import org.armscope.workspace.open.WorkspaceException;
import org.armscope.workspace.upkeep.Progress;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TimelineTest {

    private static final String TANKS =
            "On March 3 Russia delivered thirty T-80U tanks to South Korea (Segodnya, March 4).";
    private static final String MISSILES =
            "On February 2 Moscow agreed to sell Igla missiles to Seoul.";

    @TempDir Path root;

    private Workspace ingested() throws Exception {
        return new MadeUpFolder(root)
                .with("march.txt", "2001-03-07", TANKS)
                .with("february.txt", "2001-02-05", "Kind words were said. " + MISSILES)
                .ingested();
    }

    private static EventId id(Workspace workspace, String file) throws WorkspaceException {
        return new EventId(MadeUpFolder.article(workspace, file).id(), 0);
    }

    @Test
    void eventsOfAllArticlesStandInTheOrderOfTheirDays() throws Exception {
        try (Workspace workspace = ingested()) {
            List<TimelineEntry> entries = workspace.timeline().entries();
            assertEquals(
                    List.of(id(workspace, "february.txt"), id(workspace, "march.txt")),
                    entries.stream().map(TimelineEntry::id).toList());
            TimelineEntry tanks = entries.getLast();
            assertEquals(DayRange.of(LocalDate.of(2001, 3, 3)), tanks.days());
            assertEquals(DayRange.of(LocalDate.of(2001, 3, 7)), tanks.reported());
            assertEquals(EventKind.DELIVERY, tanks.kind());
            assertEquals("Russia", tanks.supplier());
            assertEquals("South Korea", tanks.recipient());
            assertEquals(List.of("T-80U"), tanks.weapons());
            assertEquals(List.of("Segodnya"), tanks.outlets());
        }
    }

    @Test
    void theWordsComeOnDemand() throws Exception {
        try (Workspace workspace = ingested()) {
            List<TimelineEntry> entries = workspace.timeline().entries();
            assertEquals(
                    Map.of(entries.getFirst().id(), MISSILES),
                    workspace.timeline().sentences(entries.subList(0, 1)));
        }
    }

    @Test
    void aWorkspaceThatIsOnlyReadHasTheSameTimeline() throws Exception {
        List<TimelineEntry> written;
        try (Workspace workspace = ingested()) {
            written = workspace.timeline().entries();
        }
        try (Workspace workspace =
                Workspace.openForReading(new MadeUpFolder(root).workspace(), Progress.silent())) {
            assertEquals(written, workspace.timeline().entries());
        }
    }

    @Test
    void anotherFormOfANameFindsTheSameEvents() throws Exception {
        try (Workspace workspace = ingested()) {
            Timeline timeline = workspace.timeline();
            for (String typed : List.of("ROK", "T80", "south korea")) {
                TimelineFilter filter = TimelineFilter.ALL.withNames(List.of(timeline.name(typed)));
                assertEquals(
                        List.of(id(workspace, "march.txt")),
                        timeline.entries().stream()
                                .filter(filter::accepts)
                                .map(TimelineEntry::id)
                                .filter(id(workspace, "march.txt")::equals)
                                .toList(),
                        typed);
            }
        }
    }
}

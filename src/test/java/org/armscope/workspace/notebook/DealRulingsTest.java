package org.armscope.workspace.notebook;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.armscope.annotation.decision.DealRuling;
import org.armscope.annotation.decision.DealRuling.How;
import org.armscope.annotation.decision.Decision;
import org.armscope.annotation.decision.DecisionWords;
import org.armscope.article.InWords;
import org.armscope.article.Precision;
import org.armscope.deal.Deal;
import org.armscope.deal.Deals;
import org.armscope.deal.Step;
import org.armscope.query.timeline.DealId;
import org.armscope.query.timeline.EventId;
import org.armscope.workspace.MadeUpFolder;
import org.armscope.workspace.Workspace;
import org.armscope.workspace.open.WorkspaceException;
import org.armscope.workspace.upkeep.Progress;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@SuppressWarnings("NullAway.Init")
class DealRulingsTest {

    private static final DealId TANKS = new DealId("russia-south-korea-tanks-1999");
    private static final DealId BOATS = new DealId("russia-south-korea-submarines-1999");
    private static final DealId SPLIT = new DealId("russia-south-korea-submarines-1999-2");

    @TempDir Path folder;
    private MadeUpFolder files;

    @BeforeEach
    void twoDeals() throws IOException {
        files =
                new MadeUpFolder(folder)
                        .with("tank.txt", "1999-02-05", "Russia offered South Korea T-80 tanks.")
                        .with(
                                "boat.txt",
                                "1999-03-05",
                                "Russia has offered South Korea three Kilo class submarines.")
                        .with(
                                "denial.txt",
                                "1999-05-06",
                                "Moscow denied that it had offered submarines to South Korea.");
    }

    private static EventId event(Workspace workspace, String file) throws WorkspaceException {
        return new EventId(MadeUpFolder.article(workspace, file).id(), 0);
    }

    /// File and reason of each step, by deal.
    private static Map<DealId, List<String>> told(Deals deals) {
        Map<DealId, List<String>> told = new TreeMap<>();
        for (Deal deal : deals.all()) {
            told.put(deal.id(), deal.steps().stream().map(DealRulingsTest::told).toList());
        }
        return told;
    }

    private static String told(Step step) {
        return step.article().source().fileName() + ": " + step.reason();
    }

    private static final String ALONE = "the only report of this matter";
    private static final String MATTER = "same matter (submarines) and parties within 90 days";

    private static final Map<DealId, List<String>> FOUND =
            Map.of(
                    TANKS,
                    List.of("tank.txt: " + ALONE),
                    BOATS,
                    List.of("boat.txt: " + MATTER, "denial.txt: " + MATTER));

    /// The day on which a decision was made, as a reader is told it.
    private static String day(Decision decision) {
        LocalDate day = LocalDate.ofInstant(decision.made(), ZoneId.systemDefault());
        return InWords.interval(day, day, Precision.DAY);
    }

    /// Confirms, and holds what came of it to what undoing, redoing, switching off and on, and a
    /// restart with another ingest make of it.
    private void confirmed(Workspace workspace, DecisionPreview preview) throws Exception {
        Decisions decisions = workspace.notebook().decisions();
        assertEquals(FOUND, told(workspace.deals()));
        decisions.confirm(preview, Progress.silent());
        Map<DealId, List<String>> ruled = told(workspace.deals());
        workspace.notebook().undo(Progress.silent());
        assertEquals(FOUND, told(workspace.deals()));
        workspace.notebook().redo(Progress.silent());
        assertEquals(ruled, told(workspace.deals()));
        String id = preview.decision().id();
        decisions.switchTo(false, id, Progress.silent());
        assertEquals(FOUND, told(workspace.deals()));
        assertEquals(preview.deals(), decisions.preview(preview.decision()).deals());
        decisions.switchTo(true, id, Progress.silent());
        assertEquals(ruled, told(workspace.deals()));
        assertEquals(
                preview.count(), decisions.preview(preview.decision().switched(false)).count());
        try (Workspace reader = Workspace.openForReading(files.workspace(), Progress.silent())) {
            assertEquals(ruled, told(reader.deals()));
        }
    }

    @Test
    void joinedDealsAreOneAndSaySo() throws Exception {
        DecisionPreview preview;
        try (Workspace workspace = files.ingested()) {
            preview = workspace.dealRulings().join(TANKS, BOATS);
            assertEquals(
                    List.of(
                            "Russia has offered South Korea three Kilo class submarines. "
                                    + BOATS
                                    + " -> "
                                    + TANKS,
                            "Moscow denied that it had offered submarines to South Korea. "
                                    + BOATS
                                    + " -> "
                                    + TANKS),
                    preview.deals().stream().map(DealRulingsTest::told).toList());
            assertEquals(
                    "everywhere: the deals of the offer \"offered\" and of the offer"
                            + " \"has offered\" are one deal",
                    DecisionWords.of(preview.decision()));
            confirmed(workspace, preview);
        }
        files.with("more.txt", "1999-06-05", "Russia offered South Korea Kilo class submarines.");
        try (Workspace workspace = files.ingested()) {
            String joined = "joined by you on " + day(preview.decision());
            assertEquals(
                    Map.of(
                            TANKS,
                            List.of(
                                    "tank.txt: tanks among the arms of the deal, same parties"
                                            + " within 30 days",
                                    "boat.txt: " + joined,
                                    "denial.txt: " + joined,
                                    "more.txt: " + joined)),
                    told(workspace.deals()));
        }
    }

    @Test
    void anEventIsSplitOff() throws Exception {
        try (Workspace workspace = files.ingested()) {
            DecisionPreview preview =
                    workspace.dealRulings().split(BOATS, List.of(event(workspace, "denial.txt")));
            confirmed(workspace, preview);
            assertEquals(
                    Map.of(
                            TANKS,
                            List.of("tank.txt: " + ALONE),
                            BOATS,
                            List.of("boat.txt: " + ALONE),
                            SPLIT,
                            List.of("denial.txt: split off by you on " + day(preview.decision()))),
                    told(workspace.deals()));
        }
    }

    @Test
    void anEventIsMovedToAnotherDeal() throws Exception {
        try (Workspace workspace = files.ingested()) {
            DecisionPreview preview =
                    workspace.dealRulings().move(event(workspace, "denial.txt"), TANKS);
            assertEquals(1, preview.count());
            assertEquals(How.MOVE, ((DealRuling) preview.decision().ruling()).how());
            confirmed(workspace, preview);
            assertEquals(
                    Map.of(
                            TANKS,
                            List.of(
                                    "tank.txt: tanks among the arms of the deal, same parties"
                                            + " within 90 days",
                                    "denial.txt: moved here by you on " + day(preview.decision())),
                            BOATS,
                            List.of("boat.txt: " + ALONE)),
                    told(workspace.deals()));
        }
    }

    @Test
    void whatIsNotThereIsRefusedInASentence() throws Exception {
        try (Workspace workspace = files.ingested()) {
            DealRulings rulings = workspace.dealRulings();
            EventId tank = event(workspace, "tank.txt");
            List<EventId> boats =
                    List.of(event(workspace, "boat.txt"), event(workspace, "denial.txt"));
            List<Executing> refused =
                    List.of(
                            () -> rulings.join(TANKS, TANKS),
                            () -> rulings.join(TANKS, new DealId("none")),
                            () -> rulings.split(BOATS, List.of(tank)),
                            () -> rulings.split(BOATS, boats),
                            () -> rulings.split(BOATS, List.of()),
                            () -> rulings.move(tank, TANKS),
                            () -> rulings.move(new EventId(tank.article(), 9), BOATS));
            assertEquals(
                    List.of(
                            "A deal cannot be joined with itself: name another one than "
                                    + TANKS
                                    + ".",
                            "There is no deal none (any more): look it up in the list of deals.",
                            "The event " + tank + " is not of the deal " + BOATS + ".",
                            "Name some events of the deal "
                                    + BOATS
                                    + " to split off, but not all of them.",
                            "Name some events of the deal "
                                    + BOATS
                                    + " to split off, but not all of them.",
                            "The event " + tank + " is of the deal " + TANKS + " already.",
                            "There is no event "
                                    + new EventId(tank.article(), 9)
                                    + " (any more): look it up in the timeline."),
                    refused.stream().map(DealRulingsTest::refusal).toList());
        }
    }

    private interface Executing {
        void run() throws WorkspaceException;
    }

    private static String refusal(Executing executing) {
        return String.valueOf(assertThrows(WorkspaceException.class, executing::run).getMessage());
    }

    private static String told(DealMove move) {
        return move.words() + " " + id(move.before()) + " -> " + id(move.after());
    }

    private static String id(@Nullable Deal deal) {
        return deal == null ? "none" : deal.id().value();
    }
}

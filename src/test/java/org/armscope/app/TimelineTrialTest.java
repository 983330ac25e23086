package org.armscope.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.armscope.export.timeline.TimelineFormat;
import org.armscope.query.Occurrence;
import org.armscope.query.timeline.TimelineEntry;
import org.armscope.view.window.Commands;
import org.armscope.viewmodel.reader.Page;
import org.armscope.viewmodel.timeline.Landmark;
import org.armscope.viewmodel.window.Pane;
import org.armscope.viewmodel.window.WindowModel;
import org.armscope.workspace.Workspace;
import org.armscope.workspace.open.WorkspaceException;
import org.armscope.workspace.upkeep.Progress;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/// What a new analyst looks for first is found from the opened timeline in two clicks: one on a
/// deal or turning point, one on a report of it. Scrolling a list is no click.
@ExtendWith(ApplicationExtension.class)
@SuppressWarnings("NullAway.Init")
class TimelineTrialTest {

    @TempDir static Path study;
    private static Workspace workspace;

    @TempDir Path folder;
    private CorpusWindow window;
    private WindowModel model;
    private Path chosen;

    @BeforeAll
    static void ingest() throws WorkspaceException {
        workspace = CorpusWindow.open(study);
        workspace.ingest(CorpusWindow.all(), Progress.silent());
    }

    @AfterAll
    static void close() throws WorkspaceException {
        workspace.close();
    }

    @Start
    void start(Stage stage) {
        window = new CorpusWindow(workspace);
        model = window.model();
        chosen = folder.resolve("timeline.out");
        window.show(
                stage,
                new Commands(
                        model,
                        path -> {},
                        () -> {},
                        (near, title, kind, name, ending) -> Optional.of(chosen)));
        model.pane().set(Pane.TIMELINE);
    }

    @Test
    void theTankDealIsTwoClicksAway(FxRobot robot) throws WorkspaceException {
        Landmark debt = covering("Arms for debt", "South Korea", 1994, 2003);
        opens(
                robot,
                debt,
                one -> one.weapons().contains("T-80U") && one.weapons().contains("BMP-3"),
                "T-80U");
    }

    @Test
    void theSubmarineOffersAreTwoClicksAway(FxRobot robot) throws WorkspaceException {
        Landmark boats = covering("Submarines", "South Korea", 1999, 2000);
        opens(robot, boats, one -> one.days().from().getYear() == 2000, "submarine");
    }

    @Test
    void thePresidentsVisitIsTwoClicksAway(FxRobot robot) throws WorkspaceException {
        opens(robot, turn("Visit", "Putin", "2001-02"), one -> true, "Putin");
    }

    @Test
    void theAgreementWithPyongyangIsTwoClicksAway(FxRobot robot) throws WorkspaceException {
        opens(robot, turn("Agreement", "", "2001-04-27"), one -> true, "April 27");
    }

    @Test
    void fromABarToItsSentenceAndTheNewspaperThatSaidIt(FxRobot robot) throws WorkspaceException {
        Landmark boats = covering("Submarines", "South Korea", 1999, 2000);
        TimelineEntry event = opens(robot, boats, one -> !one.outlets().isEmpty(), "submarine");
        String says = robot.lookup("#evidence-says").queryLabeled().getText();
        assertTrue(says.endsWith("says " + String.join(", ", event.outlets())), says);
    }

    @Test
    void aDealNarrowsAllPanesAndOneGoesBack(FxRobot robot) {
        Landmark boats = covering("Submarines", "South Korea", 1999, 2000);
        click(robot, "#landmarks", boats);
        robot.clickOn("#narrow-deal");
        CorpusWindow.settle();
        int articles = java.util.Objects.requireNonNull(boats.deal()).articles().size();
        assertEquals(articles, model.library().rows().size());
        assertEquals(articles, model.explore().answer().get().total());
        assertEquals(boats.events(), model.timeline().lanes().get().events());
        robot.interact(model.trail()::back);
        CorpusWindow.settle();
        assertTrue(model.filter().selection().get().isEmpty());
        assertTrue(model.library().rows().size() > articles);
    }

    @Test
    void theTimelineIsWrittenInEveryFormAndInThePlaceOfTheFileThatWasChosen(FxRobot robot)
            throws IOException {
        for (TimelineFormat format : TimelineFormat.values()) {
            chosen = folder.resolve("out-" + format.word() + "." + format.ending());
            robot.interact(() -> model.export().write(format, chosen));
            CorpusWindow.settle();
            assertTrue(Files.size(chosen) > 100, format.word());
        }
        String picture = Files.readString(folder.resolve("out-svg.svg"));
        assertTrue(picture.contains("Arms dealings with the Koreas"));
        assertTrue(picture.contains("Made with Armscope on"));
        assertTrue(picture.toLowerCase(java.util.Locale.ROOT).contains("rumoured"));
        Files.writeString(chosen, "of yesterday");
        robot.clickOn("#timeline-export").push(KeyCode.DOWN).push(KeyCode.ENTER);
        CorpusWindow.settle();
        assertTrue(Files.readString(chosen).lines().count() > 100);
    }

    /// Clicks on a landmark, then on a report of it, and sees its sentence in the reader.
    private TimelineEntry opens(
            FxRobot robot, Landmark landmark, Predicate<TimelineEntry> wanted, String words)
            throws WorkspaceException {
        TimelineEntry event = null;
        for (TimelineEntry one : landmark.events()) {
            if (event == null && wanted.test(one) && window.sentence(one).contains(words)) {
                event = one;
            }
        }
        assertNotNull(event, landmark.spoken());
        click(robot, "#landmarks", landmark);
        click(robot, "#events", event);
        assertEquals(event, model.timeline().evidence().selected().get());
        assertTrue(robot.lookup("#evidence").query().isVisible());
        Page page = model.timeline().evidence().reader().page().get();
        assertEquals(List.of(Occurrence.of(event.sentence())), page.hits());
        assertTrue(event.sentence().in(page.article().text()).contains(words));
        return event;
    }

    private static void click(FxRobot robot, String id, Object item) {
        CorpusWindow.settle();
        ListView<?> list = robot.lookup(id).queryAs(ListView.class);
        int at = list.getItems().indexOf(item);
        assertTrue(at >= 0, id + " lists it");
        robot.interact(() -> list.scrollTo(at));
        CorpusWindow.settle();
        Node cell =
                robot.from(list)
                        .lookup((Node n) -> n instanceof ListCell<?> c && item.equals(c.getItem()))
                        .query();
        robot.clickOn(cell);
        CorpusWindow.settle();
    }

    /// The deal with most events among those that reach from one year to the other.
    private Landmark covering(String title, String party, int from, int to) {
        return awaited(
                all ->
                        all.filter(one -> one.deal() != null)
                                .filter(one -> one.title().startsWith(title))
                                .filter(one -> one.note().contains(party))
                                .filter(one -> one.days().from().getYear() <= from)
                                .filter(one -> one.days().to().getYear() >= to)
                                .max(Comparator.comparingInt(one -> one.events().size())));
    }

    private Landmark turn(String title, String name, String month) {
        return awaited(
                all ->
                        all.filter(one -> one.deal() == null && one.title().startsWith(title))
                                .filter(one -> one.title().contains(name))
                                .filter(one -> one.days().from().toString().startsWith(month))
                                .findFirst());
    }

    /// What is found among the landmarks once they are read.
    private Landmark awaited(Function<Stream<Landmark>, Optional<Landmark>> find) {
        try {
            WaitForAsyncUtils.waitFor(20, TimeUnit.SECONDS, () -> found(find).isPresent());
        } catch (TimeoutException e) {
            throw new AssertionError("no such landmark among " + model.timeline().landmarks(), e);
        }
        return found(find).orElseThrow();
    }

    private Optional<Landmark> found(Function<Stream<Landmark>, Optional<Landmark>> find) {
        return WaitForAsyncUtils.waitForAsyncFx(
                10_000, () -> find.apply(model.timeline().landmarks().stream()));
    }
}

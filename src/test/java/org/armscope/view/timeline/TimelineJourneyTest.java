package org.armscope.view.timeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import atlantafx.base.theme.PrimerLight;
import java.time.LocalDate;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import jfx.incubator.scene.control.richtext.RichTextArea;
import org.armscope.annotation.DayRange;
import org.armscope.annotation.event.EventKind;
import org.armscope.annotation.event.EventKorea;
import org.armscope.annotation.event.EventStatus;
import org.armscope.article.Article;
import org.armscope.query.timeline.TimelineEntry;
import org.armscope.view.window.Commands;
import org.armscope.view.window.PressMending;
import org.armscope.view.window.Shell;
import org.armscope.viewmodel.FakeDesk;
import org.armscope.viewmodel.Queue;
import org.armscope.viewmodel.Specimens;
import org.armscope.viewmodel.timeline.Happenings;
import org.armscope.viewmodel.timeline.Look;
import org.armscope.viewmodel.timeline.Picture;
import org.armscope.viewmodel.timeline.TimeWindow;
import org.armscope.viewmodel.timeline.TimelineModel;
import org.armscope.viewmodel.timeline.Vacancy;
import org.armscope.viewmodel.window.Pane;
import org.armscope.viewmodel.window.WindowModel;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

@ExtendWith(ApplicationExtension.class)
@SuppressWarnings("NullAway.Init")
class TimelineJourneyTest {

    private static final String SENTENCE = "Ruritania delivered forty tanks in May.";
    private static final int CROWD = 60;

    private FakeDesk desk;
    private WindowModel window;
    private TimelineModel model;
    private TimelineEntry delivery;

    @Start
    void start(Stage stage) {
        Article article = Specimens.monitor(46, body());
        desk = new FakeDesk(article);
        int at = article.text().indexOf(SENTENCE);
        delivery =
                Happenings.entry(
                        999,
                        new DayRange(LocalDate.of(1996, 5, 1), LocalDate.of(1996, 5, 31)),
                        EventKind.DELIVERY,
                        EventStatus.DELIVERED,
                        EventKorea.NORTH,
                        new org.armscope.text.Span(at, at + SENTENCE.length()));
        desk.events.add(delivery);
        IntStream.range(0, CROWD).forEach(n -> desk.events.add(Happenings.offer(n, "2001-02-27")));
        window = new WindowModel(desk, Queue.none());
        model = window.timeline();
        model.still().set(true);
        stage.setScene(new Scene(new Shell(new Commands(window, path -> {}, () -> {})), 980, 700));
        javafx.application.Application.setUserAgentStylesheet(
                new PrimerLight().getUserAgentStylesheet());
        PressMending.install(stage.getScene());
        window.refresh();
        stage.show();
    }

    @Test
    void fromABarToItsSentenceInTwoClicks(FxRobot robot) {
        robot.clickOn("#rail-Timeline");
        settle();
        robot.clickOn(mark(robot));
        settle();
        assertEquals(delivery, model.evidence().selected().get());
        assertEquals(
                "Delivery: T-80U", robot.lookup("#evidence-headline").queryLabeled().getText());
        RichTextArea page =
                robot.from(robot.lookup("#evidence").<Node>query())
                        .lookup("#page")
                        .queryAs(RichTextArea.class);
        Node sentence = robot.from(page).lookup(".hit-current").query();
        double y =
                page.sceneToLocal(sentence.localToScene(0, 0)).getY()
                        + sentence.getBoundsInLocal().getMinY();
        assertTrue(y > 10 && y < page.getHeight() - 10, "the sentence stands at " + y);
        robot.push(KeyCode.ESCAPE);
        assertNull(model.evidence().selected().get());
    }

    @Test
    void theCardOfAnEventMakesRoomOnceTheEventIsOpen(FxRobot robot) {
        open(robot);
        Point2D mark = mark(robot);
        robot.moveTo(mark);
        assertEquals(delivery, model.pointed().entry().get());
        robot.clickOn(mark);
        settle();
        robot.moveBy(1, 0);
        assertNull(model.pointed().entry().get());
        robot.moveBy(0, 60).moveTo(mark(robot));
        assertEquals(delivery, model.pointed().entry().get());
    }

    @Test
    void fromAClusterByItsMembersToASentenceInTwoClicks(FxRobot robot) {
        open(robot);
        robot.clickOn(cluster(robot));
        settle();
        assertEquals(
                CROWD + " events here", robot.lookup("#event-list-title").queryLabeled().getText());
        robot.clickOn("Offer: T-80U");
        settle();
        assertEquals(EventKind.OFFER, model.evidence().selected().get().kind());
        robot.clickOn("#close-evidence").clickOn("#close-cluster");
        settle();
        assertEquals(
                CROWD + 1 + " events in sight",
                robot.lookup("#event-list-title").queryLabeled().getText());
    }

    @Test
    void theKeyboardGoesFromEventToEventAndOpensOne(FxRobot robot) {
        open(robot);
        assertTrue(canvas(robot).isFocused());
        robot.push(KeyCode.RIGHT);
        assertEquals(delivery, model.pointed().entry().get());
        assertNotNull(robot.lookup("#event-card").query());
        robot.push(KeyCode.ENTER);
        settle();
        assertEquals(delivery, model.evidence().selected().get());
        TimeWindow before = model.window().get();
        robot.push(KeyCode.PLUS);
        assertTrue(model.window().get().length() < before.length());
        robot.push(KeyCode.MINUS);
        assertEquals(before.length(), model.window().get().length(), 1e-6);
        robot.push(KeyCode.SHIFT, KeyCode.RIGHT);
        assertTrue(model.window().get().from() > before.from());
        robot.push(KeyCode.HOME);
        assertEquals(model.whole(), model.window().get());
        robot.push(KeyCode.B);
        assertEquals(model.window().get().days(), model.brush().get());
        robot.push(KeyCode.DELETE);
        assertNull(model.brush().get());
    }

    @Test
    void dragsMoveAndMarkOutAndTheWheelZooms(FxRobot robot) {
        open(robot);
        TimeWindow before = model.window().get();
        Point2D free = canvas(robot).localToScreen(200, 40);
        robot.drag(free).moveBy(60, 0).drop();
        assertTrue(model.window().get().from() < before.from());
        assertEquals(before.length(), model.window().get().length(), 1e-6);
        TimeWindow moved = model.window().get();
        robot.moveTo(free).scroll(2, javafx.geometry.VerticalDirection.UP);
        assertTrue(model.window().get().length() != moved.length());
        robot.drag("#overview").moveBy(80, 0).drop();
        assertNotNull(model.brush().get());
        settle();
        robot.clickOn("#search-days");
        assertEquals(Pane.EXPLORE, window.pane().get());
        assertTrue(window.explore().typed().get().startsWith("when:"));
    }

    @Test
    void theLegendHidesALookAndTheChipBringsItBack(FxRobot robot) {
        open(robot);
        robot.clickOn("#legend-proposed");
        settle();
        assertTrue(model.filter().get().hiddenLooks().contains(Look.PROPOSED));
        assertEquals("1 event", robot.lookup("#timeline-count").queryLabeled().getText());
        robot.clickOn("hidden: proposed");
        assertFalse(model.filter().get().hiddenLooks().contains(Look.PROPOSED));
    }

    @Test
    void whereAllIsFilteredOutTheNextStepIsOffered(FxRobot robot) {
        open(robot);
        robot.clickOn("#timeline-name").write("nobody");
        settle();
        assertEquals(Vacancy.ALL_HIDDEN, model.vacancy().get());
        robot.clickOn("#clear-filter");
        settle();
        assertEquals(Vacancy.NONE, model.vacancy().get());
        assertEquals("", robot.lookup("#timeline-name").queryTextInputControl().getText());
    }

    private static void open(FxRobot robot) {
        robot.clickOn("#rail-Timeline");
        settle();
    }

    private static Point2D mark(FxRobot robot) {
        Picture.Single single = canvas(robot).picture().singles().getFirst();
        return canvas(robot).localToScreen(single.x(), single.y());
    }

    private static Point2D cluster(FxRobot robot) {
        Picture.Cluster cluster = canvas(robot).picture().clusters().getFirst();
        return canvas(robot)
                .localToScreen(
                        cluster.left() + cluster.width() / 2, cluster.top() + cluster.height() / 2);
    }

    private static TimelineCanvas canvas(FxRobot robot) {
        return robot.lookup("#timeline-canvas").queryAs(TimelineCanvas.class);
    }

    private static String body() {
        String filling =
                String.join(
                        "\n\n",
                        IntStream.range(0, 60)
                                .mapToObj(n -> "Paragraph " + n + " tells of other things.")
                                .toList());
        return filling + "\n\n" + SENTENCE + "\n\n" + filling;
    }

    private static void settle() {
        WaitForAsyncUtils.waitForFxEvents(4);
        WaitForAsyncUtils.sleep(60, TimeUnit.MILLISECONDS);
        WaitForAsyncUtils.waitForFxEvents(4);
    }
}

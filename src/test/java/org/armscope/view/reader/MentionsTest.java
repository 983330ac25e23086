package org.armscope.view.reader;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import atlantafx.base.theme.PrimerLight;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.Path;
import javafx.stage.Stage;
import jfx.incubator.scene.control.richtext.RichTextArea;
import org.armscope.annotation.Annotations;
import org.armscope.annotation.EntityType;
import org.armscope.article.Article;
import org.armscope.view.reader.paragraph.Spotlight;
import org.armscope.view.window.Commands;
import org.armscope.view.window.PressMending;
import org.armscope.view.window.Shell;
import org.armscope.viewmodel.Claims;
import org.armscope.viewmodel.FakeDesk;
import org.armscope.viewmodel.Queue;
import org.armscope.viewmodel.Specimens;
import org.armscope.viewmodel.window.WindowModel;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.api.FxRobotInterface;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

@ExtendWith(ApplicationExtension.class)
@SuppressWarnings("NullAway.Init")
class MentionsTest {

    private static final String FIRST = "Flavia met Rudolf in Strelsau (Courier, May 2).";

    private WindowModel model;

    @Start
    void start(Stage stage) {
        Article talks = Specimens.monitor(46, FIRST + "\n\n" + filling() + "\n\nZenda is far.");
        Claims claims = new Claims(talks);
        FakeDesk desk = new FakeDesk(talks);
        desk.marked.put(
                talks.id(),
                Annotations.of(
                        List.of(
                                claims.entity(EntityType.PERSON, "Flavia", "Princess Flavia"),
                                claims.entity(EntityType.PERSON, "Rudolf", "Rudolf Rassendyll"),
                                claims.entity(EntityType.PLACE, "Strelsau", "Strelsau"),
                                claims.entity(EntityType.PLACE, "Zenda", "Zenda"),
                                claims.source(
                                        "Courier",
                                        "May 2",
                                        LocalDate.of(2001, 5, 2),
                                        "in Strelsau"))));
        model = new WindowModel(desk, Queue.none());
        stage.setScene(new Scene(new Shell(new Commands(model, path -> {}, () -> {})), 980, 700));
        javafx.application.Application.setUserAgentStylesheet(
                new PrimerLight().getUserAgentStylesheet());
        PressMending.install(stage.getScene());
        model.open(talks.id());
        stage.show();
    }

    @Test
    void theLegendTogglesWhatIsDrawn(FxRobot robot) {
        settle();
        assertEquals(2, lines(robot, ".mention-line.person"));
        assertEquals(1, drawn(robot, ".mention-line.person"), "one path for a kind");
        assertEquals(1, lines(robot, ".mention-line.place"));
        assertEquals(1, drawn(robot, ".cite-sign"));
        assertEquals("Person  2", robot.lookup("#legend-person").queryLabeled().getText());
        robot.clickOn("#legend-person").clickOn("#legend-source");
        settle();
        assertEquals(0, lines(robot, ".mention-line.person"));
        assertEquals(1, lines(robot, ".mention-line.place"));
        assertEquals(0, drawn(robot, ".cite-sign"));
        assertEquals(
                "Person: 2 mentions, not marked; mark",
                robot.lookup("#legend-person").<Node>query().getAccessibleText());
        robot.interact(() -> robot.lookup("#legend-place").<Node>query().requestFocus());
        robot.push(KeyCode.SPACE);
        settle();
        assertEquals(0, lines(robot, ".mention-line.place"));
    }

    @Test
    void restingOnAMentionShowsItsCardAndAClickPinsIt(FxRobot robot) {
        settle();
        moveTo(robot, ".mention-fill.place");
        settle();
        assertEquals("Strelsau", robot.lookup("#card-title").queryLabeled().getText());
        assertTrue(robot.lookup("#card-search").queryAll().isEmpty());
        moveTo(robot, ".mention-fill.person").clickOn();
        settle();
        assertEquals("Princess Flavia", robot.lookup("#card-title").queryLabeled().getText());
        robot.clickOn("#card-search");
        assertEquals("\"Princess Flavia\"", model.explore().typed().get());
    }

    @Test
    void theKeyboardGoesThroughTheMentionsAndScrollsToThem(FxRobot robot) {
        robot.interact(() -> page(robot).requestFocus());
        robot.write("M");
        settle();
        settle();
        assertEquals("Zenda", robot.lookup("#card-title").queryLabeled().getText());
        assertTrue(isInSight(robot, "." + Spotlight.FRAME));
        robot.push(KeyCode.ESCAPE);
        assertTrue(robot.lookup("#card").queryAll().isEmpty());
    }

    @Test
    void aCitationShadesTheWordsItSupports(FxRobot robot) {
        robot.interact(() -> model.reader().mentions().step(-1));
        robot.interact(() -> model.reader().mentions().step(-1));
        settle();
        assertEquals("Courier", robot.lookup("#card-title").queryLabeled().getText());
        assertEquals(1, drawn(robot, ".scope-sure"));
        Bounds sure = bounds(robot, ".scope-sure");
        Bounds possible = bounds(robot, ".scope-possible");
        assertTrue(sure.getWidth() < possible.getWidth());
    }

    @Test
    void theRulerShowsEveryMentionAndAClickGoesThere(FxRobot robot) {
        settle();
        Node ruler = robot.lookup("#ruler").query();
        Bounds onScreen = ruler.localToScreen(ruler.getBoundsInLocal());
        assertFalse(page(robot).getParagraphCount() < 80);
        robot.clickOn(onScreen.getCenterX(), onScreen.getMaxY() - 4);
        settle();
        assertEquals(1, lines(robot, ".mention-line.place"));
        assertTrue(isInSight(robot, ".mention-line.place"));
    }

    @Test
    void whatIsSelectedIsCopiedAsItStandsInTheText(FxRobot robot) {
        robot.interact(
                () -> {
                    page(robot).requestFocus();
                    page(robot).selectAll();
                    page(robot).copy();
                });
        String[] copied = new String[1];
        robot.interact(() -> copied[0] = Clipboard.getSystemClipboard().getString());
        assertTrue(copied[0].contains(FIRST), copied[0]);
    }

    private static String filling() {
        return String.join(
                "\n\n", IntStream.range(0, 80).mapToObj(n -> "Paragraph " + n + ".").toList());
    }

    /// To the first words that a path of this style fills.
    private static FxRobotInterface moveTo(FxRobot robot, String style) {
        Path path = (Path) first(robot, style);
        MoveTo corner = (MoveTo) path.getElements().getFirst();
        return robot.moveTo(path.localToScreen(corner.getX() + 3, corner.getY() + 3));
    }

    /// On the screen, of the first that is drawn.
    private static Bounds bounds(FxRobot robot, String style) {
        Node node = first(robot, style);
        return node.localToScreen(node.getBoundsInLocal());
    }

    private static Node first(FxRobot robot, String style) {
        return robot.from(page(robot)).lookup(style).<Node>queryAll().stream()
                .filter(Node::isVisible)
                .findFirst()
                .orElseThrow();
    }

    private static boolean isInSight(FxRobot robot, String style) {
        Bounds page = page(robot).localToScreen(page(robot).getBoundsInLocal());
        return page.contains(bounds(robot, style));
    }

    private static long drawn(FxRobot robot, String style) {
        return robot.from(page(robot)).lookup(style).<Node>queryAll().stream()
                .filter(Node::isVisible)
                .count();
    }

    /// Of one path there are as many as it begins anew.
    private static long lines(FxRobot robot, String style) {
        return robot.from(page(robot)).lookup(style).queryAllAs(Path.class).stream()
                .flatMap(path -> path.getElements().stream())
                .filter(MoveTo.class::isInstance)
                .count();
    }

    private static void settle() {
        WaitForAsyncUtils.waitForFxEvents(4);
        WaitForAsyncUtils.sleep(400, TimeUnit.MILLISECONDS);
        WaitForAsyncUtils.waitForFxEvents(4);
    }

    private static RichTextArea page(FxRobot robot) {
        return robot.lookup("#page").queryAs(RichTextArea.class);
    }
}

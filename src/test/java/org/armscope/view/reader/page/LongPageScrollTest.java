package org.armscope.view.reader.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import javafx.collections.ListChangeListener;
import javafx.event.EventType;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Pane;
import javafx.scene.shape.Shape;
import javafx.scene.text.Text;
import javafx.stage.Stage;
import jfx.incubator.scene.control.richtext.RichTextArea;
import jfx.incubator.scene.control.richtext.TextPos;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/// What happens to a long article when it is scrolled.
@ExtendWith(ApplicationExtension.class)
class LongPageScrollTest {

    @Start
    void start(Stage stage) {
        LongPage.on(stage);
        stage.show();
    }

    @Test
    void whatIsOutOfSightIsMeasuredOutOfTheWindow(FxRobot robot) {
        LongPage.settle();
        Pane content = content(robot);
        AtomicInteger came = new AtomicInteger();
        robot.interact(
                () ->
                        content.getChildren()
                                .addListener(
                                        (ListChangeListener<Node>)
                                                change -> {
                                                    while (change.next()) {
                                                        if (content.getScene() != null) {
                                                            came.addAndGet(change.getAddedSize());
                                                        }
                                                    }
                                                }));
        int first = topRow(robot);
        for (int i = 0; i < 3; i++) {
            robot.interact(
                    () -> {
                        content.fireEvent(Wheel.down());
                        content.fireEvent(Wheel.down());
                        content.fireEvent(Wheel.down());
                    });
            LongPage.settle();
        }
        assertEquals(0, came.get());
        assertTrue(topRow(robot) > first, "it scrolled");
        LongPage.assertOnlyWhatIsInSightIsDrawn(robot);
    }

    @Test
    void whatComesIntoSightHasItsColoursBeforeItIsPainted(FxRobot robot) {
        LongPage.settle();
        Set<String> colours = new TreeSet<>();
        Pane content = content(robot);
        Runnable look =
                () ->
                        content.lookupAll(".mention-line.place")
                                .forEach(line -> colours.add("" + ((Shape) line).getStroke()));
        robot.interact(() -> content.getScene().addPostLayoutPulseListener(look));
        for (int i = 0; i < 8; i++) {
            robot.interact(() -> content.fireEvent(Wheel.down()));
            LongPage.settle();
        }
        robot.interact(() -> content.getScene().removePostLayoutPulseListener(look));
        assertEquals(1, colours.size(), colours::toString);
    }

    @Test
    void theSelectionStaysUponItsWordsWhenTheTextMoves(FxRobot robot) {
        LongPage.settle();
        RichTextArea page = robot.lookup("#page").queryAs(RichTextArea.class);
        for (TextPos end : List.of(TextPos.ofLeading(6, 9), TextPos.ofLeading(7, 9))) {
            robot.interact(() -> page.select(TextPos.ofLeading(6, 2), end));
            LongPage.settle();
            Bounds before = selectionIn(robot, 6);
            robot.interact(() -> content(robot).fireEvent(Wheel.down()));
            LongPage.settle();
            assertEquals(before, selectionIn(robot, 6));
            assertTrue(before.getHeight() > 0, before::toString);
        }
    }

    @Test
    void theCaretStaysInItsWordsWhenTheTextMoves(FxRobot robot) {
        LongPage.settle();
        RichTextArea page = robot.lookup("#page").queryAs(RichTextArea.class);
        robot.interact(
                () -> {
                    page.requestFocus();
                    page.select(TextPos.ofLeading(6, 4));
                });
        LongPage.settle();
        Bounds before = in(robot, 6, ".caret");
        robot.interact(() -> content(robot).fireEvent(Wheel.down()));
        LongPage.settle();
        assertEquals(before, in(robot, 6, ".caret"));
        assertTrue(before.getHeight() > 0, before::toString);
    }

    @Test
    void theScrollBarMovesTheText(FxRobot robot) {
        LongPage.settle();
        int first = topRow(robot);
        Node thumb =
                robot.from(robot.lookup("#page").<Node>query())
                        .lookup(".scroll-bar:vertical")
                        .lookup(".thumb")
                        .query();
        assertEquals(30, thumb.getLayoutBounds().getHeight(), 1, "to be taken hold of");
        robot.interact(
                () -> {
                    thumb.fireEvent(mouse(MouseEvent.MOUSE_PRESSED, thumb, 2));
                    thumb.fireEvent(mouse(MouseEvent.MOUSE_DRAGGED, thumb, 60));
                });
        LongPage.settle();
        assertTrue(topRow(robot) > first + LongPage.PARAGRAPHS / 20, "at " + topRow(robot));
        assertEquals(robot.lookup("#page").<Node>query().getScene(), content(robot).getScene());
        LongPage.assertOnlyWhatIsInSightIsDrawn(robot);
    }

    /// The robot's own presses are such as scroll bars do not listen to.
    private static MouseEvent mouse(EventType<MouseEvent> type, Node on, double y) {
        Point2D scene = on.localToScene(2, y);
        Point2D screen = on.localToScreen(2, y);
        return new MouseEvent(
                on,
                on,
                type,
                scene.getX(),
                scene.getY(),
                screen.getX(),
                screen.getY(),
                MouseButton.PRIMARY,
                1,
                false,
                false,
                false,
                false,
                true,
                false,
                false,
                false,
                false,
                false,
                null);
    }

    private static Pane content(FxRobot robot) {
        return (Pane) robot.lookup("#page").<Node>query().lookup(".content");
    }

    /// The number in the first name in sight.
    private static int topRow(FxRobot robot) {
        return robot.lookup("." + MarkedFlow.STYLE).queryAllAs(MarkedFlow.class).stream()
                .flatMap(flow -> flow.getChildrenUnmodifiable().stream())
                .filter(Text.class::isInstance)
                .map(node -> ((Text) node).getText())
                .filter(words -> words.startsWith("Zenda"))
                .mapToInt(words -> Integer.parseInt(words.substring(5, 8)))
                .min()
                .orElseThrow();
    }

    private static Bounds selectionIn(FxRobot robot, int row) {
        return in(robot, row, ".selection-highlight");
    }

    /// Where something lies, as seen from the paragraph of a row.
    private static Bounds in(FxRobot robot, int row, String style) {
        Node drawn = content(robot).lookup(style);
        String words =
                robot.lookup("#page").queryAs(RichTextArea.class).getModel().getPlainText(row);
        MarkedFlow paragraph =
                robot.lookup("." + MarkedFlow.STYLE).queryAllAs(MarkedFlow.class).stream()
                        .filter(flow -> words.equals(written(flow)))
                        .findFirst()
                        .orElseThrow();
        Bounds there = paragraph.sceneToLocal(drawn.localToScene(drawn.getBoundsInLocal()));
        return new BoundingBox(
                Math.rint(there.getMinX()),
                Math.rint(there.getMinY()),
                Math.rint(there.getWidth()),
                Math.rint(there.getHeight()));
    }

    private static String written(MarkedFlow flow) {
        return flow.getChildrenUnmodifiable().stream()
                .filter(Text.class::isInstance)
                .map(node -> ((Text) node).getText())
                .collect(Collectors.joining());
    }
}

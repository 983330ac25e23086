package org.armscope.view.reader.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Region;
import javafx.stage.Stage;
import jfx.incubator.scene.control.richtext.RichTextArea;
import jfx.incubator.scene.control.richtext.TextPos;
import org.armscope.annotation.Annotation;
import org.armscope.annotation.EntityMention;
import org.armscope.annotation.EntityType;
import org.armscope.view.reader.paragraph.Spotlight;
import org.armscope.viewmodel.reader.Zoom;
import org.armscope.viewmodel.window.WindowModel;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/// An article of more paragraphs than the text control lays out at once.
@ExtendWith(ApplicationExtension.class)
@SuppressWarnings("NullAway.Init")
class LongPageTest {

    /// Near, farther, far, and back again.
    private static final List<Integer> PLACES = List.of(0, 12, 60, 61, 390, 250, 399, 3);

    /// No farther off than the letter or the line beside.
    private static final double LETTERS = 20;

    private static final double LINE = 60;

    /// In per cent: the heading takes one line in a wide window, and two in a narrow one.
    private static final int LARGER = 125;

    private WindowModel model;

    @Start
    void start(Stage stage) {
        model = LongPage.on(stage);
        stage.show();
    }

    @Test
    void whateverIsGoneToComesIntoSight(FxRobot robot) {
        LongPage.settle();
        List<EntityMention> all =
                model.reader().page().get().annotations().mentions(EntityType.PLACE);
        List<Integer> seen = new ArrayList<>();
        for (int place : PLACES) {
            robot.interact(() -> model.reader().mentions().pin(all.get(place)));
            LongPage.settle();
            if (isInSight(robot)) {
                seen.add(place);
            }
        }
        assertEquals(PLACES, seen);
    }

    @Test
    void onlyWhatIsInSightIsDrawn(FxRobot robot) {
        LongPage.settle();
        LongPage.assertOnlyWhatIsInSightIsDrawn(robot);
    }

    @Test
    void whoTurnsTheWheelWhileThePageIsLaidOpenAnewStaysWhereTheyWere(FxRobot robot) {
        LongPage.settle();
        Annotation far =
                model.reader().page().get().annotations().mentions(EntityType.PLACE).get(250);
        robot.interact(() -> model.reader().mentions().pin(far));
        LongPage.settle();
        Node content = robot.lookup("#page").<Node>query().lookup(".content");
        robot.interact(
                () -> {
                    model.reader().zoom().set(new Zoom(120));
                    content.fireEvent(Wheel.down());
                    content.fireEvent(Wheel.up());
                });
        LongPage.settle();
        assertTrue(isInSight(robot));
    }

    @Test
    void aPageDownOrUpTheCaretStandsWhereItStoodOnTheScreen(FxRobot robot) {
        LongPage.settle();
        RichTextArea page = robot.lookup("#page").queryAs(RichTextArea.class);
        Bounds at = page.localToScreen(page.getLayoutBounds());
        robot.clickOn(at.getCenterX() - 60, at.getCenterY() + 20);
        LongPage.settle();
        List<TextPos> came = new ArrayList<>(List.of(page.getCaretPosition()));
        List<Boolean> there = new ArrayList<>();
        Bounds before = caret(page);
        for (KeyCode key : List.of(KeyCode.PAGE_DOWN, KeyCode.PAGE_DOWN, KeyCode.PAGE_UP)) {
            robot.push(key);
            LongPage.settle();
            came.add(page.getCaretPosition());
            Bounds now = caret(page);
            there.add(
                    (Math.abs(now.getMinX() - before.getMinX()) < LETTERS
                                    || (isAtAnEnd(page) && now.getMinX() < before.getMinX()))
                            && Math.abs(now.getMinY() - before.getMinY()) < LINE);
        }
        assertEquals(List.of(true, true, true), there, "at " + came);
        assertTrue(came.get(1).compareTo(came.get(0)) > 0, "forward: " + came);
        assertTrue(came.get(2).compareTo(came.get(1)) > 0, "forward: " + came);
        assertTrue(came.get(3).compareTo(came.get(2)) < 0, "back: " + came);
        robot.push(KeyCode.SHIFT, KeyCode.PAGE_DOWN);
        LongPage.settle();
        assertEquals(came.get(3), page.getSelection().getMin());
        assertTrue(page.getSelection().getMax().offset() > 0, "in the words, too");
    }

    /// The last line of a paragraph may be too short for the place on the screen.
    private static boolean isAtAnEnd(RichTextArea page) {
        TextPos caret = page.getCaretPosition();
        return caret.offset() == page.getPlainText(caret.index()).length();
    }

    private static Bounds caret(RichTextArea page) {
        Node caret = page.lookup(".caret");
        return caret.localToScreen(caret.getLayoutBounds());
    }

    @Test
    void theHeadingIsAsHighAsItsWordsWhenTheWindowBecomesNarrower(FxRobot robot) {
        robot.interact(() -> model.reader().zoom().set(new Zoom(LARGER)));
        LongPage.settle();
        Set<Double> heights = new TreeSet<>();
        for (int width : List.of(980, 905, 1400, 940, 1300)) {
            robot.interact(
                    () ->
                            robot.lookup("#page")
                                    .<Node>query()
                                    .getScene()
                                    .getWindow()
                                    .setWidth(width));
            LongPage.settle();
            Heading heading = robot.lookup("." + Heading.STYLE).queryAs(Heading.class);
            Region box = (Region) heading.getChildrenUnmodifiable().getFirst();
            assertEquals(box.prefHeight(heading.getWidth()), heading.getHeight(), 1, width + " px");
            heights.add(heading.getHeight());
        }
        assertTrue(heights.size() > 1, "it wraps in some of them: " + heights);
    }

    private static boolean isInSight(FxRobot robot) {
        Bounds page =
                robot.lookup("#page")
                        .queryAs(RichTextArea.class)
                        .localToScreen(robot.lookup("#page").<Node>query().getLayoutBounds());
        return robot.lookup("." + Spotlight.FRAME).<Node>queryAll().stream()
                .filter(node -> node.getLayoutBounds().getWidth() > 0)
                .map(node -> node.localToScreen(node.getLayoutBounds()))
                .anyMatch(page::contains);
    }
}

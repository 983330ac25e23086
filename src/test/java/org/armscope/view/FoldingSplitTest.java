package org.armscope.view;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.SplitPane;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

@ExtendWith(ApplicationExtension.class)
@SuppressWarnings("NullAway.Init")
class FoldingSplitTest {

    private static final double WIDE = 800;
    private static final double NARROW = 500;

    private final StringProperty kept = new SimpleStringProperty("0.625");
    private FoldingSplit split;
    private Pane host;

    @Start
    void start(Stage stage) {
        split = new FoldingSplit("Drawing", pane("drawing"), "List", pane("list"), kept, 0.5);
        host = new Pane(split);
        split.setManaged(false); // its width is the test's
        split.resize(WIDE, 400);
        stage.setScene(new Scene(host, WIDE, 400));
        stage.show();
    }

    private static Region pane(String id) {
        Pane pane = new Pane();
        pane.setId(id);
        pane.setMinWidth(280);
        return pane;
    }

    @Test
    void whereThereIsNoRoomForBothASwitchTellsWhichIsInFront(FxRobot robot) {
        List<List<String>> seen = new ArrayList<>();
        seen.add(inSight());
        width(robot, NARROW);
        seen.add(inSight());
        robot.clickOn("List");
        seen.add(inSight());
        robot.clickOn("List");
        seen.add(inSight());
        robot.clickOn("Drawing");
        seen.add(inSight());
        assertEquals(
                List.of(
                        List.of("drawing", "list"),
                        List.of("drawing", "switch"),
                        List.of("list", "switch"),
                        List.of("list", "switch"),
                        List.of("drawing", "switch")),
                seen);
    }

    @Test
    void whatLeadsBackByItselfLeadsToWhatWasInFront(FxRobot robot) {
        width(robot, NARROW);
        List<List<String>> seen = new ArrayList<>();
        for (String before : List.of("Drawing", "List")) {
            robot.clickOn(before);
            robot.interact(() -> split.lead(true));
            seen.add(inSight());
            robot.interact(() -> split.lead(true));
            robot.interact(() -> split.lead(false));
            seen.add(inSight());
        }
        assertEquals(
                List.of(
                        List.of("list"),
                        List.of("drawing", "switch"),
                        List.of("list"),
                        List.of("list", "switch")),
                seen);
    }

    @Test
    void withRoomForBothAgainTheDividerStandsWhereItStood(FxRobot robot) {
        long before = divider();
        width(robot, NARROW);
        robot.clickOn("List");
        width(robot, WIDE);
        assertEquals(List.of("drawing", "list"), inSight());
        assertEquals(List.of(before, 62L), List.of(divider(), before));
    }

    private void width(FxRobot robot, double width) {
        robot.interact(() -> split.resize(width, 400));
        WaitForAsyncUtils.waitForFxEvents();
    }

    /// In hundredths of the width.
    private long divider() {
        SplitPane pane = (SplitPane) Objects.requireNonNull(host.lookup(".split-pane"));
        return (long) (100 * pane.getDividerPositions()[0]);
    }

    private List<String> inSight() {
        return Stream.of("#drawing", "#list", ".fold-choice")
                .filter(what -> isInSight(host.lookup(what)))
                .map(what -> what.startsWith("#") ? what.substring(1) : "switch")
                .toList();
    }

    private static boolean isInSight(Node node) {
        return node != null
                && Stream.iterate(node, Objects::nonNull, Node::getParent)
                        .allMatch(Node::isVisible);
    }
}

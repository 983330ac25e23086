package org.armscope.view.entities;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.shape.Line;
import javafx.stage.Stage;
import org.armscope.annotation.Entity;
import org.armscope.annotation.EntityType;
import org.armscope.export.network.DrawnNetwork;
import org.armscope.viewmodel.entities.Network;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/// Eighteen names around one, the last of them tied to the first.
@ExtendWith(ApplicationExtension.class)
@SuppressWarnings("NullAway.Init")
class NetworkViewTest {

    private static final int AROUND = 18;

    private NetworkView view;

    @Start
    void start(Stage stage) {
        List<Network.Node> nodes = new ArrayList<>();
        List<Network.Edge> edges = new ArrayList<>();
        nodes.add(new Network.Node(name(0), 0.5, 0.5, 0));
        for (int i = 1; i <= AROUND; i++) {
            double angle = 2 * Math.PI * i / AROUND;
            nodes.add(
                    new Network.Node(
                            name(i),
                            0.5 + Math.cos(angle) / 2,
                            0.5 + Math.sin(angle) / 2,
                            AROUND - i + 1));
            edges.add(new Network.Edge(0, i, AROUND - i + 1));
        }
        edges.add(new Network.Edge(1, AROUND, 1));
        view = new NetworkView(new Network(nodes, edges), entity -> {});
        view.setManaged(false);
        stage.setScene(new Scene(new javafx.scene.layout.Pane(view), 800, 400));
        stage.show();
    }

    private static Entity name(int number) {
        return new Entity(EntityType.PLACE, "P" + number);
    }

    @Test
    void withRoomForAllOfThemAllAreDrawn(FxRobot robot) {
        robot.interact(() -> lay(700));
        assertEquals(names(AROUND), inSight());
        assertEquals(AROUND + 1, lines());
        assertEquals(AROUND, view.shown().get());
        assertEquals(view.whole(), view.drawn());
    }

    @Test
    void withLittleRoomTheNearestAreDrawnAndTheTableHoldsAll(FxRobot robot) {
        robot.interact(() -> lay(230));
        assertEquals(names(7), inSight());
        assertEquals(7, lines());
        assertEquals(7, view.shown().get());
        assertEquals(names(7), named(view.drawn()));
        assertEquals(7, view.drawn().ties().size());
        assertEquals(names(AROUND), named(view.whole()));
        assertEquals(AROUND + 1, view.whole().ties().size());
        robot.interact(() -> lay(700));
        assertEquals(names(AROUND), inSight());
    }

    private void lay(double width) {
        view.resize(width, 340);
        view.layout();
    }

    private static List<String> names(int around) {
        return IntStream.rangeClosed(0, around).mapToObj(i -> "P" + i).toList();
    }

    private List<String> inSight() {
        return view.getChildren().stream()
                .filter(Button.class::isInstance)
                .filter(Node::isVisible)
                .map(node -> ((Button) node).getText())
                .toList();
    }

    private long lines() {
        return view.getChildren().stream()
                .filter(Line.class::isInstance)
                .filter(Node::isVisible)
                .count();
    }

    private static List<String> named(DrawnNetwork network) {
        return network.nodes().stream().map(node -> node.entity().name()).toList();
    }
}

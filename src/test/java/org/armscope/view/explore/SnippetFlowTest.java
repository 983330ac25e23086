package org.armscope.view.explore;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;
import javafx.scene.Scene;
import javafx.scene.layout.Pane;
import javafx.scene.text.Text;
import javafx.stage.Stage;
import org.armscope.viewmodel.explore.MarkedText;
import org.armscope.viewmodel.explore.MarkedText.Piece;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith(ApplicationExtension.class)
@SuppressWarnings("NullAway.Init")
class SnippetFlowTest {

    private SnippetFlow flow;

    @Start
    void start(Stage stage) {
        flow = new SnippetFlow();
        stage.setScene(new Scene(new Pane(flow), 600, 100));
        stage.show();
    }

    @Test
    void whereverItIsCutOneEllipsisFollowsTheWords(FxRobot robot) {
        TreeSet<String> ends = new TreeSet<>();
        robot.interact(
                () -> {
                    for (int width = 120; width < 400; width++) {
                        flow.show(
                                new MarkedText(
                                        List.of(
                                                new Piece("Seoul is to receive ", false),
                                                new Piece("Ivanov", true),
                                                new Piece(
                                                        " in the spring. … Talks there with ",
                                                        false),
                                                new Piece("Ivanov", true))));
                        flow.resize(width, 40);
                        flow.layout();
                        ends.add(shown());
                    }
                });
        assertTrue(ends.size() > 5, "cut at many places: " + ends);
        assertEquals(
                List.of(), ends.stream().filter(end -> end.matches(".*(\\s…$|…\\s*…).*")).toList());
    }

    private String shown() {
        return flow.lookupAll("Text").stream()
                .filter(javafx.scene.Node::isVisible)
                .map(node -> ((Text) node).getText())
                .collect(Collectors.joining());
    }
}

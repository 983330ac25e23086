package org.armscope.view.reader.mark;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import atlantafx.base.theme.PrimerLight;
import java.util.List;
import java.util.concurrent.TimeUnit;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.stage.Stage;
import jfx.incubator.scene.control.richtext.RichTextArea;
import org.armscope.annotation.Annotations;
import org.armscope.annotation.EntityType;
import org.armscope.annotation.mark.Highlight;
import org.armscope.article.Article;
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
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

@ExtendWith(ApplicationExtension.class)
@SuppressWarnings("NullAway.Init")
class MarksJourneyTest {

    private FakeDesk desk;
    private WindowModel model;

    @Start
    void start(Stage stage) {
        Article talks =
                Specimens.monitor(46, "Flavia met Rudolf in Strelsau.\n\nThen they went to Zenda.");
        desk = new FakeDesk(talks);
        desk.marked.put(
                talks.id(),
                Annotations.of(
                        List.of(
                                new Claims(talks)
                                        .entity(EntityType.PLACE, "Strelsau", "Strelsau"))));
        model = new WindowModel(desk, Queue.none());
        stage.setScene(new Scene(new Shell(new Commands(model, path -> {}, () -> {})), 980, 700));
        javafx.application.Application.setUserAgentStylesheet(
                new PrimerLight().getUserAgentStylesheet());
        PressMending.install(stage.getScene());
        model.open(talks.id());
        stage.show();
    }

    @Test
    void draggingSelectsAndTheBarHighlights(FxRobot robot) {
        settle();
        Bounds flow = flow(robot, 1);
        robot.moveTo(flow.getMinX() + 1, flow.getMinY() + 10)
                .press(MouseButton.PRIMARY)
                .moveTo(flow.getMinX() + 60, flow.getMinY() + 10)
                .moveTo(flow.getMinX() + 2000, flow.getMinY() + 10)
                .release(MouseButton.PRIMARY);
        settle();
        assertNotNull(model.reader().marks().selection().get());
        robot.clickOn("#selection-bar #swatch-pink");
        settle();
        assertEquals(List.of("Flavia met Rudolf in Strelsau."), quotes());
        assertEquals(1, robot.lookup(".highlight.pink").queryAll().size());
        robot.moveTo(flow.getMinX() + 30, flow.getMinY() + 10).clickOn();
        settle();
        assertNotNull(robot.lookup("#mark-card").query());
        robot.clickOn("#mark-edit");
        robot.write("A meeting");
        robot.clickOn("#note-keep");
        settle();
        assertEquals("A meeting", desk.notes().marks().getFirst().note());
        assertEquals(1, robot.lookup(".note-dot").queryAll().size());
    }

    @Test
    void theKeyboardAloneSelectsMarksNotesTagsCitesAndUndoes(FxRobot robot) {
        settle();
        robot.interact(() -> page(robot).requestFocus());
        robot.push(KeyCode.CONTROL, KeyCode.END);
        robot.push(KeyCode.HOME);
        robot.push(KeyCode.SHIFT, KeyCode.END);
        settle();
        robot.write("h");
        settle();
        assertEquals(List.of("Then they went to Zenda."), quotes());
        robot.write("w");
        settle();
        robot.write("So far");
        robot.push(KeyCode.CONTROL, KeyCode.ENTER);
        settle();
        assertEquals("So far", desk.notes().marks().getFirst().note());
        robot.write("t");
        settle();
        robot.write("travel").push(KeyCode.ENTER);
        settle();
        assertEquals("[travel]", desk.notes().marks().getFirst().tags().toString());
        robot.push(KeyCode.ESCAPE);
        robot.push(KeyCode.ESCAPE);
        settle();
        robot.interact(() -> page(robot).requestFocus());
        robot.write("u");
        robot.write("e");
        assertEquals(1, desk.notes().excerpts().size());
        robot.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.C);
        settle();
        String[] copied = new String[1];
        robot.interact(() -> copied[0] = Clipboard.getSystemClipboard().getString());
        assertEquals("Then they went to Zenda. (cited)", copied[0]);
        for (int i = 0; i < 4; i++) {
            robot.push(KeyCode.CONTROL, KeyCode.Z);
        }
        settle();
        assertEquals(List.of(), quotes());
        assertTrue(model.work().notice().get().words().startsWith("Undone: highlight in “"));
        robot.push(KeyCode.CONTROL, KeyCode.Y);
        settle();
        assertEquals(List.of("Then they went to Zenda."), quotes());
    }

    private List<String> quotes() {
        return desk.notes().marks().stream()
                .map(Highlight::anchor)
                .map(anchor -> anchor.exact())
                .toList();
    }

    private static Bounds flow(FxRobot robot, int number) {
        Node node =
                robot.from(page(robot)).lookup(".marked-flow").<Node>queryAll().stream()
                        .toList()
                        .get(number);
        return node.localToScreen(node.getLayoutBounds());
    }

    private static void settle() {
        WaitForAsyncUtils.waitForFxEvents(4);
        WaitForAsyncUtils.sleep(300, TimeUnit.MILLISECONDS);
        WaitForAsyncUtils.waitForFxEvents(4);
    }

    private static RichTextArea page(FxRobot robot) {
        return robot.lookup("#page").queryAs(RichTextArea.class);
    }
}

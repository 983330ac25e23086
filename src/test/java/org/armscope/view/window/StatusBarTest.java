package org.armscope.view.window;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.concurrent.TimeUnit;
import javafx.scene.Scene;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.BorderPane;
import javafx.stage.Stage;
import javafx.util.Duration;
import org.armscope.viewmodel.FakeDesk;
import org.armscope.viewmodel.Notice;
import org.armscope.viewmodel.Queue;
import org.armscope.viewmodel.window.WindowModel;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

@ExtendWith(ApplicationExtension.class)
@SuppressWarnings("NullAway.Init")
class StatusBarTest {

    private static final Duration STAY = Duration.millis(100);

    private WindowModel model;

    @Start
    void start(Stage stage) {
        model = new WindowModel(new FakeDesk(), Queue.none());
        BorderPane frame = new BorderPane();
        frame.setBottom(new StatusBar(model.work(), model.library(), "/articles", STAY));
        stage.setScene(new Scene(frame, 800, 400));
        stage.show();
    }

    @Test
    void aSentenceStaysUntilAPersonHasGoneOnForAWhile(FxRobot robot) throws Exception {
        robot.interact(() -> model.work().tell(Notice.good("2 ingested")));
        robot.sleep(4 * (long) STAY.toMillis());
        assertEquals("2 ingested", told(robot));
        robot.push(KeyCode.DOWN);
        WaitForAsyncUtils.waitFor(10, TimeUnit.SECONDS, () -> told(robot).isEmpty());
        assertEquals(Notice.NONE, model.work().notice().get());
    }

    @Test
    void whatWentWrongStaysUntilItIsDismissed(FxRobot robot) {
        Notice bad = Notice.bad("The disk is full.");
        robot.interact(() -> model.work().tell(bad));
        robot.push(KeyCode.DOWN).sleep(4 * (long) STAY.toMillis());
        assertEquals(bad, model.work().notice().get());
        robot.clickOn("#dismiss-notice");
        assertEquals("", told(robot));
        assertFalse(robot.lookup("#dismiss-notice").query().isVisible());
    }

    private static String told(FxRobot robot) {
        return robot.lookup("#notice").queryAs(Labeled.class).getText();
    }
}

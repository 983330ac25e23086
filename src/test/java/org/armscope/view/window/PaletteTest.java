package org.armscope.view.window;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.armscope.viewmodel.FakeDesk;
import org.armscope.viewmodel.Queue;
import org.armscope.viewmodel.Specimens;
import org.armscope.viewmodel.window.Action;
import org.armscope.viewmodel.window.Pane;
import org.armscope.viewmodel.window.Theme;
import org.armscope.viewmodel.window.WindowModel;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith(ApplicationExtension.class)
@SuppressWarnings("NullAway.Init")
class PaletteTest {

    private WindowModel model;
    private Commands commands;
    private Shell shell;

    @Start
    void start(Stage shown) {
        FakeDesk desk = new FakeDesk(Specimens.monitor(46, "Tanks were shown to the guests."));
        model = new WindowModel(desk, Queue.none());
        commands = new Commands(model, path -> {}, () -> {});
        shell = new Shell(commands);
        shown.setScene(new Scene(shell, 980, 700));
        model.refresh();
        shown.show();
    }

    @Test
    void someLettersAndEnterDoIt(FxRobot robot) {
        robot.push(KeyCode.CONTROL, KeyCode.K);
        assertTrue(robot.lookup("#palette-field").queryAs(TextField.class).isFocused());
        robot.write("dark").push(KeyCode.ENTER);
        assertFalse(robot.lookup("#palette").query().isVisible());
        assertEquals(Theme.DARK, model.theme().get());
    }

    @Test
    void arrowsChooseAndEscapeClosesWithTheKeyboardWhereItWas(FxRobot robot) {
        robot.clickOn("#search");
        robot.push(KeyCode.CONTROL, KeyCode.K);
        robot.write("li").push(KeyCode.DOWN);
        assertEquals(1, model.palette().chosen().get());
        robot.push(KeyCode.ESCAPE);
        assertFalse(model.palette().open().get());
        assertEquals("", model.explore().typed().get());
        assertTrue(robot.lookup("#search").query().isFocused());
    }

    @Test
    void whileThePaletteIsOpenOtherKeysRest(FxRobot robot) {
        robot.push(KeyCode.CONTROL, KeyCode.K).push(KeyCode.CONTROL, KeyCode.DIGIT2);
        assertEquals(Pane.EXPLORE, model.pane().get());
        robot.push(KeyCode.CONTROL, KeyCode.K).push(KeyCode.CONTROL, KeyCode.DIGIT2);
        assertEquals(Pane.TIMELINE, model.pane().get());
    }

    @Test
    void backAndForwardByKeyAndByButton(FxRobot robot) {
        robot.push(KeyCode.CONTROL, KeyCode.DIGIT2);
        robot.clickOn("#search").write("tanks");
        robot.push(KeyCode.ALT, KeyCode.LEFT);
        assertEquals(Pane.TIMELINE, model.pane().get());
        robot.clickOn("#back-in-time");
        assertEquals(Pane.EXPLORE, model.pane().get());
        assertTrue(robot.lookup("#back-in-time").query().isDisabled());
        robot.push(KeyCode.ALT, KeyCode.RIGHT).clickOn("#forward");
        assertEquals("tanks", model.explore().typed().get());
        assertTrue(robot.lookup("#forward").query().isDisabled());
    }

    @Test
    void noKeyDoesTwoThingsAndTheSheetNamesEveryKey(FxRobot robot) {
        List<Action> actions = Actions.of(commands, shell);
        List<String> twice = new ArrayList<>();
        Set<String> met = new HashSet<>();
        for (Action action : actions) {
            action.keys().stream().filter(key -> !met.add(key)).forEach(twice::add);
        }
        assertEquals(List.of(), twice);
        robot.interact(() -> commands.model().floating().sheet().set(true));
        Set<String> told = new HashSet<>();
        for (Label key :
                robot.from(robot.lookup("#sheet")).lookup(".key").queryAllAs(Label.class)) {
            told.add(key.getText());
        }
        assertEquals(met, told);
    }
}

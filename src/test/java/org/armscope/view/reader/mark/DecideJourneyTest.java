package org.armscope.view.reader.mark;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import atlantafx.base.theme.PrimerLight;
import java.util.List;
import java.util.concurrent.TimeUnit;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.armscope.annotation.Annotations;
import org.armscope.annotation.EntityType;
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

/// A wrong entity is corrected everywhere, and that is undone.
@ExtendWith(ApplicationExtension.class)
@SuppressWarnings("NullAway.Init")
class DecideJourneyTest {

    private final Article first = Specimens.monitor(46, "Flavia met Rudolf.");
    private final Article second = Specimens.monitor(47, "Flavia went home.");
    private FakeDesk desk;
    private WindowModel model;

    @Start
    void start(Stage stage) {
        desk = new FakeDesk(first, second);
        for (Article article : desk.held) {
            desk.marked.put(
                    article.id(),
                    Annotations.of(
                            List.of(
                                    new Claims(article)
                                            .entity(EntityType.PERSON, "Flavia", "Flavia"))));
        }
        model = new WindowModel(desk, Queue.none());
        stage.setScene(new Scene(new Shell(new Commands(model, path -> {}, () -> {})), 980, 700));
        javafx.application.Application.setUserAgentStylesheet(
                new PrimerLight().getUserAgentStylesheet());
        PressMending.install(stage.getScene());
        model.open(first.id());
        stage.show();
    }

    @Test
    void aWrongEntityIsCorrectedEverywhereAndThatIsUndone(FxRobot robot) {
        settle();
        robot.write("m");
        settle();
        robot.clickOn("#card-not-an-entity");
        settle();
        assertTrue(robot.lookup("#decide").<Node>query().isVisible());
        assertEquals(
                "2 things would change in 2 articles:",
                robot.lookup("#decide-outlook").queryLabeled().getText());
        robot.clickOn("#decide-confirm");
        settle();
        assertFalse(robot.lookup("#decide").<Node>query().isVisible());
        assertEquals(0, robot.lookup(".mention-fill.person").queryAll().size() - legend());
        assertEquals(Annotations.NONE, desk.annotations(second));
        robot.push(KeyCode.CONTROL, KeyCode.Z);
        settle();
        assertEquals(1, robot.lookup(".mention-fill.person").queryAll().size() - legend());
        assertEquals(
                1, desk.annotations(second).of(org.armscope.annotation.EntityMention.class).size());
        assertTrue(
                robot.lookup("#notice")
                        .queryLabeled()
                        .getText()
                        .startsWith("Undone: everywhere: \"Flavia\" is not an entity"));
    }

    /// The legend holds one sample of each kind.
    private static int legend() {
        return 1;
    }

    private static void settle() {
        WaitForAsyncUtils.waitForFxEvents(4);
        WaitForAsyncUtils.sleep(300, TimeUnit.MILLISECONDS);
        WaitForAsyncUtils.waitForFxEvents(4);
    }
}

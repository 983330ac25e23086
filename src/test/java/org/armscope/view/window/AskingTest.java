package org.armscope.view.window;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import atlantafx.base.theme.PrimerLight;
import java.util.List;
import javafx.scene.Scene;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Region;
import javafx.stage.Stage;
import org.armscope.query.Similar;
import org.armscope.query.Suggestion;
import org.armscope.text.Span;
import org.armscope.viewmodel.FakeDesk;
import org.armscope.viewmodel.Queue;
import org.armscope.viewmodel.Specimens;
import org.armscope.viewmodel.explore.ResultRow;
import org.armscope.viewmodel.explore.ask.SavedRow;
import org.armscope.viewmodel.window.WindowModel;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith(ApplicationExtension.class)
@SuppressWarnings("NullAway.Init")
class AskingTest {

    private final FakeDesk desk =
            new FakeDesk(
                    Specimens.monitor(46, "Tanks were shown to the guests."),
                    Specimens.digest(7, "Boats for the navy", "Twelve boats, and no tanks."));
    private WindowModel model;

    @Start
    void start(Stage stage) {
        model = new WindowModel(desk, Queue.none());
        stage.setScene(new Scene(new Shell(new Commands(model, path -> {}, () -> {})), 1280, 800));
        javafx.application.Application.setUserAgentStylesheet(
                new PrimerLight().getUserAgentStylesheet());
        PressMending.install(stage.getScene());
        model.refresh();
        stage.show();
    }

    @Test
    void aNameIsSuggestedAndTakenByKeysWithoutAnySyntax(FxRobot robot) {
        suggestSergeev();
        robot.clickOn("#search").write("tanks Serg");
        assertTrue(robot.lookup("#suggestions").query().isVisible());
        robot.push(KeyCode.DOWN).push(KeyCode.ENTER);
        assertEquals("tanks person:\"Igor Sergeev\" ", model.explore().typed().get());
        assertFalse(robot.lookup("#suggestions").query().isVisible());
        TextField box = robot.lookup("#search").queryAs(TextField.class);
        assertTrue(box.isFocused());
        assertEquals(box.getLength(), box.getCaretPosition());
    }

    @Test
    void enterWithNothingChosenGoesToTheResultsAndEscapeOnlyCloses(FxRobot robot) {
        suggestSergeev();
        robot.clickOn("#search").write("tanks").push(KeyCode.ESCAPE);
        assertFalse(robot.lookup("#suggestions").query().isVisible());
        assertEquals("tanks", model.explore().typed().get());
        robot.write(" ").push(KeyCode.ENTER);
        assertTrue(robot.lookup("#results").query().isFocused());
        assertFalse(robot.lookup("#suggestions").query().isVisible());
    }

    @Test
    void aSuggestionIsTakenWithTheMouse(FxRobot robot) {
        suggestSergeev();
        robot.clickOn("#search").write("s").clickOn("Igor Sergeev");
        assertEquals("person:\"Igor Sergeev\" ", model.explore().typed().get());
        assertTrue(robot.lookup("#search").query().isFocused());
    }

    @Test
    void aQuestionIsKeptInTheHistoryOnceAResultOfItIsOpened(FxRobot robot) {
        robot.clickOn("#search").write("tanks").push(KeyCode.ENTER);
        robot.push(KeyCode.ENTER).push(KeyCode.ENTER);
        assertEquals(1, desk.aids.past.size());
        assertEquals("tanks", desk.aids.past.getFirst().query());
    }

    @Test
    void aQuestionIsSavedRunRemovedAndBroughtBack(FxRobot robot) {
        robot.clickOn("#search").write("boats").clickOn("#saved");
        assertEquals("boats", robot.lookup("#saved-name").queryAs(TextField.class).getText());
        robot.write("Navy");
        assertEquals("Save", robot.lookup("#save-search").queryButton().getText());
        robot.push(KeyCode.ENTER);
        assertEquals("Navy", model.explore().saved().saved().get().getFirst().name());
        robot.push(KeyCode.ESCAPE);
        assertFalse(robot.lookup("#saved-menu").query().isVisible());
        robot.interact(() -> model.explore().typed().set("boats tanks"));
        robot.clickOn("#saved").write("navy");
        assertEquals("Replace", robot.lookup("#save-search").queryButton().getText());
        robot.push(KeyCode.ENTER);
        assertEquals("boats", kept());
        assertTrue(robot.lookup("#save-search").queryButton().isFocused());
        robot.push(KeyCode.SPACE);
        assertEquals("boats tanks", kept());
        robot.interact(() -> model.explore().typed().set("boats"));
        robot.push(KeyCode.ESCAPE).clickOn("#saved").write("Navy");
        robot.clickOn("#save-search");
        assertEquals("boats", kept());
        robot.push(KeyCode.ESCAPE);
        robot.interact(() -> model.explore().typed().set(""));
        robot.clickOn("#saved").clickOn(".saved-remove").clickOn("#bring-back");
        robot.clickOn("Navy");
        assertEquals("boats", model.explore().typed().get());
        assertFalse(robot.lookup("#saved-menu").query().isVisible());
    }

    private String kept() {
        return model.explore().saved().saved().get().getFirst().search().query();
    }

    @Test
    void aLongQuestionInTheHistoryWidensNothing(FxRobot robot) {
        robot.interact(() -> model.explore().typed().set("tanks OR boats".repeat(12)));
        robot.interact(() -> model.explore().note());
        robot.clickOn("#saved");
        Region menu = (Region) robot.lookup("#saved-menu").query();
        assertEquals(560, menu.getWidth());
    }

    @Test
    void aSearchIsRenamedInItsLine(FxRobot robot) {
        robot.interact(() -> model.explore().typed().set("boats"));
        robot.interact(() -> model.explore().saved().save("Navy"));
        robot.clickOn("#saved").clickOn(".saved-rename").write("Fleet").clickOn("Rename");
        assertEquals(
                List.of("Fleet"),
                model.explore().saved().saved().get().stream().map(SavedRow::name).toList());
        assertFalse(robot.lookup("#saved-other-name").tryQuery().isPresent());
    }

    @Test
    void articlesLikeAResultAreListedReadAndLeft(FxRobot robot) {
        ResultRow boats = model.explore().results().rows().get(1);
        desk.aids.alike.put(
                boats.id(),
                List.of(
                        new Similar(
                                model.explore().results().rows().getFirst().id(),
                                1,
                                List.of(),
                                List.of("tanks"))));
        robot.clickOn("#search").write("boats").push(KeyCode.ESCAPE);
        robot.clickOn("Boats for the navy").rightClickOn("Boats for the navy");
        robot.clickOn("Similar articles");
        robot.clickOn(".similar-line");
        assertEquals("Monitor 7(46)", robot.lookup("#page-reference").queryLabeled().getText());
        robot.clickOn("#similar-back");
        assertFalse(robot.lookup("#similar").query().isVisible());
    }

    private void suggestSergeev() {
        desk.aids.suggestions.add(
                new Suggestion(
                        Suggestion.Kind.VALUE,
                        "person Igor Sergeev",
                        "person:\"Igor Sergeev\"",
                        new Span(0, 0),
                        12));
    }
}

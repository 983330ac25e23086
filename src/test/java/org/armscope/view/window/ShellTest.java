package org.armscope.view.window;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import atlantafx.base.theme.PrimerLight;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListView;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import jfx.incubator.scene.control.richtext.RichTextArea;
import org.armscope.article.Article;
import org.armscope.viewmodel.FakeDesk;
import org.armscope.viewmodel.Queue;
import org.armscope.viewmodel.Specimens;
import org.armscope.viewmodel.window.Pane;
import org.armscope.viewmodel.window.Theme;
import org.armscope.viewmodel.window.WindowModel;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

@ExtendWith(ApplicationExtension.class)
@SuppressWarnings("NullAway.Init")
class ShellTest {

    private FakeDesk desk;
    private WindowModel model;
    private Stage stage;

    @Start
    void start(Stage shown) {
        desk =
                new FakeDesk(
                        Specimens.monitor(
                                46, "Tanks were shown to the guests.\n\nMore tanks will come."),
                        Specimens.digest(7, "Boats for the navy", "Twelve boats, and no tanks."),
                        longArticle());
        model = new WindowModel(desk, Queue.none());
        stage = shown;
        shown.setScene(new Scene(new Shell(new Commands(model, path -> {}, () -> {})), 980, 700));
        javafx.application.Application.setUserAgentStylesheet(
                new PrimerLight().getUserAgentStylesheet());
        PressMending.install(shown.getScene());
        model.refresh();
        shown.setWidth(980);
        shown.setHeight(700);
        shown.show();
    }

    @Test
    void typingListsResultsAndAClickOpensOneWithItsWordsMarked(FxRobot robot) {
        robot.clickOn("#search").write("tanks");
        assertEquals("The word tanks", text(robot, "#answer-words"));
        assertEquals("3 articles", text(robot, "#answer-count"));
        robot.clickOn("Boats for the navy");
        settle();
        assertEquals("digest of Monitor 7(7)", text(robot, "#page-reference"));
        assertEquals("Twelve boats, and no tanks.", page(robot).getPlainText(4));
        assertEquals("1 of 1 hit", text(robot, "#hit-count"));
        assertEquals(1, robot.lookup(".hit-current").queryAll().size());
    }

    @Test
    void aHalfTypedQuestionKeepsTheAnswerAndOffersAnother(FxRobot robot) {
        robot.clickOn("#search").write("boats");
        robot.write(" \"for");
        assertEquals(1, results(robot).getItems().size());
        assertTrue(robot.lookup("#complaint").query().isVisible());
        assertEquals("This quotation mark is never closed.", text(robot, "#complaint-reason"));
        robot.clickOn("#suggestion");
        assertFalse(robot.lookup("#complaint").query().isVisible());
        assertEquals("boats \"for\"", field(robot, "#search").getText());
    }

    @Test
    void everythingCanBeDoneFromTheKeyboard(FxRobot robot) {
        robot.interact(() -> results(robot).requestFocus());
        robot.write("/");
        assertTrue(field(robot, "#search").isFocused());
        robot.write("tanks").push(KeyCode.ENTER);
        assertTrue(results(robot).isFocused());
        robot.write("j");
        assertEquals("Boats for the navy", model.explore().results().selected().get().heading());
        robot.write("k");
        robot.write("n");
        assertEquals("2 of 2 hits", text(robot, "#hit-count"));
        robot.write("N");
        assertEquals("1 of 2 hits", text(robot, "#hit-count"));
        robot.push(KeyCode.ENTER);
        settle();
        assertTrue(page(robot).isFocused());
        robot.write("?");
        assertTrue(robot.lookup("#sheet").query().isVisible());
        robot.push(KeyCode.ESCAPE);
        assertFalse(robot.lookup("#sheet").query().isVisible());
        robot.push(KeyCode.CONTROL, KeyCode.DIGIT2);
        assertEquals(Pane.TIMELINE, model.pane().get());
    }

    @Test
    void aPaneThatIsGoneToHasTheKeyboard(FxRobot robot) {
        robot.clickOn("#rail-Timeline").clickOn("#rail-Explore");
        assertTrue(results(robot).isFocused());
        robot.push(KeyCode.CONTROL, KeyCode.DIGIT5).push(KeyCode.CONTROL, KeyCode.DIGIT1);
        assertTrue(results(robot).isFocused());
        robot.clickOn("#rail-Library").clickOn("#search").write("tanks");
        assertEquals(Pane.EXPLORE, model.pane().get());
        assertTrue(field(robot, "#search").isFocused());
    }

    @Test
    void aHitFarDownComesToStandInSight(FxRobot robot) {
        robot.clickOn("#search").write("howitzer");
        settle();
        robot.interact(() -> model.reader().previousHit());
        settle();
        Node filled = robot.lookup(".hit-current").query();
        double y =
                page(robot).sceneToLocal(filled.localToScene(0, 0)).getY()
                        + filled.getBoundsInLocal().getMinY();
        assertTrue(y > 20 && y < page(robot).getHeight() - 20, "the hit stands at " + y);
    }

    @Test
    void aDroppedFolderIsIndexedAndWhatWasRejectedIsTold(FxRobot robot) {
        DropVeil veil = robot.lookup("#drop-veil").queryAs(DropVeil.class);
        robot.interact(() -> veil.take(List.of(Path.of("/t/new.txt"), Path.of("/t/scan.png"))));
        assertEquals("4 articles", text(robot, "#answer-count"));
        assertTrue(robot.lookup("#ingest-summary").query().isVisible());
        robot.push(KeyCode.ESCAPE);
        assertFalse(robot.lookup("#ingest-summary").query().isVisible());
        assertEquals("1 ingested, 0 unchanged, 0 duplicate, 1 rejected", text(robot, "#notice"));
    }

    @Test
    void theLibraryOpensAnArticleByDoubleClick(FxRobot robot) {
        robot.clickOn("#rail-Library");
        settle();
        assertEquals(3, robot.lookup("#articles").queryAs(TableView.class).getItems().size());
        robot.clickOn("#filter").write("navy");
        settle();
        robot.doubleClickOn(
                robot.from(robot.lookup("#articles").<Node>query())
                        .lookup("Boats for the navy")
                        .<Node>query());
        settle();
        assertEquals(Pane.EXPLORE, model.pane().get());
        assertEquals("digest of Monitor 7(7)", text(robot, "#page-reference"));
    }

    @Test
    void inANarrowWindowTheReaderTakesTheResultsPlace(FxRobot robot) {
        robot.interact(() -> stage.setWidth(800));
        settle();
        assertEquals(0, robot.lookup("#page").queryAll().size());
        robot.doubleClickOn("Boats for the navy");
        settle();
        assertEquals(0, robot.lookup("#results").queryAll().size());
        robot.clickOn("#back");
        settle();
        assertEquals(1, robot.lookup("#results").queryAll().size());
    }

    @Test
    void everyControlHasANameToBeSpoken(FxRobot robot) {
        List<String> nameless = new ArrayList<>();
        for (Node node : robot.lookup(node -> node.isFocusTraversable()).queryAll()) {
            boolean worded =
                    node instanceof Labeled labeled
                            && labeled.getText() != null
                            && !labeled.getText().isBlank();
            if (!worded && node.getAccessibleText() == null) {
                nameless.add(node.toString());
            }
        }
        assertEquals(List.of(), nameless);
        assertTrue(robot.lookup(node -> node instanceof ButtonBase).queryAll().size() > 8);
        assertEquals(Theme.LIGHT, model.theme().get());
    }

    private static Article longArticle() {
        String body =
                String.join(
                        "\n\n",
                        IntStream.range(0, 80)
                                .mapToObj(n -> "Paragraph " + n + " tells of talks and tanks.")
                                .toList());
        return Specimens.monitor(99, "A howitzer was seen.\n\n" + body + "\n\nA howitzer again.");
    }

    private static void settle() {
        WaitForAsyncUtils.waitForFxEvents(4);
        WaitForAsyncUtils.sleep(50, TimeUnit.MILLISECONDS);
        WaitForAsyncUtils.waitForFxEvents(4);
    }

    private static String text(FxRobot robot, String id) {
        return robot.lookup(id).queryLabeled().getText();
    }

    private static TextField field(FxRobot robot, String id) {
        return robot.lookup(id).queryAs(TextField.class);
    }

    private static ListView<?> results(FxRobot robot) {
        return robot.lookup("#results").queryListView();
    }

    private static RichTextArea page(FxRobot robot) {
        return robot.lookup("#page").queryAs(RichTextArea.class);
    }
}

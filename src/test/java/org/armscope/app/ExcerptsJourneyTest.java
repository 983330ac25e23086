package org.armscope.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import javafx.scene.Node;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.armscope.annotation.mark.Excerpt;
import org.armscope.viewmodel.window.Pane;
import org.armscope.viewmodel.window.WindowModel;
import org.armscope.workspace.Workspace;
import org.armscope.workspace.open.WorkspaceException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/// From a question to a file of cited excerpts, on a real workspace: once with the mouse, once by
/// keys alone.
@ExtendWith(ApplicationExtension.class)
@SuppressWarnings("NullAway.Init")
class ExcerptsJourneyTest {

    private static final String ASKED = "person:Sergeev NEAR/12 weapon:T-80";

    private static final String FIRST =
            "Defense Minister Igor Sergeev praised the T-80 tank in Seoul on Monday.";

    private static final String SECOND =
            "Igor Sergeev was told that ten T-80 tanks would be delivered.";

    @TempDir Path folder;
    private Workspace workspace;
    private WindowModel model;

    @Start
    void start(Stage stage) throws IOException, WorkspaceException {
        Path articles = Files.createDirectories(folder.resolve("articles"));
        article(articles, "a.txt", "2001-03-07", "Nothing was said. " + FIRST + " He then left.");
        article(articles, "b.txt", "2001-03-09", SECOND + " It rained.");
        article(articles, "c.txt", "2001-03-10", "Igor Sergeev rested. No tank was seen.");
        CorpusWindow window = CorpusWindow.of(folder, List.of(articles));
        workspace = window.workspace();
        model = window.model();
        window.show(stage, 1200, 760);
    }

    @AfterEach
    void close() throws WorkspaceException {
        workspace.close();
    }

    private static void article(Path folder, String name, String day, String body)
            throws IOException {
        Files.writeString(
                folder.resolve(name),
                "Publication: Monitor\nTitle: Made up\nDate: " + day + "\n\n" + body + "\n");
    }

    private List<String> quotes() throws WorkspaceException {
        return workspace.notebook().basket().excerpts().stream()
                .map(excerpt -> excerpt.anchor().exact())
                .sorted()
                .toList();
    }

    @Test
    void mentionsNearAWeaponAreExportedWithTheMouse(FxRobot robot) throws Exception {
        Path file = folder.resolve("memo.html");
        robot.clickOn("#search").write(ASKED).push(KeyCode.ENTER);
        robot.clickOn("#show-concordance");
        ListView<?> lines = robot.lookup("#concordance").queryAs(ListView.class);
        WaitForAsyncUtils.waitFor(30, TimeUnit.SECONDS, () -> lines.getItems().size() >= 2);
        robot.rightClickOn(robot.lookup(".line-cell").nth(0).<Node>query());
        robot.clickOn("Add all lines to the excerpts");
        robot.clickOn("#rail-Excerpts");
        WaitForAsyncUtils.waitForFxEvents();
        assertEquals(List.of(FIRST, SECOND), quotes());
        ListView<?> basket = robot.lookup("#basket").queryAs(ListView.class);
        assertEquals(2, basket.getItems().size());
        robot.clickOn("#excerpt-tags").write("tanks");
        robot.clickOn("#excerpt-note").write("Ask Seoul.");
        robot.interact(() -> model.excerpts().export().file().set(file.toString()));
        robot.clickOn("#export");
        WaitForAsyncUtils.waitForFxEvents();
        assertExported(Files.readString(file));
        robot.clickOn("#export");
        robot.clickOn("#export-keep");
        robot.clickOn("#excerpt-remove");
        assertEquals(1, quotes().size());
    }

    @Test
    void theSameIsDoneByKeysAlone(FxRobot robot) throws Exception {
        Path file = folder.resolve("memo.html");
        robot.write("/").write(ASKED).push(KeyCode.ENTER);
        tabTo(robot, "show-list");
        robot.push(KeyCode.RIGHT);
        tabTo(robot, "concordance");
        robot.push(KeyCode.HOME).push(KeyCode.CONTROL, KeyCode.A).push(KeyCode.E);
        robot.push(KeyCode.CONTROL, KeyCode.B);
        assertEquals(Pane.EXCERPTS, model.pane().get());
        assertEquals(List.of(FIRST, SECOND), quotes());
        List<String> before = ids();
        robot.push(KeyCode.ALT, KeyCode.DOWN);
        assertEquals(before.reversed(), ids());
        robot.push(KeyCode.CONTROL, KeyCode.Z);
        assertEquals(before, ids());
        tabTo(robot, "excerpt-tags");
        robot.write("tanks").push(KeyCode.ENTER);
        tabTo(robot, "excerpt-note");
        robot.write("Ask Seoul.").push(KeyCode.CONTROL, KeyCode.ENTER);
        tabTo(robot, "export-file");
        robot.push(KeyCode.CONTROL, KeyCode.A).write(file.toString()).push(KeyCode.ENTER);
        WaitForAsyncUtils.waitForFxEvents();
        assertExported(Files.readString(file));
    }

    private List<String> ids() throws WorkspaceException {
        return workspace.notebook().basket().excerpts().stream().map(Excerpt::id).toList();
    }

    private static void assertExported(String page) {
        for (String words : List.of("praised the", "would be delivered", "Ask Seoul.", "tanks")) {
            assertTrue(page.contains(words), words);
        }
        assertTrue(page.contains("<i>Monitor</i>"), page);
        assertTrue(page.contains("2001"), page);
    }

    /// Presses Tab until the keyboard is where it should be; in a text area Ctrl+Tab.
    private static void tabTo(FxRobot robot, String id) {
        for (int i = 0; i < 60; i++) {
            Node owner = robot.listWindows().getFirst().getScene().getFocusOwner();
            if (owner != null && id.equals(owner.getId())) {
                return;
            }
            if (owner instanceof javafx.scene.control.TextArea) {
                robot.push(KeyCode.CONTROL, KeyCode.TAB);
            } else {
                robot.push(KeyCode.TAB);
            }
        }
        throw new AssertionError("Tab never reaches " + id);
    }
}

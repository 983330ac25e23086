package org.armscope.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.application.Platform;
import javafx.geometry.Rectangle2D;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Labeled;
import javafx.scene.image.Image;
import javafx.scene.input.KeyCode;
import javafx.stage.Screen;
import javafx.stage.Stage;
import javafx.stage.Window;
import jfx.incubator.scene.control.richtext.RichTextArea;
import org.armscope.view.window.DropVeil;
import org.armscope.view.window.StartingView;
import org.armscope.viewmodel.window.Memory;
import org.armscope.viewmodel.window.Pane;
import org.armscope.workspace.Workspace;
import org.armscope.workspace.open.WorkspaceException;
import org.armscope.workspace.open.WorkspaceFolder;
import org.armscope.workspace.upkeep.Progress;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.util.WaitForAsyncUtils;

/// The whole program but its launcher, on a real workspace.
@ExtendWith(ApplicationExtension.class)
@SuppressWarnings("NullAway.Init")
class MainWindowTest {

    @TempDir private Path temporary;
    private WorkspaceFolder folder;
    private CountDownLatch closed;

    @BeforeEach
    void name() {
        folder = new WorkspaceFolder(temporary.resolve("study"));
        closed = new CountDownLatch(1);
        Fonts.load();
    }

    @AfterEach
    void close() throws InterruptedException {
        Platform.runLater(OpenWindow::closeAll);
        assertTrue(closed.await(30, TimeUnit.SECONDS), "the window did not close");
    }

    @Test
    void aDroppedFolderIsIndexedFoundAndRead(FxRobot robot) throws Exception {
        Path texts = Files.createDirectories(temporary.resolve("texts"));
        Files.writeString(
                texts.resolve("7-46.txt"),
                "Publication: Monitor Volume: 7 Issue: 46\n\n"
                        + "The delegation asked for T-80 tanks. It left without an answer.\n");
        Files.writeString(texts.resolve("empty.txt"), "");
        open();
        await(() -> isShown(robot, "#first-steps"));
        DropVeil veil = robot.lookup("#drop-veil").queryAs(DropVeil.class);
        robot.interact(() -> veil.take(List.of(texts)));
        await(
                () ->
                        text(robot, "#notice")
                                .equals("1 ingested, 0 unchanged, 0 duplicate, 1 rejected"));
        robot.push(KeyCode.ESCAPE);
        robot.clickOn("#search").write("T80");
        await(() -> text(robot, "#hit-count").equals("1 of 1 hit"));
        assertEquals("Monitor 7(46)", text(robot, "#page-reference"));
        RichTextArea page = robot.lookup("#page").queryAs(RichTextArea.class);
        assertEquals(
                "The delegation asked for T-80 tanks. It left without an answer.",
                page.getPlainText(2));
    }

    @Test
    void aWorkspaceThatIsHeldCanBeOpenedForReading(FxRobot robot) throws Exception {
        try (Workspace holder =
                Workspace.openForWriting(folder, "another window", Progress.silent())) {
            open();
            await(() -> !robot.lookup("#starting-reason").queryAll().isEmpty());
            Button read =
                    robot.lookup((Button button) -> button.getText().equals("Open for reading"))
                            .query();
            robot.interact(read::fire);
            await(() -> !robot.lookup("#search").queryAll().isEmpty());
            assertEquals(folder, holder.folder());
        }
    }

    @Test
    void theQuestionIsRememberedForTheNextStart(FxRobot robot) throws Exception {
        open();
        await(() -> !robot.lookup("#search").queryAll().isEmpty());
        robot.clickOn("#search").write("tanks");
        close();
        Memory memory = KeptFile.memory(folder).read();
        assertEquals("tanks", memory.visit().question());
        reopen();
    }

    /// As a process that is killed leaves it.
    @Test
    void theQuestionIsRememberedThoughTheWindowIsNeverClosed(FxRobot robot) throws Exception {
        open();
        await(() -> !robot.lookup("#search").queryAll().isEmpty());
        robot.clickOn("#search").write("tanks");
        await(() -> KeptFile.memory(folder).read().visit().question().equals("tanks"));
        robot.push(KeyCode.SHORTCUT, KeyCode.DIGIT5);
        await(() -> KeptFile.memory(folder).read().visit().pane() == Pane.LIBRARY);
    }

    /// The screen of the platform without a display is smaller than the window of a first start.
    @Test
    void aWindowTooGreatForItsScreenFillsItAndKeepsItsSize(FxRobot robot) throws Exception {
        open();
        await(() -> !robot.lookup("#search").queryAll().isEmpty());
        Window window = robot.window(0);
        Rectangle2D screen = Screen.getPrimary().getVisualBounds();
        assertEquals(
                screen,
                new Rectangle2D(
                        window.getX(), window.getY(), window.getWidth(), window.getHeight()));
        close();
        Memory memory = KeptFile.memory(folder).read();
        assertEquals(
                List.of(Memory.FIRST.width(), Memory.FIRST.height(), true),
                List.of(memory.width(), memory.height(), memory.maximized()));
        reopen();
    }

    @Test
    void aBrokenWorkspaceIsToldInASentence(FxRobot robot) throws Exception {
        Files.createDirectories(folder.root());
        Files.writeString(folder.library(), "This was never a database. ".repeat(200));
        open();
        await(() -> !robot.lookup("#starting-reason").queryAll().isEmpty());
        assertTrue(text(robot, "#starting-reason").endsWith("."));
        Stage window = (Stage) robot.window(0);
        assertEquals(
                List.of(16.0, 32.0, 64.0, 128.0),
                window.getIcons().stream().map(Image::getWidth).toList());
    }

    @Test
    void aWindowClosedBeforeItsWorkspaceIsOpenLeavesNothingOpen(FxRobot robot) throws Exception {
        CountDownLatch opened = new CountDownLatch(1);
        robot.interact(
                () -> {
                    Opener opener = Opener.forWriting(folder);
                    MainWindow window = new MainWindow(opener, () -> {});
                    window.show();
                    window.quit();
                    opener.tell(new StartingView(), outcome -> opened.countDown());
                });
        assertTrue(opened.await(30, TimeUnit.SECONDS), "the workspace did not open");
        await(this::isFree);
        assertEquals(List.of(), robot.listWindows().stream().filter(Window::isShowing).toList());
        closed.countDown();
    }

    private boolean isFree() {
        try {
            reopen();
            return true;
        } catch (WorkspaceException e) {
            return false;
        }
    }

    private void reopen() throws WorkspaceException {
        Workspace.openForWriting(folder, "check", Progress.silent()).close();
    }

    private void open() {
        OpenWindow.show(folder, closed::countDown);
    }

    private static void await(Callable<Boolean> condition) throws TimeoutException {
        WaitForAsyncUtils.waitFor(30, TimeUnit.SECONDS, condition);
        WaitForAsyncUtils.waitForFxEvents();
    }

    private static boolean isShown(FxRobot robot, String id) {
        return robot.lookup(id).queryAll().stream().anyMatch(Node::isVisible);
    }

    private static String text(FxRobot robot, String id) {
        return robot.lookup(id).queryAllAs(Labeled.class).stream()
                .map(Labeled::getText)
                .findFirst()
                .orElse("");
    }
}

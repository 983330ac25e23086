package org.armscope.app;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ComboBoxBase;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListView;
import javafx.scene.control.Slider;
import javafx.scene.control.TableView;
import javafx.scene.control.TextInputControl;
import javafx.stage.Stage;
import org.armscope.view.window.Commands;
import org.armscope.view.window.Shell;
import org.armscope.viewmodel.Desk;
import org.armscope.viewmodel.Queue;
import org.armscope.viewmodel.window.WindowModel;
import org.armscope.workspace.Workspace;
import org.armscope.workspace.open.WorkspaceException;
import org.armscope.workspace.open.WorkspaceFolder;
import org.armscope.workspace.upkeep.Progress;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.api.FxToolkit;
import org.testfx.api.FxToolkitContext;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/// Walks through the window in every telling state and looks for controls that a screen reader
/// could not name.
@ExtendWith(ApplicationExtension.class)
@SuppressWarnings("NullAway.Init")
class AccessibleWalkTest {

    @TempDir Path folder;
    private Stage stage;
    private final Set<String> faults = new TreeSet<>();

    @Start
    void start(Stage shown) {
        stage = shown;
        stage.setWidth(990);
        stage.setHeight(980);
        stage.show();
    }

    @Test
    void everyControlHasANameAndARole(FxRobot robot) throws IOException, WorkspaceException {
        try (Workspace full = open("full");
                Workspace empty = open("empty")) {
            full.ingest(CorpusWindow.monitor(), Progress.silent());
            for (Shot shot : Shot.ALL) {
                Desk desk = new WorkspaceDesk(shot.empty() ? empty : full);
                robot.interact(() -> show(shot, desk));
                WaitForAsyncUtils.waitForFxEvents();
                robot.interact(() -> walk(shot.name(), stage.getScene().getRoot()));
                robot.interact(AccessibleWalkTest::forgetEvents);
            }
        }
        assertEquals(Set.of(), faults);
    }

    /// TestFX keeps every event of a test, and with it the window that it happened in.
    private static void forgetEvents() {
        FxToolkitContext context = FxToolkit.toolkitContext();
        context.setRegisteredStage(context.getRegisteredStage());
    }

    private Workspace open(String name) throws WorkspaceException {
        return Workspace.openForWriting(
                new WorkspaceFolder(folder.resolve(name)), "test", Progress.silent());
    }

    private void show(Shot shot, Desk desk) {
        WindowModel model = new WindowModel(desk, Queue.none());
        Shell shell = new Shell(new Commands(model, path -> {}, () -> {}));
        model.refresh();
        shot.set().accept(model);
        stage.setScene(new Scene(shell, 990, 980));
        shell.applyCss();
        shell.layout();
    }

    private void walk(String shot, Node node) {
        if (!node.isVisible()) {
            return;
        }
        if (isInteractive(node)) {
            String where = node.getClass().getSimpleName() + " " + node.getId();
            if (!isNamed(node)) {
                faults.add("no name: " + where + " " + node.getStyleClass() + " in " + shot);
            }
            AccessibleRole role = node.getAccessibleRole();
            if (role == null || role == AccessibleRole.NODE || role == AccessibleRole.PARENT) {
                faults.add("no role: " + where + " in " + shot);
            }
        }
        boolean parts = node instanceof TextInputControl || node instanceof ComboBoxBase<?>;
        if (node instanceof Parent parent && !parts) {
            parent.getChildrenUnmodifiable().forEach(child -> walk(shot, child));
        }
    }

    private static boolean isInteractive(Node node) {
        return node instanceof ButtonBase
                || node instanceof TextInputControl
                || node instanceof ComboBoxBase<?>
                || node instanceof ListView<?>
                || node instanceof TableView<?>
                || node instanceof Slider
                || node.isFocusTraversable();
    }

    private static boolean isNamed(Node node) {
        String name = node.getAccessibleText();
        boolean worded =
                node instanceof Labeled labeled
                        && labeled.getText() != null
                        && !labeled.getText().isBlank();
        return worded || (name != null && !name.isBlank());
    }
}

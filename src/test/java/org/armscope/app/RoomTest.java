package org.armscope.app;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.stage.Stage;
import org.armscope.viewmodel.window.Pane;
import org.armscope.viewmodel.window.WindowModel;
import org.armscope.workspace.open.WorkspaceException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/// In a small window and with text of every size, the window's frame and what floats over it stay
/// in sight, and menus follow the text size.
@ExtendWith(ApplicationExtension.class)
@SuppressWarnings("NullAway.Init")
class RoomTest {

    private static final List<Integer> SIZES = List.of(80, 100, 150, 200);

    @TempDir Path folder;
    private CorpusWindow window;
    private WindowModel model;
    private Scene scene;

    @Start
    void start(Stage stage) throws Exception {
        Path articles = Files.createDirectories(folder.resolve("articles"));
        Files.writeString(
                articles.resolve("a.txt"),
                "Publication: Monitor\nTitle: Made up\nDate: 2001-03-07\n\n"
                        + "Russia delivered ten T-80U tanks to South Korea on March 5.\n");
        window = CorpusWindow.of(folder, List.of(articles));
        model = window.model();
        window.show(stage, 990, 700);
        scene = stage.getScene();
    }

    @AfterEach
    void close() throws WorkspaceException {
        window.workspace().close();
    }

    @Test
    void theFrameStaysInSightInEveryPane(FxRobot robot) {
        Set<String> faults = new TreeSet<>();
        for (int size : SIZES) {
            for (Pane pane : Pane.values()) {
                robot.interact(
                        () -> {
                            model.settings().textSize().set(size);
                            model.pane().set(pane);
                        });
                CorpusWindow.settle();
                for (String id : List.of("#rail-Library", "#help", "#search", "#workspace-menu")) {
                    out(id, pane.word() + " at " + size + " %", faults);
                }
            }
        }
        assertEquals(Set.of(), faults);
    }

    @Test
    void whatFloatsStaysInSight(FxRobot robot) {
        Set<String> faults = new TreeSet<>();
        for (int size : SIZES) {
            robot.interact(
                    () -> {
                        model.settings().textSize().set(size);
                        model.settings().open().set(true);
                        model.floating().sheet().set(true);
                        model.notebook().tags().listed().set(true);
                    });
            CorpusWindow.settle();
            for (String id : List.of("#settings", "#sheet", "#tags", "#tag-effect")) {
                out(id, size + " %", faults);
            }
        }
        assertEquals(Set.of(), faults);
    }

    private void out(String id, String when, Set<String> faults) {
        Node node = scene.lookup(id);
        Bounds at = node.localToScene(node.getLayoutBounds());
        if (at.getMinX() < 0
                || at.getMinY() < 0
                || at.getMaxX() > scene.getWidth()
                || at.getMaxY() > scene.getHeight()) {
            faults.add(id + " in " + when);
        }
    }

    @Test
    void menusFollowTheTextSize(FxRobot robot) {
        List<Long> tenths = new ArrayList<>();
        for (int size : SIZES) {
            robot.interact(() -> model.settings().textSize().set(size));
            CorpusWindow.settle();
            robot.clickOn("#workspace-menu");
            CorpusWindow.settle();
            Label item = robot.lookup(".context-menu .menu-item .label").queryAs(Label.class);
            tenths.add(Math.round(10 * item.getFont().getSize()));
            robot.push(javafx.scene.input.KeyCode.ESCAPE);
            CorpusWindow.settle();
        }
        assertEquals(List.of(104L, 130L, 195L, 260L), tenths);
    }

    @Test
    void cardsSuggestionsAndTooltipsFollowTheTextSize(FxRobot robot) {
        List<List<Long>> widths = new ArrayList<>();
        for (int size : SIZES) {
            robot.interact(
                    () -> {
                        model.settings().textSize().set(size);
                        model.pane().set(Pane.EXPLORE);
                        model.explore().typed().set("Russia");
                    });
            CorpusWindow.settle();
            robot.interact(
                    () -> {
                        model.division().reading().set(true);
                        model.reader().mentions().step(1);
                        model.explore().suggest().edited("", "Russia");
                    });
            CorpusWindow.settle();
            robot.moveTo("#help").sleep(1500);
            widths.add(
                    List.of(
                            Math.round(onScreen("#card").getWidth()),
                            scale("#suggestions"),
                            tip()));
            robot.moveTo("#search");
            robot.interact(() -> model.reader().mentions().unpin());
        }
        assertEquals(
                List.of(
                        List.of(256L, 80L, 96L),
                        List.of(320L, 100L, 120L),
                        List.of(480L, 150L, 180L),
                        List.of(640L, 200L, 240L)),
                widths);
    }

    private Bounds onScreen(String id) {
        Node node = scene.lookup(id);
        return node.localToScene(node.getLayoutBounds());
    }

    /// How much a node is magnified, in per cent.
    private long scale(String id) {
        return Math.round(100 * scene.lookup(id).getLocalToSceneTransform().getMxx());
    }

    /// The size of the letters of the tooltip in sight, in tenths of a pixel.
    private static long tip() {
        return javafx.stage.Window.getWindows().stream()
                .filter(Tooltip.class::isInstance)
                .map(Tooltip.class::cast)
                .mapToLong(tip -> Math.round(10 * tip.getFont().getSize()))
                .findFirst()
                .orElse(0);
    }
}

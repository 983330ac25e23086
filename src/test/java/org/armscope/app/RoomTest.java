package org.armscope.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Region;
import javafx.stage.Stage;
import org.armscope.annotation.Entity;
import org.armscope.annotation.EntityType;
import org.armscope.viewmodel.library.Section;
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

    /// Less than a pixel, where a magnified pane ends between two.
    private static final double ROUNDING = 0.5;

    /// In pixels of usual text.
    private static final double LEAST_DOSSIER = 200;

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
            inEveryPane(
                    robot,
                    size,
                    when ->
                            Stream.of("#rail-Library", "#help", "#search", "#workspace-menu")
                                    .forEach(id -> out(id, when, faults)));
        }
        assertEquals(Set.of(), faults);
    }

    @Test
    void barsAndFieldsOfEveryPaneStayInSight(FxRobot robot) {
        robot.interact(this::fillPanes);
        Set<String> faults = new TreeSet<>();
        for (int size : SIZES) {
            inEveryPane(robot, size, when -> bars(when, faults));
            robot.interact(
                    () -> {
                        model.pane().set(Pane.TIMELINE);
                        model.timeline()
                                .evidence()
                                .select(model.timeline().lanes().get().events().getFirst());
                    });
            CorpusWindow.settle();
            bars("evidence at " + size + " %", faults);
            out("#evidence", size + " %", faults);
            robot.interact(() -> model.timeline().evidence().deselect());
        }
        assertEquals(Set.of(), faults);
    }

    @Test
    void theSectionsOfTheLibraryAndTwoDossiersKeepToTheirPane(FxRobot robot) {
        robot.interact(
                () -> {
                    model.openDossier(new Entity(EntityType.WEAPON, "T-80U"));
                    model.entities().compared().show(new Entity(EntityType.PLACE, "Russia"));
                });
        Set<String> faults = new TreeSet<>();
        for (int size : SIZES) {
            robot.interact(() -> model.settings().textSize().set(size));
            for (Section section : Section.values()) {
                robot.interact(
                        () -> {
                            model.pane().set(Pane.LIBRARY);
                            model.library().section().set(section);
                        });
                CorpusWindow.settle();
                within(".library-pane", section + " at " + size + " %", faults);
            }
            robot.interact(() -> model.pane().set(Pane.ENTITIES));
            CorpusWindow.settle();
            for (Node dossier : scene.getRoot().lookupAll(".dossier-pane")) {
                if (((Region) dossier).getWidth() < LEAST_DOSSIER) {
                    faults.add("a dossier is too narrow at " + size + " %");
                }
            }
        }
        assertEquals(Set.of(), faults);
    }

    /// What a pane holds lies within its bounds.
    private void within(String style, String when, Set<String> faults) {
        Parent pane = (Parent) scene.lookup(style);
        Bounds whole = pane.getLayoutBounds();
        for (Node part : pane.getChildrenUnmodifiable()) {
            Bounds at = part.localToParent(part.getLayoutBounds());
            if (at.getMinX() < -ROUNDING
                    || at.getMinY() < -ROUNDING
                    || at.getMaxX() > whole.getWidth() + ROUNDING
                    || at.getMaxY() > whole.getHeight() + ROUNDING) {
                faults.add(part + " in " + when);
            }
        }
    }

    /// @param look is told what is in sight
    private void inEveryPane(FxRobot robot, int size, Consumer<String> look) {
        for (Pane pane : Pane.values()) {
            robot.interact(
                    () -> {
                        model.settings().textSize().set(size);
                        model.pane().set(pane);
                    });
            CorpusWindow.settle();
            look.accept(pane.word() + " at " + size + " %");
        }
    }

    /// Puts an excerpt into the basket and opens a dossier.
    private void fillPanes() {
        model.explore().typed().set("tanks");
        model.explore().concordance().inSight().set(true);
        model.excerpts().adding().lines(List.copyOf(model.explore().concordance().lines()));
        model.openDossier(new Entity(EntityType.WEAPON, "T-80U"));
    }

    private void bars(String when, Set<String> faults) {
        List<Node> bars =
                Stream.of(
                                ".answer-head",
                                ".pane-bar",
                                ".fold-choice",
                                ".export-bar",
                                ".excerpt-editor",
                                ".legend")
                        .flatMap(style -> scene.getRoot().lookupAll(style).stream())
                        .filter(RoomTest::isInSight)
                        .toList();
        assertFalse(bars.isEmpty(), when);
        for (Node bar : bars) {
            for (Node part : ((Parent) bar).getChildrenUnmodifiable()) {
                if (part.isVisible() && isOut(part)) {
                    faults.add(part + " in " + when);
                }
            }
        }
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
            assertEquals(size, model.settings().textSize().get());
        }
        assertEquals(Set.of(), faults);
    }

    private void out(String id, String when, Set<String> faults) {
        if (isOut(scene.lookup(id))) {
            faults.add(id + " in " + when);
        }
    }

    private static boolean isInSight(Node node) {
        return Stream.iterate(node, Objects::nonNull, Node::getParent).allMatch(Node::isVisible);
    }

    private boolean isOut(Node node) {
        Bounds at = node.localToScene(node.getLayoutBounds());
        return at.getMinX() < 0
                || at.getMinY() < 0
                || at.getMaxX() > scene.getWidth() + ROUNDING
                || at.getMaxY() > scene.getHeight() + ROUNDING;
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

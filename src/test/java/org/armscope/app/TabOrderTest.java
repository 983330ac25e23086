package org.armscope.app;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import javafx.css.PseudoClass;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.ToggleButton;
import javafx.scene.image.PixelReader;
import javafx.scene.image.WritableImage;
import javafx.scene.input.KeyCode;
import javafx.scene.robot.Robot;
import javafx.stage.Stage;
import org.armscope.annotation.Entity;
import org.armscope.annotation.EntityType;
import org.armscope.viewmodel.explore.LineRow;
import org.armscope.viewmodel.library.Section;
import org.armscope.viewmodel.window.Pane;
import org.armscope.viewmodel.window.WindowModel;
import org.armscope.workspace.Workspace;
import org.armscope.workspace.open.WorkspaceException;
import org.armscope.workspace.upkeep.Progress;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/// Tab goes through every pane: to each control that can take the keyboard, in the order in which
/// one reads, always to a place in sight that shows that it has the keyboard, and around again.
@ExtendWith(ApplicationExtension.class)
@SuppressWarnings("NullAway.Init")
class TabOrderTest {

    private static final int MOST = 160;
    private static final PseudoClass FOCUS_VISIBLE = PseudoClass.getPseudoClass("focus-visible");

    @TempDir static Path folder;
    private static Workspace workspace;
    private WindowModel model;
    private Scene scene;
    private final Set<String> faults = new TreeSet<>();

    @BeforeAll
    static void ingest() throws IOException, WorkspaceException {
        workspace = CorpusWindow.open(folder);
        workspace.ingest(CorpusWindow.monitor(), Progress.silent());
    }

    @AfterAll
    static void close() throws WorkspaceException {
        workspace.close();
    }

    @Start
    void start(Stage stage) {
        CorpusWindow window = new CorpusWindow(workspace);
        model = window.model();
        window.show(stage, 990, 900);
        scene = stage.getScene();
    }

    @Test
    void exploreIsWalked(FxRobot robot) {
        robot.interact(() -> model.explore().typed().set("missile"));
        walk(robot);
    }

    @Test
    void theConcordanceIsWalked(FxRobot robot) {
        robot.interact(
                () -> {
                    model.explore().typed().set("missile");
                    model.explore().concordance().inSight().set(true);
                });
        walk(robot);
    }

    @Test
    void theTimelineIsWalked(FxRobot robot) {
        robot.interact(() -> model.pane().set(Pane.TIMELINE));
        walk(robot);
    }

    @Test
    void theEvidenceBesideTheTimelineIsWalked(FxRobot robot) {
        robot.interact(
                () -> {
                    model.pane().set(Pane.TIMELINE);
                    model.timeline()
                            .evidence()
                            .select(model.timeline().lanes().get().events().getFirst());
                });
        walk(robot);
    }

    @Test
    void theEntitiesAreWalked(FxRobot robot) {
        robot.interact(() -> model.openDossier(new Entity(EntityType.PERSON, "Igor Sergeev")));
        walk(robot);
    }

    @Test
    void theExcerptsAreWalked(FxRobot robot) {
        robot.interact(
                () -> {
                    model.explore().typed().set("missile");
                    model.explore().concordance().inSight().set(true);
                    List<LineRow> lines = model.explore().concordance().lines();
                    model.excerpts().adding().lines(List.copyOf(lines.subList(0, 3)));
                    model.pane().set(Pane.EXCERPTS);
                });
        walk(robot);
    }

    @Test
    void theLibraryIsWalked(FxRobot robot) {
        for (Section section : Section.values()) {
            robot.interact(
                    () -> {
                        model.pane().set(Pane.LIBRARY);
                        model.library().section().set(section);
                    });
            walk(robot);
        }
    }

    private void walk(FxRobot robot) {
        CorpusWindow.settle();
        robot.interact(() -> scene.lookup("#search").requestFocus());
        CorpusWindow.settle();
        Set<Node> seen = new LinkedHashSet<>();
        WritableImage before = picture();
        Node last = scene.getFocusOwner();
        for (int i = 0; i < MOST; i++) {
            robot.interact(TabOrderTest::pressTab);
            Node now = scene.getFocusOwner();
            if (now == null || now.equals(scene.getRoot())) {
                faults.add("lost after " + name(last));
                break;
            }
            if (now.equals(last)) {
                faults.add("trapped in " + name(now));
                break;
            }
            WritableImage after = picture();
            look(last, now, before, after);
            if (!seen.add(now)) {
                break;
            }
            before = after;
            last = now;
        }
        List<Node> wanted = new ArrayList<>();
        collect(scene.getRoot(), wanted);
        wanted.stream()
                .filter(node -> !seen.contains(node))
                .forEach(node -> faults.add("never reached: " + name(node)));
        assertEquals(Set.of(), faults);
    }

    private void look(Node last, Node now, WritableImage before, WritableImage after) {
        Bounds at = now.localToScene(now.getLayoutBounds());
        if (at.getMinX() < -1
                || at.getMinY() < -1
                || at.getMinX() > scene.getWidth()
                || at.getMinY() > scene.getHeight()) {
            faults.add("out of sight: " + name(now));
        } else if (!now.getPseudoClassStates().contains(FOCUS_VISIBLE)) {
            faults.add("not told to show it: " + name(now));
        } else if (isAlike(before, after, at)) {
            faults.add("does not show that it has the keyboard: " + name(now));
        }
        if (isBefore(now, last) && !isFirst(now) && !isDrawn(now)) {
            faults.add(name(last) + " goes back to " + name(now));
        }
    }

    /// A drawing has no rows.
    private static boolean isDrawn(Node node) {
        return node.getStyleClass().contains("network-node");
    }

    /// Where the walk comes around to the window's first control it goes back, and ought to.
    private boolean isFirst(Node node) {
        List<Node> all = new ArrayList<>();
        collect(scene.getRoot(), all);
        return !all.isEmpty() && all.getFirst().equals(node);
    }

    /// True if one stands above the other or, in the same row, left of it: judged by the parts of
    /// what holds both, so that whatever stands in a column is read before the next column.
    private static boolean isBefore(Node one, Node other) {
        List<Node> a = path(one);
        List<Node> b = path(other);
        int i = 0;
        while (i < a.size() && i < b.size() && a.get(i).equals(b.get(i))) {
            i++;
        }
        if (i == a.size() || i == b.size()) {
            return false;
        }
        Bounds mine = a.get(i).localToScene(a.get(i).getLayoutBounds());
        Bounds its = b.get(i).localToScene(b.get(i).getLayoutBounds());
        boolean above = mine.getMaxY() <= its.getMinY() + 1;
        boolean below = its.getMaxY() <= mine.getMinY() + 1;
        return above || (!below && mine.getMaxX() <= its.getMinX() + 1);
    }

    private static List<Node> path(Node node) {
        List<Node> path = new ArrayList<>();
        for (Node at = node; at != null; at = at.getParent()) {
            path.addFirst(at);
        }
        return path;
    }

    /// As a person does, but without the robot's waits before and after each key.
    private static void pressTab() {
        Robot keys = new Robot();
        keys.keyPress(KeyCode.TAB);
        keys.keyRelease(KeyCode.TAB);
    }

    private WritableImage picture() {
        return WaitForAsyncUtils.waitForAsyncFx(30_000, () -> scene.snapshot(null));
    }

    private static boolean isAlike(WritableImage before, WritableImage after, Bounds at) {
        PixelReader one = before.getPixelReader();
        PixelReader other = after.getPixelReader();
        int right = (int) Math.min(after.getWidth() - 1, at.getMaxX() + 3);
        int low = (int) Math.min(after.getHeight() - 1, at.getMaxY() + 3);
        for (int y = (int) Math.max(0, at.getMinY() - 3); y <= low; y++) {
            for (int x = (int) Math.max(0, at.getMinX() - 3); x <= right; x++) {
                if (one.getArgb(x, y) != other.getArgb(x, y)) {
                    return false;
                }
            }
        }
        return true;
    }

    /// Everything in sight that can take the keyboard; what a list or a table holds and the
    /// other choices of a group are reached by the arrow keys.
    private static void collect(Node node, List<Node> wanted) {
        if (!node.isVisible() || node.isDisabled()) {
            return;
        }
        boolean byArrows =
                node instanceof ToggleButton toggle
                        && toggle.getToggleGroup() != null
                        && !toggle.isSelected();
        if (node.isFocusTraversable() && !byArrows) {
            wanted.add(node);
        }
        boolean holds =
                node instanceof javafx.scene.control.ListView<?>
                        || node instanceof javafx.scene.control.TableView<?>
                        || node instanceof javafx.scene.control.ComboBoxBase<?>;
        if (node instanceof Parent parent && !holds) {
            parent.getChildrenUnmodifiable().forEach(child -> collect(child, wanted));
        }
    }

    private static String name(Node node) {
        return node.getClass().getSimpleName()
                + (node.getId() == null ? "" : " #" + node.getId())
                + " "
                + node.getStyleClass()
                + (node.getAccessibleText() == null ? "" : " “" + node.getAccessibleText() + "”");
    }
}

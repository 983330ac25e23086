package org.armscope.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Stream;
import javafx.event.Event;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.ListView;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TableView;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ContextMenuEvent;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import javafx.stage.Window;
import jfx.incubator.scene.control.richtext.RichTextArea;
import org.armscope.annotation.Entity;
import org.armscope.annotation.EntityMention;
import org.armscope.annotation.EntityType;
import org.armscope.export.excerpt.Grouping;
import org.armscope.query.SearchRequest.Order;
import org.armscope.viewmodel.Selection;
import org.armscope.viewmodel.explore.ConcordanceModel;
import org.armscope.viewmodel.explore.ResultRow;
import org.armscope.viewmodel.library.Section;
import org.armscope.viewmodel.window.Action.Group;
import org.armscope.viewmodel.window.Memory;
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

/// What holds in every pane of a window on the bundled corpus: it can be kept as it is, it comes
/// back after a restart, it lists all there is, and lets it be taken along.
@ExtendWith(ApplicationExtension.class)
@SuppressWarnings("NullAway.Init")
class EveryPaneTest {

    private static final Entity SERGEEV = new Entity(EntityType.PERSON, "Igor Sergeev");
    private static final Entity TANK = new Entity(EntityType.WEAPON, "T-80U");

    @TempDir static Path folder;
    private static Workspace workspace;
    private WindowModel model;

    @BeforeAll
    static void ingest() throws Exception {
        Path copies = Files.createDirectories(folder.resolve("copies"));
        try (Stream<Path> files = Files.walk(Path.of("corpus"))) {
            Path any =
                    files.filter(file -> file.toString().endsWith(".txt"))
                            .findFirst()
                            .orElseThrow();
            Files.copy(any, copies.resolve("copy.txt"));
        }
        workspace = CorpusWindow.open(folder);
        workspace.ingest(List.of(Path.of("corpus"), copies), Progress.silent());
    }

    @AfterAll
    static void close() throws WorkspaceException {
        workspace.close();
    }

    @Start
    void start(Stage stage) {
        CorpusWindow window = new CorpusWindow(workspace);
        model = window.model();
        window.show(stage, 1000, 760);
    }

    /// What a pane lists now.
    private List<Object> listed(Pane pane) {
        return switch (pane) {
            case EXPLORE ->
                    List.copyOf(
                            model.explore().results().rows().stream().map(ResultRow::id).toList());
            case TIMELINE -> List.copyOf(model.timeline().lanes().get().events());
            case ENTITIES -> List.copyOf(model.entities().rows());
            case EXCERPTS -> List.copyOf(model.excerpts().lines());
            case LIBRARY -> List.copyOf(model.library().rows());
        };
    }

    @Test
    void eachPaneCanBeKeptAsItIsAndThenObeysAgain(FxRobot robot) {
        robot.interact(
                () -> {
                    model.explore().typed().set("missile");
                    model.excerpts().adding().hits(model.explore().answer().get());
                });
        for (Pane pane : Pane.values()) {
            AtomicReference<List<Object>> before = new AtomicReference<>(List.of());
            robot.interact(
                    () -> {
                        model.filter().selection().set(new Selection(SERGEEV, null));
                        model.pane().set(pane);
                        before.set(listed(pane));
                    });
            robot.clickOn("#pin");
            robot.interact(() -> model.filter().selection().set(new Selection(TANK, null)));
            robot.interact(() -> assertEquals(before.get(), listed(pane), pane.word()));
            robot.clickOn("#pin");
            robot.interact(() -> assertNotEquals(before.get(), listed(pane), pane.word()));
        }
    }

    @Test
    void eachPaneComesBackAfterARestart(FxRobot robot) {
        AtomicReference<Memory> kept = new AtomicReference<>(Memory.FIRST);
        Map<Pane, List<Object>> before = new EnumMap<>(Pane.class);
        robot.interact(
                () -> {
                    model.explore().order().set(Order.OLDEST);
                    model.explore().typed().set("missile");
                    model.excerpts().adding().hits(model.explore().answer().get());
                    model.explore().results().move(2);
                    model.explore().concordance().inSight().set(true);
                    model.explore().concordance().sort().set(ConcordanceModel.Sort.RIGHT);
                    model.excerpts().grouping().set(Grouping.PERSON);
                    model.library().filter().set("Monitor");
                    model.library().section().set(Section.WANTED);
                    model.openDossier(SERGEEV);
                    model.entities().types().set(EnumSet.of(EntityType.PERSON));
                    model.filter().selection().set(new Selection(SERGEEV, null));
                });
        for (Pane pane : Pane.values()) {
            before.put(pane, comeTo(pane, robot));
        }
        robot.interact(() -> kept.set(model.remember(1000, 760, false)));
        robot.interact(
                () -> {
                    WindowModel next = new CorpusWindow(workspace).model();
                    next.recall(kept.get());
                    model = next;
                });
        for (Pane pane : Pane.values()) {
            assertEquals(before.get(pane), comeTo(pane, robot), pane.word());
        }
        robot.interact(() -> assertEquals(kept.get(), model.remember(1000, 760, false)));
    }

    /// What a pane lists once it is in sight.
    private List<Object> comeTo(Pane pane, FxRobot robot) {
        robot.interact(() -> model.pane().set(pane));
        CorpusWindow.settle();
        List<Object> listed = new ArrayList<>();
        robot.interact(() -> listed.addAll(listed(pane)));
        return listed;
    }

    @Test
    void theListFetchesPageAfterPageUntilItHoldsEveryArticle(FxRobot robot) {
        ListView<?> list = robot.lookup("#results").queryListView();
        int first = list.getItems().size();
        robot.interact(list::requestFocus);
        for (int i = 0; i < 6; i++) {
            robot.push(KeyCode.END);
            CorpusWindow.settle();
        }
        assertTrue(first < 118, "at first " + first);
        assertEquals(118, list.getItems().size());
        assertEquals(117, list.getSelectionModel().getSelectedIndex());
    }

    @Test
    void aCopyOfAnArticleIsListedWithTheArticleItIsACopyOf(FxRobot robot) {
        robot.clickOn("#rail-Library");
        robot.clickOn("#section-DUPLICATES");
        TableView<?> table = robot.lookup("#duplicates").queryTableView();
        assertEquals(1, table.getItems().size());
        robot.interact(() -> table.getSelectionModel().select(0));
        robot.interact(table::requestFocus);
        robot.push(KeyCode.ENTER);
        CorpusWindow.settle();
        assertEquals(Pane.EXPLORE, model.pane().get());
        robot.interact(
                () ->
                        assertEquals(
                                model.library().sources().duplicates().getFirst().article(),
                                Objects.requireNonNull(model.reader().page().get())
                                        .article()
                                        .id()));
    }

    @Test
    void theConcordanceIsTakenAlongByTheClipboardAndAsAFile(FxRobot robot) throws Exception {
        robot.interact(() -> model.explore().typed().set("weapon:T-80"));
        robot.clickOn("#show-concordance");
        robot.clickOn("#concordance-copy");
        int lines = model.explore().concordance().lines().size();
        List<String> copied = new ArrayList<>();
        robot.interact(
                () -> copied.addAll(Clipboard.getSystemClipboard().getString().lines().toList()));
        assertEquals(lines, copied.size());
        assertTrue(copied.stream().allMatch(line -> line.split("\t", -1).length == 5));
        Path file = folder.resolve("lines.csv");
        robot.interact(() -> model.explore().concordance().export(file));
        assertEquals(lines + 1, Files.readAllLines(file).size());
        assertEquals(
                lines + " lines written to " + file, model.explore().concordance().summary().get());
    }

    @Test
    void theReadersMenuHoldsAllThatTheKeysDo(FxRobot robot) {
        robot.interact(() -> model.explore().typed().set("Sergeev"));
        CorpusWindow.settle();
        robot.interact(
                () -> {
                    model.reader().mentions().pin(mention());
                    model.reader().marks().selection().set(mention().span());
                });
        RichTextArea area = robot.lookup(".rich-text-area").match(Node::isVisible).query();
        robot.interact(
                () -> {
                    Bounds at = area.localToScreen(area.getLayoutBounds());
                    ContextMenuEvent key =
                            new ContextMenuEvent(
                                    ContextMenuEvent.CONTEXT_MENU_REQUESTED,
                                    9,
                                    9,
                                    at.getMinX() + 9,
                                    at.getMinY() + 9,
                                    true,
                                    null);
                    Event.fireEvent(area, key);
                });
        CorpusWindow.settle();
        List<String> offered = new ArrayList<>();
        robot.interact(() -> menus().forEach(menu -> collect(menu.getItems(), offered)));
        List<String> missing = new ArrayList<>();
        robot.interact(
                () -> {
                    model.palette().typed().set(" ");
                    model.palette().typed().set("");
                    model.palette().choices().stream()
                            .map(choice -> choice.action())
                            .filter(a -> a.group() == Group.READER || a.group() == Group.MARKS)
                            .filter(a -> offered.stream().noneMatch(o -> o.startsWith(a.name())))
                            .forEach(a -> missing.add(a.name()));
                });
        assertEquals(List.of(), missing);
        assertTrue(offered.contains("Copy with citation (Ctrl+Shift+C)"), offered.toString());
        robot.push(KeyCode.ESCAPE);
    }

    private EntityMention mention() {
        return Objects.requireNonNull(model.reader().page().get())
                .annotations()
                .of(EntityMention.class)
                .getFirst();
    }

    private static List<ContextMenu> menus() {
        return Window.getWindows().stream()
                .filter(Window::isShowing)
                .filter(ContextMenu.class::isInstance)
                .map(ContextMenu.class::cast)
                .toList();
    }

    private static void collect(List<MenuItem> items, List<String> words) {
        for (MenuItem item : items) {
            if (item.getText() != null) {
                words.add(item.getText());
            }
            if (item instanceof Menu menu) {
                collect(menu.getItems(), words);
            }
        }
    }
}

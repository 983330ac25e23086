package org.armscope.view.entities;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import javafx.geometry.Bounds;
import javafx.scene.Scene;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Labeled;
import javafx.scene.control.SplitPane;
import javafx.scene.control.TableView;
import javafx.scene.layout.Region;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.armscope.annotation.Entity;
import org.armscope.annotation.EntityType;
import org.armscope.article.ArticleSummary;
import org.armscope.article.IssueDate;
import org.armscope.article.IssueDay;
import org.armscope.article.Precision;
import org.armscope.library.table.EntityCount;
import org.armscope.text.Span;
import org.armscope.view.window.Shell;
import org.armscope.viewmodel.FakeDesk;
import org.armscope.viewmodel.Queue;
import org.armscope.viewmodel.Specimens;
import org.armscope.viewmodel.entities.EntitiesModel;
import org.armscope.workspace.dossier.Dossier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

@ExtendWith(ApplicationExtension.class)
@SuppressWarnings("NullAway.Init")
class EntitiesPaneTest {

    private static final Entity TANK = new Entity(EntityType.WEAPON, "T-80");
    private static final IssueDay AUGUST =
            new IssueDay(LocalDate.of(1999, 8, 31), Precision.DAY, IssueDate.Basis.DERIVED);
    private static final IssueDay SEPTEMBER =
            new IssueDay(LocalDate.of(1999, 9, 2), Precision.DAY, IssueDate.Basis.PRINTED);
    private static final Entity SEOUL = new Entity(EntityType.PLACE, "Seoul");

    @TempDir Path folder;
    private final List<String> told = new ArrayList<>();
    private EntitiesModel model;

    @Start
    void start(Stage stage) {
        FakeDesk desk = new FakeDesk();
        ArticleSummary article = ArticleSummary.of(Specimens.monitor(46, "T-80 tanks in Seoul."));
        desk.counted.add(new EntityCount(TANK, 3, 1, AUGUST, SEPTEMBER));
        desk.counted.add(new EntityCount(SEOUL, 2, 1, null, null));
        desk.dossiers.put(
                TANK,
                new Dossier(
                        TANK,
                        1,
                        1,
                        List.of(new Dossier.Form("T-80", 3)),
                        List.of(),
                        List.of(new Dossier.Neighbour(SEOUL, 1, 1)),
                        List.of(),
                        List.of(new Dossier.OutletCount("Segodnya", 2)),
                        List.of(
                                new Dossier.Line(
                                        article, new Span(0, 4), "T-80 tanks in Seoul."))));
        model = new EntitiesModel(desk, Queue.none());
        EntitiesPane pane =
                new EntitiesPane(
                        model,
                        (id, span) -> told.add("read " + id + " " + span.start()),
                        entity -> told.add("search " + entity.name()),
                        entity -> told.add("narrow to " + entity.name()),
                        new Leaving(
                                (near, title, kind, name, ending) ->
                                        Optional.of(folder.resolve(name)),
                                notice -> told.add(notice.words())),
                        new org.armscope.viewmodel.window.Keepsakes());
        Scene scene = new Scene(pane, 980, 700);
        scene.getStylesheets().add(Shell.stylesheet());
        stage.setScene(scene);
        model.refresh();
        stage.show();
    }

    @Test
    void aNameOpensItsDossierAndEverythingInItOpensWhatItStandsFor(FxRobot robot) {
        robot.clickOn("T-80");
        assertTrue(robot.lookup("Segodnya  2").tryQuery().isPresent());
        robot.clickOn("Show its articles");
        robot.clickOn("Seoul  1");
        assertEquals(SEOUL, model.selected().get().entity());
        assertEquals(List.of("search T-80"), told);
    }

    @Test
    void theDrawingIsSavedAsPictureAndAsTableInThePlaceOfWhatWasThere(FxRobot robot)
            throws Exception {
        robot.interact(() -> model.open(TANK));
        Files.writeString(folder.resolve("network.svg"), "of yesterday");
        robot.clickOn("#network-svg");
        robot.clickOn("#network-csv");
        robot.clickOn("#network-csv");
        Path csv = folder.resolve("network.csv");
        Path svg = folder.resolve("network.svg");
        assertEquals(
                List.of(
                        "The network was written to " + svg + ".",
                        "The network was written to " + csv + ".",
                        "The network was written to " + csv + "."),
                told);
        assertEquals(
                "name,type,beside,beside_type,sentences\r\nT-80,weapon,Seoul,place,1\r\n",
                Files.readString(csv));
        assertTrue(Files.readString(svg).contains(">Seoul</text>"));
    }

    @Test
    void aMentionOpensItsPlaceInTheArticle(FxRobot robot) {
        robot.interact(() -> model.open(TANK));
        Hyperlink when = robot.lookup(".dossier-row .dossier-link").queryAs(Hyperlink.class);
        robot.interact(when::fire);
        assertEquals(1, told.size());
        assertTrue(told.getFirst().endsWith(" 0"));
    }

    @Test
    void besideAnotherDossierTheWordsStandBelowTheirDate(FxRobot robot) {
        TableView<?> table = robot.lookup("#entities").queryTableView();
        Window window = table.getScene().getWindow();
        double before = window.getWidth();
        robot.interact(() -> window.setWidth(1400));
        robot.interact(() -> model.open(TANK));
        WaitForAsyncUtils.waitForFxEvents();
        assertEquals(List.of(true, false), besideAndBelow(robot));
        robot.interact(() -> table.getSelectionModel().select(1));
        robot.interact(() -> window.setWidth(700));
        WaitForAsyncUtils.waitForFxEvents();
        List<Boolean> stands = besideAndBelow(robot);
        robot.interact(() -> window.setWidth(before));
        assertEquals(List.of(false, true), stands);
    }

    /// Where a sentence stands to its date.
    private static List<Boolean> besideAndBelow(FxRobot robot) {
        Region row = robot.lookup(".dossier-row").queryAs(Region.class);
        Bounds date = row.lookup(".dossier-link").getBoundsInParent();
        Bounds words = row.lookup(".dossier-sentence").getParent().getBoundsInParent();
        return List.of(words.getMinX() > date.getMaxX(), words.getMinY() > date.getMaxY());
    }

    @Test
    void aSecondNameIsLaidOpenBesideTheFirst(FxRobot robot) {
        TableView<?> table = robot.lookup("#entities").queryTableView();
        robot.interact(() -> table.getSelectionModel().select(0));
        assertFalse(model.compared().dossier().isNotNull().get());
        robot.interact(() -> table.getSelectionModel().select(1));
        assertEquals(TANK, model.dossier().dossier().get().entity());
        assertEquals(SEOUL, model.compared().dossier().get().entity());
    }

    @Test
    void aComparisonThatIsRememberedIsChosenInTheTable(FxRobot robot) {
        TableView<?> table = robot.lookup("#entities").queryTableView();
        robot.interact(
                () -> {
                    model.open(SEOUL);
                    model.compare(TANK);
                });
        assertEquals(List.of(0, 1), table.getSelectionModel().getSelectedIndices());
        assertEquals(SEOUL, model.dossier().dossier().get().entity());
        assertEquals(TANK, model.compared().dossier().get().entity());
        robot.interact(() -> table.getSelectionModel().clearAndSelect(0));
        assertEquals(TANK, model.dossier().dossier().get().entity());
        assertTrue(model.compared().dossier().isNull().get());
    }

    @Test
    void aDerivedDayCarriesASign(FxRobot robot) {
        SplitPane split = robot.lookup(".split-pane").queryAs(SplitPane.class);
        robot.interact(() -> split.setDividerPositions(0.75));
        assertEquals(
                List.of("≈ 31 Aug 1999", "2 Sep 1999"),
                robot.lookup("#entities .table-cell.figures").queryAllAs(Labeled.class).stream()
                        .map(Labeled::getText)
                        .filter(Objects::nonNull)
                        .toList());
    }

    @Test
    void theSecondDossierIsClosedByItsButtonAndItsNameIsChosenNoLonger(FxRobot robot) {
        TableView<?> table = robot.lookup("#entities").queryTableView();
        robot.interact(
                () -> {
                    table.getSelectionModel().select(0);
                    table.getSelectionModel().select(1);
                });
        robot.clickOn("#dossier-close");
        assertTrue(model.compared().dossier().isNull().get());
        assertEquals(TANK, model.dossier().dossier().get().entity());
        assertEquals(List.of(0), table.getSelectionModel().getSelectedIndices());
    }
}

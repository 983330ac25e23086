package org.armscope.view.explore;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import javafx.css.PseudoClass;
import javafx.scene.Scene;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListView;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.skin.VirtualFlow;
import javafx.scene.input.Clipboard;
import javafx.scene.input.DataFormat;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.FlowPane;
import javafx.scene.text.Text;
import javafx.stage.Stage;
import org.armscope.annotation.Entity;
import org.armscope.annotation.EntityType;
import org.armscope.article.ArticleId;
import org.armscope.query.Facets;
import org.armscope.query.FieldName;
import org.armscope.view.window.Shell;
import org.armscope.viewmodel.FakeDesk;
import org.armscope.viewmodel.Queue;
import org.armscope.viewmodel.Specimens;
import org.armscope.viewmodel.window.Pane;
import org.armscope.viewmodel.window.WindowModel;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith(ApplicationExtension.class)
@SuppressWarnings("NullAway.Init")
class ExplorePaneTest {

    private WindowModel model;
    private FakeDesk desk;

    @Start
    void start(Stage stage) {
        desk =
                new FakeDesk(
                        Specimens.monitor(46, "Tanks were shown.\n\nMore tanks will come."),
                        Specimens.digest(7, "Boats", "Twelve boats, and no tanks."));
        desk.facets =
                new Facets(
                        Map.of(
                                FieldName.PERSON,
                                List.of(
                                        new Facets.Count("Igor Sergeev", 2),
                                        new Facets.Count("Pavel Grachev", 1))),
                        Map.of(FieldName.PERSON, 2),
                        new TreeMap<>(Map.of(YearMonth.of(1995, 1), 1L, YearMonth.of(2001, 1), 1L)),
                        0);
        model = new WindowModel(desk, Queue.none());
        ExplorePane pane = new ExplorePane(model, new FirstSteps(() -> {}, () -> {}));
        Scene scene = new Scene(pane, 980, 700);
        scene.getStylesheets().add(Shell.stylesheet());
        stage.setScene(scene);
        model.refresh();
        stage.show();
    }

    @Test
    void aValueOfAFacetIsChosenAndLeftOutByKeys(FxRobot robot) {
        robot.clickOn("Pavel Grachev");
        assertEquals("person:=\"Pavel Grachev\"", model.explore().typed().get());
        robot.push(KeyCode.DELETE);
        assertEquals("-person:=\"Pavel Grachev\"", model.explore().typed().get());
    }

    @Test
    void aRightClickOnAValueOffersAllThatCanBeDoneWithIt(FxRobot robot) {
        robot.clickOn("Igor Sergeev").clickOn("Pavel Grachev");
        robot.rightClickOn("Pavel Grachev");
        assertEquals(
                List.of(
                        "Choose no longer",
                        "Choose only this",
                        "Leave out (Delete)",
                        "",
                        "Open dossier",
                        "Narrow all panes to it",
                        "",
                        "Search among these: person",
                        "Copy “Pavel Grachev”"),
                offered(robot));
        robot.clickOn("Choose only this");
        assertEquals("person:=\"Pavel Grachev\"", model.explore().typed().get());
        robot.rightClickOn("Pavel Grachev");
        assertFalse(offered(robot).contains("Choose only this"));
        robot.clickOn("Leave out (Delete)");
        assertEquals("-person:=\"Pavel Grachev\"", model.explore().typed().get());
        robot.rightClickOn("not Pavel Grachev").clickOn("Leave out no longer (Delete)");
        assertEquals("", model.explore().typed().get());
        robot.rightClickOn("Pavel Grachev").clickOn("Search among these: person");
        assertTrue(robot.lookup("#facet-person .facet-find").query().isFocused());
        robot.rightClickOn("Pavel Grachev").clickOn("Copy “Pavel Grachev”");
        robot.interact(
                () ->
                        assertEquals(
                                "Pavel Grachev",
                                Clipboard.getSystemClipboard().getContent(DataFormat.PLAIN_TEXT)));
        robot.rightClickOn("Pavel Grachev").clickOn("Open dossier");
        assertEquals(Pane.ENTITIES, model.pane().get());
        assertEquals(new Entity(EntityType.PERSON, "Pavel Grachev"), model.entities().chosen());
    }

    private static List<String> offered(FxRobot robot) {
        ContextMenu menu =
                robot.listWindows().stream()
                        .filter(ContextMenu.class::isInstance)
                        .map(ContextMenu.class::cast)
                        .findFirst()
                        .orElseThrow();
        return menu.getItems().stream()
                .map(item -> item instanceof SeparatorMenuItem ? "" : item.getText())
                .toList();
    }

    @Test
    void theListShowsItsFirstRowsAfterANewAnswerAndASelectionThatStays(FxRobot robot) {
        ListView<?> list = robot.lookup("#results").queryAs(ListView.class);
        for (int i = 0; i < 40; i++) {
            desk.held.add(Specimens.monitor(100 + i, "Report " + i + " on tanks."));
        }
        robot.interact(() -> model.explore().typed().set("report"));
        robot.interact(() -> list.scrollTo(15));
        robot.interact(() -> model.explore().typed().set("tanks"));
        assertEquals(
                List.of(0, 0), List.of(first(list), list.getSelectionModel().getSelectedIndex()));
        robot.interact(() -> model.explore().results().move(12));
        ArticleId chosen = model.explore().results().rows().get(12).id();
        robot.interact(() -> list.scrollTo(0));
        robot.interact(() -> model.explore().typed().set("on tanks"));
        int selected = list.getSelectionModel().getSelectedIndex();
        assertEquals(chosen, model.explore().results().rows().get(selected).id());
        assertTrue(first(list) <= selected && selected <= last(list));
    }

    private static int first(ListView<?> list) {
        return flow(list).getFirstVisibleCell().getIndex();
    }

    private static int last(ListView<?> list) {
        return flow(list).getLastVisibleCell().getIndex();
    }

    private static VirtualFlow<?> flow(ListView<?> list) {
        return (VirtualFlow<?>) list.lookup(".virtual-flow");
    }

    @Test
    void aQuestionTooHeavyToAnswerIsToldInFullAndTheLastAnswerStaysFaded(FxRobot robot) {
        robot.interact(() -> model.explore().typed().set("tanks"));
        desk.refusal = "The search took too long and was stopped; make the query narrower.";
        robot.interact(() -> model.explore().typed().set("t* NEAR/50 b*"));
        assertTrue(robot.lookup("#refused").query().isVisible());
        assertEquals(desk.refusal, robot.lookup("#refused .problem").queryLabeled().getText());
        assertFalse(robot.lookup("#answer-words").query().getParent().getParent().isVisible());
        PseudoClass stale = PseudoClass.getPseudoClass("stale");
        assertTrue(robot.lookup("#results").query().getPseudoClassStates().contains(stale));
        desk.refusal = "";
        robot.interact(() -> model.explore().typed().set("boats"));
        assertFalse(robot.lookup("#refused").query().isVisible());
        assertFalse(robot.lookup("#results").query().getPseudoClassStates().contains(stale));
    }

    @Test
    void aMistakeIsToldInFullWithWhatMayBeAskedInstead(FxRobot robot) {
        robot.interact(() -> model.explore().typed().set("person:(Putin OR Sergeev) tanks"));
        for (String id : List.of("#complaint-reason", "#suggestion")) {
            Labeled told = robot.lookup(id).queryAs(Labeled.class);
            Text shown = (Text) told.lookup(".text");
            assertEquals(told.getText(), shown.getText().replace("\n", " "));
        }
        robot.clickOn("#suggestion");
        assertEquals("(person:Putin OR person:Sergeev) tanks", model.explore().typed().get());
    }

    @Test
    void aFacetIsSearchedAndSaysWhereNothingBeginsSo(FxRobot robot) {
        robot.clickOn("#facet-person .facet-search").write("p");
        assertEquals(List.of("Pavel Grachev"), people(robot));
        assertFalse(robot.lookup("#facet-person .facet-none").query().isVisible());
        robot.write("x");
        assertEquals(List.of(), people(robot));
        assertTrue(robot.lookup("#facet-person .facet-none").query().isVisible());
        robot.push(KeyCode.ESCAPE);
        assertEquals(List.of("Igor Sergeev", "Pavel Grachev"), people(robot));
    }

    private static List<String> people(FxRobot robot) {
        return robot.lookup("#facet-person .check-box").queryAllAs(CheckBox.class).stream()
                .map(CheckBox::getText)
                .toList();
    }

    @Test
    void yearsNarrowTheQuestionAndThenTheirMonths(FxRobot robot) {
        robot.clickOn("#years");
        assertEquals("date:1998", model.explore().typed().get());
        robot.push(KeyCode.RIGHT).push(KeyCode.SHIFT, KeyCode.RIGHT).push(KeyCode.ENTER);
        assertEquals("date:1998..1998-02", model.explore().typed().get());
    }

    @Test
    void theConcordanceTakesThePlaceOfTheListAndOpensTheMatch(FxRobot robot) {
        robot.interact(() -> model.explore().typed().set("tanks"));
        robot.clickOn("#show-concordance");
        ListView<?> lines = robot.lookup("#concordance").queryAs(ListView.class);
        assertTrue(lines.isVisible());
        assertFalse(robot.lookup("#results").query().isVisible());
        assertEquals(3, lines.getItems().size());
        robot.interact(() -> lines.getSelectionModel().select(1));
        assertEquals("2 of 2 hits", model.reader().hitInWords());
    }

    @Test
    void theFacetsCanBePutAway(FxRobot robot) {
        assertTrue(robot.lookup("#facets").query().isVisible());
        robot.clickOn("#show-facets");
        assertFalse(robot.lookup("#facets").query().isVisible());
    }

    @Test
    void aChipIsDroppedByItsCross(FxRobot robot) {
        robot.interact(() -> model.explore().typed().set("tanks"));
        FlowPane chips = robot.lookup("#chips").queryAs(FlowPane.class);
        assertEquals(1, chips.getChildren().size());
        robot.clickOn("#chips .chip-drop");
        assertEquals("", model.explore().typed().get());
        assertFalse(chips.isVisible());
    }
}

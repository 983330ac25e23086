package org.armscope.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.armscope.annotation.DayRange;
import org.armscope.annotation.EntityMention;
import org.armscope.annotation.decision.Decision;
import org.armscope.annotation.decision.DecisionWords;
import org.armscope.annotation.mark.ReadingState;
import org.armscope.article.ArticleId;
import org.armscope.query.timeline.TimelineEntry;
import org.armscope.text.Span;
import org.armscope.viewmodel.decide.EventBriefly;
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

/// Reading state, header, events and boundaries are set by a person on a real workspace, told
/// before they are confirmed, and taken back.
@ExtendWith(ApplicationExtension.class)
@SuppressWarnings("NullAway.Init")
class CorrectingJourneyTest {

    private static final String BODY =
            "Russia delivered ten T-80U tanks to South Korea on March 5. Defense Minister Igor"
                    + " Sergeev said nothing. He left Seoul in silence.";

    @TempDir Path folder;
    private Workspace workspace;
    private WindowModel model;

    @Start
    void start(Stage stage) throws IOException, WorkspaceException {
        Path articles = Files.createDirectories(folder.resolve("articles"));
        Files.writeString(
                articles.resolve("a.txt"),
                "Publication: Monitor\nTitle: Made up\nDate: 2001-03-07\n\n" + BODY + "\n");
        CorpusWindow window = CorpusWindow.of(folder, List.of(articles));
        workspace = window.workspace();
        model = window.model();
        window.show(stage, 1200, 760);
    }

    @AfterEach
    void close() throws WorkspaceException {
        workspace.close();
    }

    private ArticleId article() throws WorkspaceException {
        return workspace.articles().getFirst().id();
    }

    private List<String> found(String asked) {
        model.explore().typed().set(asked);
        WaitForAsyncUtils.waitForFxEvents();
        return model.explore().results().rows().stream().map(row -> row.heading()).toList();
    }

    private static String text(FxRobot robot, String query) {
        WaitForAsyncUtils.waitForFxEvents();
        return robot.lookup(query).queryAs(Label.class).getText();
    }

    private List<String> decisions() throws WorkspaceException {
        return workspace.notebook().decisions().all().stream()
                .filter(Decision::on)
                .map(DecisionWords::of)
                .toList();
    }

    private List<String> events() throws WorkspaceException {
        return workspace.annotations(workspace.article(article())).events().stream()
                .map(EventBriefly::of)
                .toList();
    }

    @Test
    void whatIsStayedWithIsBeingReadAndDoneIsAStepOfItsOwn(FxRobot robot) throws Exception {
        robot.interact(() -> model.open(uncheckedArticle()));
        robot.interact(() -> model.reader().reading().stayed());
        assertEquals(
                Map.of(article(), ReadingState.Stage.READING),
                model.notebook().stages().stages().get());
        assertEquals(java.util.Optional.empty(), workspace.notebook().nextToUndo());
        MenuButton button =
                robot.lookup("#stage").match(node -> node.isVisible()).queryAs(MenuButton.class);
        assertEquals("Reading", button.getText());
        robot.interact(() -> model.pane().set(Pane.EXPLORE));
        robot.push(KeyCode.D);
        WaitForAsyncUtils.waitForFxEvents();
        assertEquals("Done", button.getText());
        assertEquals(
                List.of(ReadingState.Stage.DONE),
                model.library().rows().stream().map(row -> row.note().stage()).toList());
        robot.push(KeyCode.CONTROL, KeyCode.Z);
        WaitForAsyncUtils.waitForFxEvents();
        assertEquals("Reading", button.getText());
        robot.interact(() -> assertEquals(List.of("Made up"), found("read:reading")));
        robot.interact(() -> assertEquals(List.of(), found("read:unread")));
    }

    private ArticleId uncheckedArticle() {
        return model.library().rows().getFirst().id();
    }

    @Test
    void aHeaderIsCorrectedAfterWhatWouldMoveIsTold(FxRobot robot) throws Exception {
        robot.interact(() -> model.open(uncheckedArticle()));
        robot.clickOn("#correct-header");
        robot.clickOn("#header-issue-date").write("2002-03-08");
        assertEquals(
                "5 things would change in 1 article, of them 1 date and 3 events:",
                text(robot, "#header-outlook"));
        robot.clickOn("#header-confirm");
        WaitForAsyncUtils.waitForFxEvents();
        assertEquals(List.of("article: the issue appeared on 2002-03-08"), decisions());
        assertEquals(List.of("Made up"), found(robot, "date:2002-03-08"));
        robot.interact(() -> model.open(uncheckedArticle()));
        robot.clickOn("#correct-header");
        robot.clickOn("#header-title").write("Tanks for Seoul");
        robot.clickOn("#header-confirm");
        assertEquals("title set by you", text(robot, "#page-ruled"));
        assertEquals("Tanks for Seoul", workspace.articles().getFirst().heading().text());
        robot.push(KeyCode.CONTROL, KeyCode.Z).push(KeyCode.CONTROL, KeyCode.Z);
        WaitForAsyncUtils.waitForFxEvents();
        assertEquals(List.of(), decisions());
        assertEquals("Made up", workspace.articles().getFirst().heading().text());
    }

    private List<String> found(FxRobot robot, String asked) {
        robot.interact(() -> model.explore().typed().set(asked));
        WaitForAsyncUtils.waitForFxEvents();
        return model.explore().results().rows().stream().map(row -> row.heading()).toList();
    }

    @Test
    void anEventOfTheTimelineIsCorrectedAndSaysSo(FxRobot robot) throws Exception {
        List<String> before = events();
        robot.interact(
                () -> {
                    model.pane().set(Pane.TIMELINE);
                    model.timeline().evidence().step(1);
                });
        robot.clickOn("#event-correct");
        robot.clickOn("#event-days").eraseText(25).write("2001-02-01..2001-02-05");
        robot.clickOn("#event-confirm");
        WaitForAsyncUtils.waitForFxEvents();
        TimelineEntry entry = model.timeline().evidence().selected().get();
        assertEquals(
                new DayRange(LocalDate.of(2001, 2, 1), LocalDate.of(2001, 2, 5)), entry.days());
        robot.push(KeyCode.C);
        robot.clickOn("#event-aspect-arms");
        robot.clickOn("#event-arms").eraseText(30).write("12 T-90");
        robot.clickOn("#event-confirm");
        WaitForAsyncUtils.waitForFxEvents();
        assertEquals(List.of("T-90"), model.timeline().evidence().selected().get().weapons());
        assertEquals(2, decisions().size());
        robot.push(KeyCode.C);
        robot.clickOn("#event-aspect-reject");
        robot.clickOn("#event-confirm");
        WaitForAsyncUtils.waitForFxEvents();
        assertEquals(before.size() - 1, events().size());
        assertNull(model.timeline().evidence().selected().get());
        for (int i = 0; i < 3; i++) {
            robot.push(KeyCode.CONTROL, KeyCode.Z);
        }
        WaitForAsyncUtils.waitForFxEvents();
        assertEquals(before, events());
    }

    @Test
    void anEventIsAddedFromTheSelectedWords(FxRobot robot) throws Exception {
        List<String> before = events();
        robot.interact(() -> model.open(uncheckedArticle()));
        Span words = at("left Seoul");
        robot.interact(
                () -> {
                    model.reader().marks().selection().set(words);
                    model.reader().correcting().addEvent();
                });
        robot.interact(
                () ->
                        model.notebook()
                                .decide()
                                .event()
                                .kind(org.armscope.annotation.event.EventKind.VISIT));
        robot.clickOn("#event-days").write("2001-03-06");
        robot.clickOn("#event-confirm");
        WaitForAsyncUtils.waitForFxEvents();
        assertEquals(
                List.of("here: the visit \"left Seoul\" is an event on 2001-03-06"), decisions());
        assertEquals(before.size() + 1, events().size());
        robot.push(KeyCode.CONTROL, KeyCode.Z);
        WaitForAsyncUtils.waitForFxEvents();
        assertEquals(before, events());
    }

    @Test
    void theSelectedWordsBecomeTheBoundariesOfAName(FxRobot robot) throws Exception {
        robot.interact(() -> model.open(uncheckedArticle()));
        Span words = at("Minister Igor Sergeev");
        robot.interact(() -> model.reader().marks().selection().set(words));
        robot.push(KeyCode.B);
        WaitForAsyncUtils.waitForFxEvents();
        assertEquals("Named by “Minister Igor Sergeev”", text(robot, "#decide-bounds"));
        robot.clickOn("#decide-start-later").clickOn("#decide-start-later");
        assertEquals("Named by “Sergeev”", text(robot, "#decide-bounds"));
        robot.clickOn("#decide-confirm");
        WaitForAsyncUtils.waitForFxEvents();
        assertEquals(
                List.of("Sergeev"),
                workspace.annotations(workspace.article(article())).of(EntityMention.class).stream()
                        .filter(name -> name.entity().name().contains("Sergeev"))
                        .map(name -> name.span().in(model.reader().page().get().article().text()))
                        .toList());
    }

    private Span at(String words) throws WorkspaceException {
        int start = workspace.article(article()).text().indexOf(words);
        return new Span(start, start + words.length());
    }
}

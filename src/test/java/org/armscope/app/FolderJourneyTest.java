package org.armscope.app;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javafx.stage.Stage;
import org.armscope.query.FieldName;
import org.armscope.view.window.Commands;
import org.armscope.view.window.DropVeil;
import org.armscope.viewmodel.explore.ResultRow;
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

/// A folder dropped on an empty window: its articles are found, counted by facets, and tell events
/// on the timeline.
@ExtendWith(ApplicationExtension.class)
@SuppressWarnings("NullAway.Init")
class FolderJourneyTest {

    @TempDir Path folder;
    private Workspace workspace;
    private WindowModel model;

    @Start
    void start(Stage stage) throws WorkspaceException {
        workspace = CorpusWindow.open(folder);
        CorpusWindow window = new CorpusWindow(workspace);
        model = window.model();
        window.show(stage, new Commands(model, path -> {}, () -> {}));
    }

    @AfterEach
    void close() throws WorkspaceException {
        workspace.close();
    }

    @Test
    void aDroppedFolderIsInSearchFacetsAndTimeline(FxRobot robot) throws IOException {
        Path texts = Files.createDirectories(folder.resolve("texts"));
        Files.writeString(
                texts.resolve("a.txt"),
                "Publication: Monitor\nTitle: Tanks go east\nDate: 2001-03-07\n\n"
                        + "On March 5 Russia delivered ten T-80U tanks to South Korea. Igor Sergeev"
                        + " praised the delivery.\n");
        Files.writeString(
                texts.resolve("b.txt"),
                "Publication: Monitor\nTitle: Rain\nDate: 2001-03-09\n\nIt rained in Seoul.\n");
        DropVeil veil = robot.lookup("#drop-veil").queryAs(DropVeil.class);
        robot.interact(() -> veil.take(List.of(texts)));
        CorpusWindow.settle();
        robot.clickOn("#search").write("weapon:T-80");
        CorpusWindow.settle();
        assertEquals(
                List.of("Tanks go east"),
                model.explore().results().rows().stream().map(ResultRow::heading).toList());
        assertEquals(
                List.of("Igor Sergeev"),
                model.explore().facets().groups().get().stream()
                        .filter(group -> group.field() == FieldName.PERSON)
                        .flatMap(group -> group.rows().stream())
                        .map(row -> row.value().value())
                        .toList());
        robot.clickOn("#rail-Timeline");
        CorpusWindow.settle();
        assertEquals(
                "Delivery: T-80U",
                model.timeline().lanes().get().events().stream()
                        .map(org.armscope.viewmodel.timeline.EventWords::headline)
                        .findFirst()
                        .orElse("none"));
        robot.clickOn("#rail-Library");
        CorpusWindow.settle();
        assertEquals(2, model.library().rows().size());
    }
}

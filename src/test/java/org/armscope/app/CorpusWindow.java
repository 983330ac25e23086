package org.armscope.app;

import atlantafx.base.theme.PrimerLight;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import javafx.application.Application;
import javafx.scene.Scene;
import javafx.stage.Stage;
import org.armscope.query.timeline.TimelineEntry;
import org.armscope.view.window.Commands;
import org.armscope.view.window.PressMending;
import org.armscope.view.window.Shell;
import org.armscope.viewmodel.Queue;
import org.armscope.viewmodel.window.WindowModel;
import org.armscope.workspace.Workspace;
import org.armscope.workspace.open.WorkspaceException;
import org.armscope.workspace.open.WorkspaceFolder;
import org.armscope.workspace.upkeep.Progress;
import org.testfx.util.WaitForAsyncUtils;

/// A window on a real workspace, for journeys through it.
final class CorpusWindow {

    private final Workspace workspace;
    private final WindowModel model;

    CorpusWindow(Workspace workspace) {
        this.workspace = workspace;
        model = new WindowModel(new WorkspaceDesk(workspace), Queue.none());
    }

    /// A new workspace in a folder.
    static Workspace open(Path folder) throws WorkspaceException {
        return Workspace.openForWriting(
                new WorkspaceFolder(folder.resolve("study")), "test", Progress.silent());
    }

    /// The corpus, and the real articles where they are there.
    static List<Path> all() {
        List<Path> files = new ArrayList<>(List.of(Path.of("corpus")));
        Path real = Path.of("../shared/articles");
        if (Files.exists(real)) {
            files.add(real);
        }
        return files;
    }

    /// The digests of one newspaper: a third of the corpus is enough to fill every pane.
    static List<Path> monitor() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("corpus"))) {
            return files.filter(file -> file.toString().endsWith(".txt"))
                    .filter(file -> file.toString().contains("monitor"))
                    .toList();
        }
    }

    /// A window on a new workspace in a folder that holds what these files tell.
    static CorpusWindow of(Path folder, List<Path> files) throws WorkspaceException {
        Workspace workspace = open(folder);
        workspace.ingest(files, Progress.silent());
        return new CorpusWindow(workspace);
    }

    Workspace workspace() {
        return workspace;
    }

    WindowModel model() {
        return model;
    }

    void show(Stage stage, Commands commands) {
        show(stage, commands, 990, 900);
    }

    /// Shows the window at this size; nothing asks for a file.
    void show(Stage stage, double width, double height) {
        show(stage, new Commands(model, path -> {}, () -> {}), width, height);
        stage.setWidth(width);
        stage.setHeight(height);
    }

    private void show(Stage stage, Commands commands, double width, double height) {
        stage.setScene(new Scene(new Shell(commands), width, height));
        Application.setUserAgentStylesheet(new PrimerLight().getUserAgentStylesheet());
        PressMending.install(stage.getScene());
        model.timeline().still().set(true);
        model.refresh();
        stage.show();
    }

    /// The words that state an event.
    String sentence(TimelineEntry entry) throws WorkspaceException {
        return new WorkspaceDesk(workspace).sentence(entry);
    }

    static void settle() {
        WaitForAsyncUtils.waitForFxEvents(4);
        WaitForAsyncUtils.sleep(160, TimeUnit.MILLISECONDS);
        WaitForAsyncUtils.waitForFxEvents(4);
    }
}

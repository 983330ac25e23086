package org.armscope.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Executor;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import javafx.application.Platform;
import org.armscope.view.window.Commands;
import org.armscope.view.window.Shell;
import org.armscope.viewmodel.Desk;
import org.armscope.viewmodel.Threads;
import org.armscope.viewmodel.window.Theme;
import org.armscope.viewmodel.window.WindowModel;
import org.armscope.workspace.Workspace;
import org.armscope.workspace.open.WorkspaceException;
import org.armscope.workspace.open.WorkspaceFolder;
import org.armscope.workspace.upkeep.Progress;

/// Pictures of the window in telling states, at several sizes, light and dark, on a workspace made
/// for the purpose.
final class Screenshots {

    /// Width and height of a window, in pixels.
    private record Size(int width, int height) {}

    private static final List<Size> SIZES =
            List.of(new Size(1024, 700), new Size(1400, 900), new Size(1920, 1080));

    private static final Executor AT_ONCE = Runnable::run;

    private final Path out;
    private final Camera camera;
    private final Consumer<Path> told;
    private final BiConsumer<Path, String> missed;

    /// Prepares to write pictures.
    ///
    /// @param told hears of each picture written
    /// @param missed hears of each picture that could not be taken, and why; the others follow
    Screenshots(Path out, Camera camera, Consumer<Path> told, BiConsumer<Path, String> missed) {
        this.out = out;
        this.camera = camera;
        this.told = told;
        this.missed = missed;
    }

    /// Takes all pictures of a workspace that holds these files.
    void take(List<Path> articles)
            throws IOException, WorkspaceException, WindowUnavailableException {
        Toolkit.startHeadless();
        Path temporary = Files.createTempDirectory("armscope-screenshots");
        try (Workspace full = open(temporary.resolve("study"));
                Workspace empty = open(temporary.resolve("new"))) {
            full.ingest(articles, Progress.silent());
            takeAll(Shot.ALL, new WorkspaceDesk(full), new WorkspaceDesk(empty));
        } finally {
            TemporaryFolder.delete(temporary);
            Platform.exit();
        }
    }

    /// Takes pictures of these states, where the toolkit runs and the folder is there.
    void takeAll(List<Shot> shots, Desk holding, Desk bare) throws IOException {
        for (Shot shot : shots) {
            takeAt(shot, shot.empty() ? bare : holding);
        }
    }

    private static Workspace open(Path folder) throws WorkspaceException {
        return Workspace.openForWriting(
                new WorkspaceFolder(folder), "screenshots", Progress.silent());
    }

    private void takeAt(Shot shot, Desk desk) throws IOException {
        for (Size size : SIZES) {
            for (Theme theme : Theme.values()) {
                String name =
                        "%s-%dx%d-%s.png"
                                .formatted(
                                        shot.name(),
                                        size.width(),
                                        size.height(),
                                        theme == Theme.DARK ? "dark" : "light");
                Path file = out.resolve(name);
                camera.take(
                                () -> window(shot, desk, theme),
                                theme,
                                size.width(),
                                size.height(),
                                file)
                        .ifPresentOrElse(why -> missed.accept(file, why), () -> told.accept(file));
            }
        }
    }

    private static Shell window(Shot shot, Desk desk, Theme theme) {
        Threads threads =
                new Threads(AT_ONCE, AT_ONCE, AT_ONCE, shot.working(), AT_ONCE, AT_ONCE, AT_ONCE);
        WindowModel model = new WindowModel(desk, threads);
        model.theme().set(theme);
        Commands commands = new Commands(model, folder -> {}, () -> {});
        Shell shell = new Shell(commands);
        model.refresh();
        shot.set().accept(model);
        return shell;
    }
}

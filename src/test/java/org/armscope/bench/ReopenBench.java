package org.armscope.bench;

import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CountDownLatch;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.stage.Window;
import org.armscope.app.OpenWindow;
import org.armscope.view.window.Shell;
import org.armscope.workspace.Workspace;
import org.armscope.workspace.open.WorkspaceFolder;
import org.armscope.workspace.upkeep.Progress;

/// Opens the program's window on a workspace and closes it again, many times: what of a closed
/// window is still on the heap.
///
/// The arguments are how often, and a folder of articles.
final class ReopenBench {

    private static final PrintStream OUT = System.out;

    private ReopenBench() {}

    public static void main(String[] args) throws Exception {
        int times = args.length > 0 ? Integer.parseInt(args[0]) : 20;
        Path articles = Path.of(args.length > 1 ? args[1] : "corpus");
        Path root = Files.createTempDirectory("armscope-bench");
        WorkspaceFolder folder = new WorkspaceFolder(root.resolve("study"));
        try (Workspace workspace = Workspace.openForWriting(folder, "bench", Progress.silent())) {
            workspace.ingest(List.of(articles), Progress.silent());
        }
        OpenWindow.start();
        LiveObjects before = null;
        for (int i = 0; i <= times; i++) {
            openAndClose(folder);
            if (i % Math.max(1, times / 5) == 0) {
                LiveObjects now = LiveObjects.now();
                OUT.printf(
                        Locale.ROOT,
                        "closed %d times: heap %.1f MB, shells %d, views %d, models %d, FX %d%n",
                        i + 1,
                        now.megabytes(),
                        now.of(Shell.class.getName()),
                        now.under("org.armscope.view."),
                        now.under("org.armscope.viewmodel."),
                        now.under("javafx.scene."));
                if (i > 0 && before == null) {
                    before = now;
                } else if (i == times && before != null) {
                    now.grownSince(before, 25).forEach(OUT::println);
                }
            }
        }
        Platform.exit();
        Folders.delete(root);
    }

    private static void openAndClose(WorkspaceFolder folder) throws InterruptedException {
        CountDownLatch closed = new CountDownLatch(1);
        OpenWindow.show(folder, closed::countDown);
        while (shells().isEmpty()) {
            OpenWindow.frames(2);
        }
        OpenWindow.frames(30);
        OpenWindow.run(OpenWindow::closeAll);
        closed.await();
        OpenWindow.frames(5);
    }

    private static List<Node> shells() throws InterruptedException {
        List<Node> found = new ArrayList<>();
        OpenWindow.run(
                () ->
                        Window.getWindows()
                                .forEach(
                                        window -> {
                                            Parent root = window.getScene().getRoot();
                                            if (root instanceof Shell) {
                                                found.add(root);
                                            }
                                        }));
        return found;
    }
}

package org.armscope.bench;

import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.stage.Window;
import org.armscope.annotation.EntityType;
import org.armscope.app.OpenDesk;
import org.armscope.app.OpenWindow;
import org.armscope.query.timeline.TimelineEntry;
import org.armscope.viewmodel.entities.EntityRow;
import org.armscope.viewmodel.window.Pane;
import org.armscope.viewmodel.window.WindowModel;
import org.armscope.workspace.Workspace;
import org.armscope.workspace.open.WorkspaceFolder;
import org.armscope.workspace.upkeep.Progress;

/// Memory at rest, with a corpus open in the window, and over many rounds of what an analyst does:
/// search, read, look at the timeline, at a dossier, take an excerpt and drop it again.
///
/// The arguments are how many rounds, and a folder of articles.
final class MemoryBench {

    private static final PrintStream OUT = System.out;
    private static final int REPORTS = 8;
    private static final List<String> QUESTIONS =
            List.of(
                    "missile",
                    "T-80",
                    "person:Sergeev",
                    "South Korea debt",
                    "korea:north",
                    "visit");

    private final OpenWindow window;
    private final Random random = new Random(46);

    private MemoryBench(OpenWindow window) {
        this.window = window;
    }

    public static void main(String[] args) throws Exception {
        int rounds = args.length > 0 ? Integer.parseInt(args[0]) : 40;
        Path articles = Path.of(args.length > 1 ? args[1] : "corpus");
        Path root = Files.createTempDirectory("armscope-bench");
        try (Workspace workspace =
                Workspace.openForWriting(
                        new WorkspaceFolder(root.resolve("study")), "bench", Progress.silent())) {
            workspace.ingest(List.of(articles), Progress.silent());
            OpenWindow.start();
            try (OpenWindow window = new OpenWindow(OpenDesk.of(workspace), 1000, 800)) {
                new MemoryBench(window).run(rounds);
            }
            Platform.exit();
        }
        Folders.delete(root);
    }

    private void run(int rounds) throws Exception {
        window.act(WindowModel::refresh);
        report("at rest");
        int every = Math.max(1, rounds / REPORTS);
        LiveObjects warm = LiveObjects.now();
        for (int i = 1; i <= rounds; i++) {
            round();
            if (i % every == 0) {
                report("after " + i + " rounds");
            }
            if (i == every) {
                warm = LiveObjects.now();
            }
        }
        LiveObjects.now().grownSince(warm, 20).forEach(OUT::println);
    }

    private void round() throws InterruptedException {
        window.act(model -> model.explore().typed().set(any(QUESTIONS)));
        for (int i = 0; i < 3; i++) {
            window.act(model -> model.explore().results().move(1));
        }
        window.act(model -> model.reader().nextHit());
        window.act(model -> model.reader().mentions().step(1));
        window.act(model -> model.floating().dismiss());
        window.act(model -> model.pane().set(Pane.TIMELINE));
        window.act(this::event);
        window.act(model -> model.floating().dismiss());
        window.act(this::dossier);
        window.act(model -> model.explore().concordance().inSight().set(true));
        window.act(model -> model.pane().set(Pane.EXPLORE));
        window.act(this::excerpt);
        window.act(model -> model.explore().concordance().inSight().set(false));
        window.act(model -> model.pane().set(Pane.EXCERPTS));
        window.act(this::drop);
        window.act(model -> model.pane().set(Pane.LIBRARY));
        window.act(model -> model.palette().open().set(true));
        window.act(model -> model.floating().dismiss());
        window.act(model -> model.trail().back());
    }

    private void event(WindowModel model) {
        List<TimelineEntry> events = model.timeline().lanes().get().events();
        if (!events.isEmpty()) {
            TimelineEntry event = any(events);
            model.timeline().reveal(event);
            model.timeline().evidence().select(event);
        }
    }

    private void dossier(WindowModel model) {
        List<EntityRow> people =
                model.entities().rows().stream()
                        .filter(row -> row.entity().type() == EntityType.PERSON)
                        .toList();
        if (!people.isEmpty()) {
            model.openDossier(any(people).entity());
        }
    }

    private void excerpt(WindowModel model) {
        model.explore().concordance().lines().stream()
                .limit(1)
                .forEach(line -> model.excerpts().adding().lines(List.of(line)));
    }

    private void drop(WindowModel model) {
        model.excerpts()
                .editing()
                .remove(
                        model.excerpts().items().get().stream()
                                .map(item -> item.excerpt().id())
                                .toList());
    }

    private <T> T any(List<T> list) {
        return list.get(random.nextInt(list.size()));
    }

    private void report(String when) throws Exception {
        LiveObjects now = LiveObjects.now();
        int[] shown = new int[2];
        OpenWindow.run(
                () -> {
                    shown[0] = Window.getWindows().size();
                    shown[1] = nodes(window.scene().getRoot());
                });
        OUT.printf(
                Locale.ROOT,
                "%s: heap %.1f MB, in memory %.0f MB, windows %d, nodes %d, listeners %d%n",
                when,
                now.megabytes(),
                LiveObjects.resident(),
                shown[0],
                shown[1],
                now.under("com.sun.javafx.binding.ExpressionHelper"));
    }

    private static int nodes(Node node) {
        int count = 1;
        if (node instanceof Parent parent) {
            for (Node child : parent.getChildrenUnmodifiable()) {
                count += nodes(child);
            }
        }
        return count;
    }
}

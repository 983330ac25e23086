package org.armscope.bench;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CountDownLatch;
import javafx.application.Platform;
import javafx.beans.value.ChangeListener;
import javafx.beans.value.ObservableValue;
import javafx.event.Event;
import javafx.scene.Node;
import org.armscope.app.OpenDesk;
import org.armscope.app.OpenWindow;
import org.armscope.article.ArticleSummary;
import org.armscope.query.Parsed;
import org.armscope.query.Query;
import org.armscope.view.reader.page.Wheel;
import org.armscope.viewmodel.reader.Page;
import org.armscope.viewmodel.reader.ReaderModel;
import org.armscope.viewmodel.window.WindowModel;
import org.armscope.workspace.Workspace;
import org.armscope.workspace.open.WorkspaceFolder;
import org.armscope.workspace.upkeep.Progress;

/// The reader with long articles: from the wish to read one of 1 MB to the first picture with its
/// words, at the first hit, and to the one with all marks and true counts; and the time between
/// frames while one of 5 MB is scrolled, beside those of a bare canvas. A picture counts when it is
/// drawn: what the platform without a display does with it afterwards does not.
///
/// The argument is a folder of articles, of which the long ones are put together.
final class ReaderBench {

    private static final PrintStream OUT = System.out;
    private static final double MILLION = 1e6;
    private static final int WIDTH = 1000;
    private static final int HEIGHT = 800;
    private static final int ROUNDS = 15;
    private static final int WARMING = 5;
    private static final int WARMING_FRAMES = 180;
    private static final int FRAMES = 300;

    private final OpenWindow window;
    private final List<ArticleSummary> articles;
    private final Query query;

    private ReaderBench(OpenWindow window, List<ArticleSummary> articles, Query query) {
        this.window = window;
        this.articles = articles;
        this.query = query;
    }

    public static void main(String[] args) throws Exception {
        Path corpus = Path.of(args.length > 0 ? args[0] : "corpus");
        Path root = Files.createTempDirectory("armscope-bench");
        Path texts = Files.createDirectories(root.resolve("texts"));
        write(corpus, texts.resolve("7-1.txt"), 1, 1 << 20);
        write(corpus, texts.resolve("7-2.txt"), 2, 1 << 20);
        write(corpus, texts.resolve("7-3.txt"), 3, 5 << 20);
        try (Workspace workspace =
                Workspace.openForWriting(
                        new WorkspaceFolder(root.resolve("study")), "bench", Progress.silent())) {
            long begun = System.nanoTime();
            OUT.println(workspace.ingest(List.of(texts), Progress.silent()));
            OUT.printf("ingested in %.0f ms%n", (System.nanoTime() - begun) / MILLION);
            OpenWindow.start();
            Query query = ((Parsed.Ok) Workspace.parse("T-80")).query();
            try (OpenWindow window = new OpenWindow(OpenDesk.of(workspace), WIDTH, HEIGHT)) {
                new ReaderBench(window, workspace.articles(), query).run();
            }
            Platform.exit();
        }
        Folders.delete(root);
    }

    /// Bodies of the corpus one after another, until there is enough.
    private static void write(Path corpus, Path file, int number, int length) throws IOException {
        StringBuilder text = new StringBuilder();
        text.append("Publication: Monitor Volume: 7 Issue: ").append(number).append("\n\n");
        List<Path> files;
        try (var found = Files.walk(corpus)) {
            files = found.filter(path -> path.toString().endsWith(".txt")).sorted().toList();
        }
        for (int i = number; text.length() < length; i++) {
            String article = Files.readString(files.get(i % files.size()));
            text.append(article, article.indexOf("\n\n") + 2, article.length()).append("\n\n");
        }
        Files.writeString(file, text);
    }

    private void run() throws InterruptedException {
        window.act(WindowModel::refresh);
        window.act(model -> model.reader().show(number(1).id(), query)); // the next is another one
        double[][] took = new double[4][ROUNDS];
        for (int i = -WARMING; i < ROUNDS; i++) {
            double[] one = open(number(1 + Math.floorMod(i, 2)));
            for (int step = 0; i >= 0 && step < one.length; step++) {
                took[step][i] = one[step];
            }
            window.settle();
        }
        FrameTimes.print("1 MB: words and hits known", took[0]);
        FrameTimes.print("1 MB: first painted, the words can be read", took[1]);
        FrameTimes.print("1 MB: mentions known", took[2]);
        FrameTimes.print("1 MB: painted with all marks and counts", took[3]);
        ArticleSummary longest = number(3);
        window.act(model -> model.reader().show(longest.id(), query));
        window.settle();
        OUT.printf(
                Locale.ROOT,
                "5 MB: %,d characters%n",
                window.model().reader().page().get().article().text().length());
        Node content = window.scene().lookup("#page").lookup(".content");
        CountDownLatch done = new CountDownLatch(1);
        OpenWindow.run(
                () ->
                        FrameWatch.watch(
                                "5 MB: scroll",
                                WARMING_FRAMES,
                                FRAMES,
                                frame -> Event.fireEvent(content, Wheel.down()),
                                () ->
                                        BareCanvas.watch(
                                                WIDTH,
                                                HEIGHT,
                                                WARMING_FRAMES,
                                                FRAMES,
                                                done::countDown)));
        done.await();
    }

    private ArticleSummary number(int issue) {
        return articles.stream()
                .filter(one -> one.source().fileName().equals("7-" + issue + ".txt"))
                .findFirst()
                .orElseThrow();
    }

    /// In milliseconds: until the words are known to the window and until they are painted, until
    /// what is mentioned is known and until that is painted.
    private double[] open(ArticleSummary article) throws InterruptedException {
        double[] took = new double[4];
        CountDownLatch done = new CountDownLatch(2);
        OpenWindow.run(
                () -> {
                    long begun = System.nanoTime();
                    ReaderModel reader = window.model().reader();
                    reader.page()
                            .addListener(
                                    new ChangeListener<Page>() {
                                        @Override
                                        public void changed(
                                                ObservableValue<? extends Page> page,
                                                Page was,
                                                Page now) {
                                            int step = now.isRead() ? 2 : 0;
                                            took[step] = since(begun);
                                            if (now.isRead()) {
                                                page.removeListener(this);
                                            }
                                            Painted.exactly(
                                                    window.scene(),
                                                    () -> {},
                                                    () -> {
                                                        took[step + 1] = since(begun);
                                                        done.countDown();
                                                    });
                                        }
                                    });
                    reader.show(article.id(), query);
                });
        done.await();
        return took;
    }

    private static double since(long begun) {
        return (System.nanoTime() - begun) / MILLION;
    }
}

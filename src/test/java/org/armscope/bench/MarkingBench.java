package org.armscope.bench;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.Statement;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.armscope.annotation.mark.Colour;
import org.armscope.annotation.mark.Tag;
import org.armscope.article.Article;
import org.armscope.article.ArticleId;
import org.armscope.text.Span;
import org.armscope.workspace.Workspace;
import org.armscope.workspace.notebook.Notebook;
import org.armscope.workspace.open.WorkspaceFolder;
import org.armscope.workspace.upkeep.Progress;

/// Measures highlighting and tagging in an article of a million characters, from the call to the
/// return, when it is on the disk; beside a bare SQLite insert of as much with the same durability,
/// in turns.
///
/// ```
/// mvn -q test-compile
/// mvn -q dependency:build-classpath -Dmdep.outputFile=target/classpath.txt
/// java --enable-native-access=ALL-UNNAMED \
///     -cp target/test-classes:target/classes:$(cat target/classpath.txt) \
///     org.armscope.bench.MarkingBench [MARKS (300)]
/// ```
public final class MarkingBench {

    private static final int LENGTH = 1_000_000;
    private static final int WARM = 50;

    private MarkingBench() {}

    public static void main(String[] args) throws Exception {
        int marks = args.length > 0 ? Integer.parseInt(args[0]) : 300;
        Path folder = Files.createTempDirectory("marking-bench");
        try {
            Path file = Files.writeString(folder.resolve("long.txt"), text());
            WorkspaceFolder place = new WorkspaceFolder(folder.resolve("workspace"));
            try (Workspace open = Workspace.openForWriting(place, "bench", Progress.silent())) {
                open.ingest(List.of(file), Progress.silent());
                run(open, folder.resolve("bare.db"), marks);
            }
        } finally {
            Folders.delete(folder);
        }
    }

    private static String text() {
        SyntheticCorpus corpus = new SyntheticCorpus();
        StringBuilder text = new StringBuilder(LENGTH + 20_000);
        for (int i = 0; text.length() < LENGTH; i++) {
            String article = corpus.article(i);
            text.append(i == 0 ? article : article.substring(article.indexOf("\n\n")));
        }
        return text.append('\n').toString();
    }

    private interface Work {
        void run() throws Exception;
    }

    private static double millis(Work work) throws Exception {
        long begun = System.nanoTime();
        work.run();
        return (System.nanoTime() - begun) / 1e6;
    }

    private static void run(Workspace workspace, Path bare, int marks) throws Exception {
        ArticleId article = workspace.articles().getFirst().id();
        Article read = workspace.article(article);
        int length = read.text().length();
        System.out.println(length + " characters, " + marks + " marks");
        Notebook notebook = workspace.notebook();
        Random random = new Random(1);
        double[][] times = new double[4][marks];
        try (Connection database = DriverManager.getConnection("jdbc:sqlite:" + bare);
                Statement statement = database.createStatement()) {
            statement.execute("PRAGMA journal_mode = WAL");
            statement.execute("PRAGMA synchronous = FULL");
            statement.execute("CREATE TABLE mark (id TEXT PRIMARY KEY, content TEXT)");
            try (PreparedStatement insert =
                    database.prepareStatement("INSERT INTO mark VALUES (?, ?)")) {
                for (int i = -WARM; i < marks; i++) {
                    int start = random.nextInt(length - 500);
                    String[] id = new String[1];
                    int number = i;
                    double mark =
                            millis(
                                    () ->
                                            id[0] =
                                                    notebook.mark(
                                                                    article,
                                                                    new Span(start, start + 60),
                                                                    Colour.BLUE)
                                                            .id());
                    double tag =
                            millis(() -> notebook.tag(List.of(id[0]), new Tag("a/" + number % 9)));
                    double shown = millis(() -> notebook.highlights(read));
                    double one =
                            millis(
                                    () -> {
                                        insert.setString(1, id[0]);
                                        insert.setString(
                                                2, read.text().substring(start, start + 400));
                                        insert.executeUpdate();
                                    });
                    if (i >= 0) {
                        times[0][i] = mark;
                        times[1][i] = tag;
                        times[2][i] = shown;
                        times[3][i] = one;
                    }
                }
            }
        }
        print("highlight", times[0]);
        print("tag", times[1]);
        print("all highlights of the article with their places", times[2]);
        print("bare SQLite insert", times[3]);
    }

    private static void print(String what, double[] times) {
        Arrays.sort(times);
        System.out.printf(
                Locale.ROOT,
                "%-50s p50 %6.2f ms  p95 %6.2f ms  max %6.2f ms%n",
                what,
                times[times.length / 2],
                times[times.length * 95 / 100],
                times[times.length - 1]);
    }
}

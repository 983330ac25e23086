package org.armscope.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.armscope.workspace.Workspace;
import org.armscope.workspace.open.WorkspaceFolder;
import org.armscope.workspace.upkeep.Progress;

/// Measures Recoll, where it is installed, beside a whole ingest with annotation and twenty hits
/// with their passages, on the same files in the same run. Recoll is started for each question,
/// which is written alike in both languages; one that finds nothing tells what starting costs.
///
/// The arguments are how many articles (10000) and how many rounds of ingest (3).
final class RecollBench {

    private static final String NOWHERE = "zqxwvkj";

    private final Path folder;
    private final Recoll recoll;

    private RecollBench(Path folder) {
        this.folder = folder;
        recoll = new Recoll(folder.resolve("recoll"));
    }

    public static void main(String[] args) throws Exception {
        int count = args.length > 0 ? Integer.parseInt(args[0]) : 10_000;
        int rounds = args.length > 1 ? Integer.parseInt(args[1]) : 3;
        if (!Recoll.isInstalled()) {
            System.out.println("Recoll is not installed: nothing was compared.");
            return;
        }
        Path folder = Files.createTempDirectory("recoll-bench");
        try {
            RecollBench bench = new RecollBench(folder);
            IngestSide.write(bench.articles(), count);
            bench.ingest(rounds);
            bench.search();
        } finally {
            Folders.delete(folder);
        }
    }

    private Path articles() {
        return folder.resolve("articles");
    }

    private Path own() {
        return folder.resolve("own");
    }

    private void ingest(int rounds) throws Exception {
        Rounds measured = new Rounds(rounds);
        measured.add("Recoll", () -> recoll.index(articles()));
        measured.add("Armscope", () -> IngestSide.ARMSCOPE.ingest(articles(), own()));
        measured.run();
        System.out.print(measured.report());
    }

    private void search() throws Exception {
        List<BenchQuery> questions =
                BenchQuery.of(texts()).stream().filter(SqliteFullText::knows).toList();
        Sample starting = new Sample();
        Sample theirs = new Sample();
        Sample ours = new Sample();
        long shown = 0;
        try (Workspace workspace =
                Workspace.openForReading(new WorkspaceFolder(own()), Progress.silent())) {
            for (BenchQuery question : questions) {
                HitsBench.hits(
                        workspace, question); // as every question of Recoll's, asked once before
                shown += recoll.ask(question.own()).length();
            }
            for (BenchQuery question : questions) {
                starting.add(() -> recoll.ask(NOWHERE));
                theirs.add(() -> recoll.ask(question.own()));
                ours.add(() -> HitsBench.hits(workspace, question));
            }
        }
        if (shown == 0) {
            throw new IOException("Recoll found nothing");
        }
        starting.print("Recoll, nothing found");
        theirs.print("Recoll");
        ours.print("Armscope");
        for (double share : List.of(0.5, 0.95)) {
            System.out.printf(
                    Locale.ROOT,
                    "p%.0f: Recoll takes %.1f x as long, %.1f x without its start%n",
                    100 * share,
                    theirs.clock(share) / ours.clock(share),
                    (theirs.clock(share) - starting.clock(0.5)) / ours.clock(share));
        }
    }

    private List<String> texts() throws IOException {
        try (Stream<Path> files = Files.walk(articles())) {
            return files.filter(Files::isRegularFile).sorted().map(RecollBench::text).toList();
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}

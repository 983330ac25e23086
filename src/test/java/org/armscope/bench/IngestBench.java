package org.armscope.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.AbstractList;
import java.util.List;
import java.util.Locale;
import org.armscope.workspace.Workspace;
import org.armscope.workspace.intake.IngestReport;
import org.armscope.workspace.intake.PlainIngest;
import org.armscope.workspace.open.WorkspaceFolder;
import org.armscope.workspace.upkeep.Progress;

/// Measures a whole ingest from files on disk, library and index both written, without annotation
/// and with it, beside [RawLucene] reading and indexing the same files, likewise without and with
/// the names of a [Gazetteer] marked and counted. Medians of alternating rounds, by the clock and
/// by processor time.
///
/// ```
/// mvn -q test-compile
/// mvn -q dependency:build-classpath -Dmdep.outputFile=target/classpath.txt
/// java -Xmx3g --enable-native-access=ALL-UNNAMED \
///     -cp target/test-classes:target/classes:$(cat target/classpath.txt) \
///     org.armscope.bench.IngestBench [ARTICLES (10000) [ROUNDS (5) [plain]]]
/// ```
///
/// The word `plain` leaves out what annotates.
public final class IngestBench {

    private final Path folder;
    private final Path articles;
    private final List<Path> files;
    private final Gazetteer names = new Gazetteer();
    private final WorkspaceFolder workspace;

    private IngestBench(Path folder, Path articles, List<Path> files) {
        this.folder = folder;
        this.articles = articles;
        this.files = files;
        workspace = new WorkspaceFolder(folder.resolve("workspace"));
    }

    public static void main(String[] args) throws Exception {
        int count = args.length > 0 ? Integer.parseInt(args[0]) : 10_000;
        int rounds = args.length > 1 ? Integer.parseInt(args[1]) : 5;
        boolean plainOnly = args.length > 2 && args[2].equals("plain");
        Path folder = Files.createTempDirectory("ingest-bench");
        try {
            Path articles = folder.resolve("articles");
            List<Path> files = write(articles, count);
            new IngestBench(folder, articles, files).run(rounds, plainOnly);
        } finally {
            Folders.delete(folder);
        }
    }

    private static List<Path> write(Path articles, int count) throws IOException {
        SyntheticCorpus corpus = new SyntheticCorpus();
        Path[] files = new Path[count];
        for (int i = 0; i < count; i++) {
            Path place = articles.resolve(String.format(Locale.ROOT, "%03d", i / 1000));
            Files.createDirectories(place);
            files[i] = place.resolve(String.format(Locale.ROOT, "monitor-%06d.txt", i));
            Files.writeString(files[i], corpus.article(i));
        }
        return List.of(files);
    }

    private void run(int rounds, boolean plainOnly) throws Exception {
        Rounds measured = new Rounds(rounds);
        measured.add("raw Lucene", () -> raw(new RawLucene()));
        measured.add("raw Lucene, two threads", () -> raw(new RawLucene(null, 2)));
        measured.add("Armscope without annotation", this::plain);
        if (!plainOnly) {
            measured.add("raw Lucene with a gazetteer", () -> raw(new RawLucene(names, 1)));
            measured.add("Armscope", this::annotated);
        }
        measured.run();
        System.out.print(measured.report());
        sizes();
    }

    private void raw(RawLucene lucene) throws IOException {
        Path index = folder.resolve("raw");
        Folders.delete(index);
        lucene.build(
                index,
                new AbstractList<>() {
                    @Override
                    public String get(int i) {
                        try {
                            return Files.readString(files.get(i));
                        } catch (IOException e) {
                            throw new UncheckedIOException(e);
                        }
                    }

                    @Override
                    public int size() {
                        return files.size();
                    }
                });
    }

    private void plain() throws Exception {
        Folders.delete(workspace.root());
        check(PlainIngest.run(workspace, List.of(articles)));
    }

    private void annotated() throws Exception {
        Folders.delete(workspace.root());
        try (Workspace open = Workspace.openForWriting(workspace, "bench", Progress.silent())) {
            check(open.ingest(List.of(articles), Progress.silent()));
        }
    }

    private void check(IngestReport report) {
        if (!report.summary().startsWith(files.size() + " ingested")) {
            throw new IllegalStateException(report.summary());
        }
    }

    private void sizes() throws IOException {
        double text = Folders.bytes(articles);
        System.out.printf(
                Locale.ROOT,
                "index / text: raw Lucene %.3f, Armscope %.3f; library / text %.3f%n",
                Folders.bytes(folder.resolve("raw")) / text,
                Folders.bytes(workspace.index()) / text,
                Files.size(workspace.library()) / text);
    }
}

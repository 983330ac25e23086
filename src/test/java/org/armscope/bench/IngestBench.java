package org.armscope.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.AbstractList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.armscope.workspace.IngestReport;
import org.armscope.workspace.Progress;
import org.armscope.workspace.Workspace;
import org.armscope.workspace.WorkspaceException;
import org.armscope.workspace.WorkspaceFolder;

/// Measures a whole ingest from files on disk, library and index both written, beside [RawLucene]
/// reading and indexing the same files; then a second ingest of the unchanged folder beside a bare
/// walk through it. Median of five alternating pairs.
///
/// ```
/// mvn -q test-compile
/// mvn -q dependency:build-classpath -Dmdep.outputFile=target/classpath.txt
/// java -Xmx3g --enable-native-access=ALL-UNNAMED \
///     -cp target/test-classes:target/classes:$(cat target/classpath.txt) \
///     org.armscope.bench.IngestBench [ARTICLES (10000) [PAIRS OF INGESTS (5)]]
/// ```
public final class IngestBench {

    private static final int PAIRS = 5;

    private final Path folder;
    private final Path articles;
    private final List<Path> files;

    private IngestBench(Path folder, Path articles, List<Path> files) {
        this.folder = folder;
        this.articles = articles;
        this.files = files;
    }

    public static void main(String[] args) throws Exception {
        int count = args.length > 0 ? Integer.parseInt(args[0]) : 10_000;
        Path folder = Files.createTempDirectory("ingest-bench");
        try {
            Path articles = folder.resolve("articles");
            int ingests = args.length > 1 ? Integer.parseInt(args[1]) : PAIRS;
            new IngestBench(folder, articles, write(articles, count)).run(ingests);
        } finally {
            delete(folder);
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

    private void run(int ingests) throws Exception {
        double[] raw = new double[ingests];
        double[] own = new double[ingests];
        for (int pair = -1; pair < ingests; pair++) {
            delete(folder.resolve("workspace"));
            double rawTook = seconds(this::raw);
            double ownTook = seconds(() -> own("ingested"));
            if (pair >= 0) {
                raw[pair] = rawTook;
                own[pair] = ownTook;
            }
        }
        print("ingest", "raw Lucene", raw, "Armscope", own);
        double[] bare = new double[PAIRS];
        double[] again = new double[PAIRS];
        for (int pair = -1; pair < PAIRS; pair++) {
            double bareTook = seconds(this::walk);
            double againTook = seconds(() -> own("unchanged"));
            if (pair >= 0) {
                bare[pair] = bareTook;
                again[pair] = againTook;
            }
        }
        print("unchanged folder", "bare walk", bare, "Armscope", again);
    }

    private static void print(
            String what, String first, double[] one, String second, double[] other) {
        double[] ratios =
                IntStream.range(0, one.length).mapToDouble(i -> other[i] / one[i]).toArray();
        System.out.printf(
                Locale.ROOT,
                "%s: %s %.3f s, %s %.3f s, %.2f times as long (speed %.2f x)%n",
                what,
                first,
                median(one),
                second,
                median(other),
                median(ratios),
                1 / median(ratios));
    }

    private interface Work {
        void run() throws IOException, WorkspaceException;
    }

    private static double seconds(Work work) throws IOException, WorkspaceException {
        long start = System.nanoTime();
        work.run();
        return (System.nanoTime() - start) / 1e9;
    }

    private void raw() throws IOException {
        Path index = folder.resolve("raw");
        delete(index);
        new RawLucene()
                .build(
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

    private void own(String expected) throws WorkspaceException {
        WorkspaceFolder place = new WorkspaceFolder(folder.resolve("workspace"));
        try (Workspace workspace = Workspace.openForWriting(place, "bench", Progress.silent())) {
            IngestReport report = workspace.ingest(List.of(articles), Progress.silent());
            String wanted = files.size() + " " + expected;
            if (!report.summary().contains(wanted)) {
                throw new IllegalStateException(report.summary() + ", not " + wanted);
            }
        }
    }

    private void walk() throws IOException {
        Files.walkFileTree(
                articles,
                new SimpleFileVisitor<>() {
                    @Override
                    public FileVisitResult visitFile(Path file, BasicFileAttributes known) {
                        return FileVisitResult.CONTINUE;
                    }
                });
    }

    private static double median(double[] values) {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        return sorted[sorted.length / 2];
    }

    private static void delete(Path folder) throws IOException {
        if (Files.exists(folder)) {
            try (Stream<Path> files = Files.walk(folder)) {
                for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(file);
                }
            }
        }
    }
}

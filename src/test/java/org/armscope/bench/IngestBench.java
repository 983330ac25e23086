package org.armscope.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.armscope.workspace.open.WorkspaceFolder;

/// Measures a whole ingest from files on disk, library and index both written, without annotation
/// and with it, beside [RawLucene] reading and indexing the same files, likewise without and with
/// the names of a [Gazetteer] marked and counted. Medians of alternating rounds of one process, by
/// the clock and by processor time; [IngestProcessBench] gives each ingest a process of its own.
///
/// ```
/// mvn -q test-compile
/// mvn -q dependency:build-classpath -Dmdep.outputFile=target/classpath.txt
/// java -Xmx3g -XX:+UseSerialGC --enable-native-access=ALL-UNNAMED \
///     -cp target/test-classes:target/classes:$(cat target/classpath.txt) \
///     org.armscope.bench.IngestBench [ARTICLES (10000) [ROUNDS (5) [plain]]]
/// ```
///
/// The word `plain` leaves out what annotates.
public final class IngestBench {

    private final Path folder;

    private IngestBench(Path folder) {
        this.folder = folder;
    }

    public static void main(String[] args) throws Exception {
        int count = args.length > 0 ? Integer.parseInt(args[0]) : 10_000;
        int rounds = args.length > 1 ? Integer.parseInt(args[1]) : 5;
        boolean plainOnly = args.length > 2 && args[2].equals("plain");
        Path folder = Files.createTempDirectory("ingest-bench");
        try {
            IngestBench bench = new IngestBench(folder);
            IngestSide.write(bench.articles(), count);
            bench.run(rounds, plainOnly);
        } finally {
            Folders.delete(folder);
        }
    }

    private void run(int rounds, boolean plainOnly) throws Exception {
        Rounds measured = new Rounds(rounds);
        for (IngestSide side : IngestSide.values()) {
            boolean plain = side.compareTo(IngestSide.PLAIN) <= 0;
            if (plain || !plainOnly) {
                measured.add(side.words(), () -> side.ingest(articles(), out(side)));
            }
        }
        measured.run();
        System.out.print(measured.report());
        sizes(plainOnly ? IngestSide.PLAIN : IngestSide.ARMSCOPE);
    }

    private Path articles() {
        return folder.resolve("articles");
    }

    private Path out(IngestSide side) {
        return folder.resolve(side.name());
    }

    private void sizes(IngestSide own) throws IOException {
        double text = Folders.bytes(articles());
        WorkspaceFolder workspace = new WorkspaceFolder(out(own));
        System.out.printf(
                Locale.ROOT,
                "index / text: raw Lucene %.3f, Armscope %.3f; library / text %.3f%n",
                Folders.bytes(out(IngestSide.RAW)) / text,
                Folders.bytes(workspace.index()) / text,
                Files.size(workspace.library()) / text);
    }
}

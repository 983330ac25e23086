package org.armscope.bench;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.armscope.workspace.Workspace;
import org.armscope.workspace.intake.IngestReport;
import org.armscope.workspace.intake.PlainIngest;
import org.armscope.workspace.open.WorkspaceFolder;
import org.armscope.workspace.upkeep.Progress;

/// Measures a second ingest of a folder in which nothing has changed beside a bare scan of it,
/// which holds path, size and time of each file against a Lucene index of nothing else. Opening
/// and closing the workspace counts; the first ingest, which makes it, does not.
///
/// ```
/// java -Xmx3g --enable-native-access=ALL-UNNAMED \
///     -cp target/test-classes:target/classes:$(cat target/classpath.txt) \
///     org.armscope.bench.UnchangedBench FOLDER [ROUNDS (5) [WORKSPACE]]
/// ```
///
/// With a workspace named, it is kept, so that the next run need not make it.
public final class UnchangedBench {

    private final List<Path> articles;
    private final WorkspaceFolder workspace;

    private final Path raw;

    private UnchangedBench(Path articles, WorkspaceFolder workspace, Path raw) {
        this.raw = raw;
        this.articles = List.of(articles);
        this.workspace = workspace;
    }

    public static void main(String[] args) throws Exception {
        int rounds = args.length > 1 ? Integer.parseInt(args[1]) : 5;
        Path kept = args.length > 2 ? Path.of(args[2]) : null;
        Path folder = kept == null ? Files.createTempDirectory("unchanged-bench") : kept;
        Path raw = Files.createTempDirectory("unchanged-raw");
        try {
            new UnchangedBench(Path.of(args[0]), new WorkspaceFolder(folder), raw).run(rounds);
        } finally {
            Folders.delete(raw);
            if (kept == null) {
                Folders.delete(folder);
            }
        }
    }

    private void run(int rounds) throws Exception {
        if (!Files.exists(workspace.library())) {
            System.out.println("first: " + PlainIngest.run(workspace, articles).summary());
        }
        RawRescan scan = new RawRescan(articles.getFirst(), raw);
        scan.build();
        Rounds measured = new Rounds(rounds);
        measured.add("bare scan", scan::run);
        measured.add("Armscope, opening included", this::again);
        measured.run();
        System.out.print(measured.report());
    }

    private void again() throws Exception {
        try (Workspace open = Workspace.openForWriting(workspace, "bench", Progress.silent())) {
            IngestReport report = open.ingest(articles, Progress.silent());
            if (!report.summary().startsWith("0 ingested") || !report.rejected().isEmpty()) {
                throw new IllegalStateException(report.summary());
            }
        }
    }
}

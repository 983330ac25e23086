package org.armscope.cli.library;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.armscope.Main;
import org.armscope.library.Library;
import org.armscope.library.sql.Access;
import org.armscope.workspace.Workspace;
import org.armscope.workspace.intake.IngestReport;
import org.armscope.workspace.open.WorkspaceFolder;
import org.armscope.workspace.upkeep.Progress;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Ctrl-C while many files are read, in a process of its own.
class InterruptedIngestTest {

    private static final int FILES = 2500;
    private static final int INTERRUPTED = 130;

    private static final Pattern SUMMARY =
            Pattern.compile(
                    "(\\d+) ingested, 0 unchanged, 0 duplicate, 0 rejected;"
                            + " stopped before the end\\R");

    @TempDir Path folder;

    @Test
    void itSaysWhatWasReadLeavesAllWholeAndTheNextIngestGoesOn() throws Exception {
        assumeFalse(System.getProperty("os.name").startsWith("Windows"), "needs kill -INT");
        Path articles = Files.createDirectory(folder.resolve("articles"));
        for (int i = 0; i < FILES; i++) {
            Files.writeString(
                    articles.resolve(i + ".txt"),
                    "Publication: Monitor\nDate: 2001-03-07\n\nShip "
                            + i
                            + " brought T-80 tanks.\n");
        }
        WorkspaceFolder place = new WorkspaceFolder(folder.resolve("workspace"));
        Path said = folder.resolve("said.txt");
        Process process = ingest(place, articles, said);
        while (process.isAlive() && stored(place) == 0) {
            process.waitFor(50, TimeUnit.MILLISECONDS);
        }
        new ProcessBuilder("kill", "-INT", Long.toString(process.pid())).start().waitFor();

        assertEquals(INTERRUPTED, process.waitFor());
        Matcher summary = SUMMARY.matcher(Files.readString(said));
        assertTrue(summary.matches(), () -> readable(said));
        int ingested = Integer.parseInt(summary.group(1));
        assertEquals(List.of(), Workspace.examine(place).problems());
        try (Workspace workspace = Workspace.openForWriting(place, "test", Progress.silent())) {
            assertEquals(ingested, workspace.articles().size());
            IngestReport rest = workspace.ingest(List.of(articles), Progress.silent());
            assertEquals(
                    "%d ingested, %d unchanged, 0 duplicate, 0 rejected"
                            .formatted(FILES - ingested, ingested),
                    rest.summary());
        }
    }

    private static Process ingest(WorkspaceFolder place, Path articles, Path said)
            throws IOException {
        return new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:+UseSerialGC",
                        "--enable-native-access=ALL-UNNAMED",
                        "-cp",
                        System.getProperty("java.class.path"),
                        Main.class.getName(),
                        "--workspace",
                        place.root().toString(),
                        "ingest",
                        articles.toString())
                .redirectOutput(said.toFile())
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
    }

    private static long stored(WorkspaceFolder place) throws IOException {
        if (!Files.exists(place.library())) {
            return 0;
        }
        try (Library library = Library.open(place.library(), Access.READ)) {
            return library.count();
        }
    }

    private static String readable(Path said) {
        try {
            return Files.readString(said);
        } catch (IOException e) {
            return e.toString();
        }
    }
}

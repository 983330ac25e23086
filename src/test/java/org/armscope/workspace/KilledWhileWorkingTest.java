package org.armscope.workspace;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import org.armscope.annotation.EntityType;
import org.armscope.article.ArticleSummary;
import org.armscope.export.SafeFile;
import org.armscope.library.ChildProcess;
import org.armscope.library.backup.BackupFile;
import org.armscope.library.work.Step;
import org.armscope.query.Parsed;
import org.armscope.query.SearchRequest;
import org.armscope.workspace.notebook.Notebook;
import org.armscope.workspace.open.WorkspaceException;
import org.armscope.workspace.upkeep.Progress;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/// The process is killed at random points of ingesting, marking, deciding, exporting and backing
/// up. Whatever it said was done is there afterwards, and the index agrees with the library.
class KilledWhileWorkingTest {

    private static final List<String> WORKS =
            List.of("ingest", "mark", "decide", "export", "backup");

    /// 20, or what `-Pproof` asks for.
    private static final int RUNS = Integer.getInteger("crash.runs", 20);

    @TempDir Path folder;

    @TestFactory
    Stream<DynamicTest> nothingConfirmedIsLost() throws Exception {
        MadeUpFolder files =
                new MadeUpFolder(folder)
                        .with(
                                "first.txt",
                                "2001-03-07",
                                "Russia delivered ten T-80 tanks and an Igla to South Korea. A T-80"
                                        + " was seen again.")
                        .with("second.txt", "2001-03-09", "Another T-80 came, and an Igla.");
        files.ingested().close();
        Files.createDirectories(exports());
        Files.createDirectories(backups());
        return Stream.iterate(0, run -> run < RUNS, run -> run + 1)
                .map(
                        run ->
                                DynamicTest.dynamicTest(
                                        WORKS.get(run % WORKS.size()) + " " + run,
                                        () -> kill(files, WORKS.get(run % WORKS.size()), run)));
    }

    private void kill(MadeUpFolder files, String work, int run) throws Exception {
        Random random = new Random(run);
        List<String> said = new ArrayList<>();
        Path file = exports().resolve("excerpts." + WorkingProcess.format(Integer.toString(run)));
        String before = hash(file);
        try (ChildProcess child =
                ChildProcess.start(
                        WorkingProcess.class, folder.toString(), work, Integer.toString(run))) {
            int lines = 2 + random.nextInt(16);
            while (said.size() < lines) {
                said.add(child.line());
            }
            Thread.sleep(random.nextInt(25)); // so that the runs end at different points of a step
            said.addAll(child.kill());
        }
        assertExportIsWhole(file, before, said);
        assertLeftoversGo(backups());
        try (Workspace workspace = files.open()) {
            assertConfirmed(workspace, said);
            assertIndexAgrees(workspace);
        }
    }

    /// The file is as the last export that was confirmed left it, or as the one that was under way
    /// when the process died.
    ///
    /// @param before what the file hashed to when the process began
    private void assertExportIsWhole(Path file, String before, List<String> said)
            throws IOException {
        Set<String> may = new HashSet<>(Set.of(before));
        for (String line : said) {
            String[] words = line.split(" ", -1);
            if (words[1].equals("export")) {
                if (words[0].equals("done")) {
                    may.clear();
                }
                may.add(words[2]);
            }
        }
        assertTrue(may.contains(hash(file)), () -> file + " is none of " + may);
        assertLeftoversGo(exports());
    }

    private static String hash(Path file) throws IOException {
        return Files.exists(file)
                ? Integer.toString(Arrays.hashCode(Files.readAllBytes(file)))
                : "none";
    }

    private static void assertLeftoversGo(Path place) throws IOException {
        for (Path file : leftovers(place)) {
            Files.setLastModifiedTime(file, FileTime.fromMillis(0));
        }
        SafeFile.write(place.resolve("next.txt"), true, "next");
        assertEquals(List.of(), leftovers(place));
    }

    /// Whatever stands there that is neither an export nor a backup.
    private static List<Path> leftovers(Path place) throws IOException {
        try (Stream<Path> files = Files.list(place)) {
            return files.filter(Files::isRegularFile)
                    .filter(
                            file ->
                                    !file.getFileName()
                                            .toString()
                                            .matches("(excerpts|next|backup-[0-9-]+)\\.[a-z]+"))
                    .toList();
        }
    }

    private Path backups() {
        return folder.resolve("backups");
    }

    private Path exports() {
        return folder.resolve("exports");
    }

    private void assertConfirmed(Workspace workspace, List<String> said) throws Exception {
        List<String> done = said.stream().filter(line -> line.startsWith("done ")).toList();
        String last = said.getLast();
        for (String line : done) {
            String[] words = line.split(" ", -1);
            if (words[1].equals("ingest")) {
                assertEquals(1, hits(workspace, WorkingProcess.word(words[2])), line);
            }
            if (words[1].equals("backup")) {
                BackupFile.unpack(
                        backups().resolve("backup-" + words[2] + ".zip"),
                        folder.resolve("unpacked.db"),
                        folder.resolve("unpacked.tsv"));
            }
        }
        if (!done.isEmpty()) {
            String confirmed = done.getLast().substring(done.getLast().lastIndexOf(' ') + 1);
            assertTrue(
                    isAsConfirmed(workspace.notebook(), workspace, confirmed, last),
                    said::toString);
        }
    }

    /// What was begun and not confirmed is there whole or not at all: without it, or with it taken
    /// back, everything is as it was when the last step was confirmed.
    private static boolean isAsConfirmed(
            Notebook notebook, Workspace workspace, String confirmed, String last)
            throws WorkspaceException {
        if (digest(workspace).equals(confirmed)) {
            return true;
        }
        boolean undoing = last.startsWith("try undo");
        if (!undoing && !last.startsWith("try step") && !last.startsWith("try redo")) {
            return false;
        }
        String present = digest(workspace);
        Progress silent = Progress.silent();
        Optional<Step> back = undoing ? notebook.redo(silent) : notebook.undo(silent);
        boolean same = back.isPresent() && digest(workspace).equals(confirmed);
        Optional<Step> again = undoing ? notebook.undo(silent) : notebook.redo(silent);
        return same && again.isPresent() && digest(workspace).equals(present);
    }

    private static String digest(Workspace workspace) throws WorkspaceException {
        return Integer.toString(WorkingProcess.Work.in(workspace).toString().hashCode());
    }

    private static void assertIndexAgrees(Workspace workspace) throws WorkspaceException {
        for (String name : List.of("T-80", "Igla", "System 0", "System 1", "System 2")) {
            long mentioning = 0;
            for (ArticleSummary one : workspace.articles()) {
                mentioning +=
                        workspace
                                        .annotations(workspace.article(one.id()))
                                        .mentions(EntityType.WEAPON)
                                        .stream()
                                        .anyMatch(m -> m.entity().name().equals(name))
                                ? 1
                                : 0;
            }
            assertEquals(mentioning, hits(workspace, "weapon:\"" + name + "\""), name);
        }
        assertEquals(List.of(), Workspace.examine(workspace.folder()).problems());
    }

    private static long hits(Workspace workspace, String query) throws WorkspaceException {
        Parsed.Ok parsed = (Parsed.Ok) Workspace.parse(query);
        return workspace.search(SearchRequest.of(parsed.query(), 10)).answer().total();
    }
}

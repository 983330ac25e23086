package org.armscope.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.json.JsonMapper;

/// What a disk that is full or read-only stops ends with a sentence that says so, and nothing that
/// was confirmed is lost.
@SuppressWarnings("NullAway.Init")
class FullDiskTest {

    @TempDir Path folder;
    private final List<SmallDisk> mounted = new ArrayList<>(); // none where none could be had
    private SmallDisk disk;

    @BeforeEach
    void oneArticleOnASmallDisk() throws Exception {
        disk = SmallDisk.at(folder.resolve("disk"), 6);
        mounted.add(disk);
        assertEquals(0, run("ingest", article("first", "Ten T-80 tanks came.").toString()).code());
        assertEquals(0, run("excerpts", "add", "first.txt", "5", "9").code());
    }

    @AfterEach
    void unmount() throws Exception {
        for (SmallDisk one : mounted) {
            one.close();
        }
    }

    private Path article(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name + ".txt"), text);
    }

    private Path onDisk(String name) {
        return folder.resolve("disk").resolve(name);
    }

    private CommandRun run(String... arguments) {
        return CommandRun.on(onDisk("workspace"), arguments);
    }

    private int excerpts() {
        return JsonMapper.shared().readTree(run("excerpts", "list", "--json").out()).size();
    }

    /// What `doctor` finds wrong; the disk has fewer than the 100 MB that it wants.
    private List<String> problems() {
        return run("doctor")
                .out()
                .lines()
                .filter(line -> line.startsWith("problem"))
                .map(
                        line ->
                                line.matches(
                                                "problem    Only \\d MB are free on the disk that"
                                                    + " holds .*: make room before you ingest, mark"
                                                    + " or decide anything\\.")
                                        ? "Only the room on the disk"
                                        : line)
                .toList();
    }

    private static void assertToldThatTheDiskIsFull(CommandRun run) {
        assertEquals(1, run.code(), run::toString);
        assertTrue(
                run.err()
                        .matches(
                                "(?s)armscope: [^\n]*(no room left on the disk|disk is full)"
                                        + "[^\n]*\n"),
                run::err);
        assertTrue(!run.err().contains("xception"), run::err);
    }

    @Test
    void whatDoesNotFitOnTheDiskIsToldAndTheRestStays() throws IOException {
        Path much = article("much", manyWords());
        disk.fill(200_000);
        assertToldThatTheDiskIsFull(run("ingest", much.toString()));
        int confirmed = 1;
        CommandRun added = run("excerpts", "add", "first.txt", "5", "9");
        while (added.code() == 0) {
            confirmed++;
            added = run("excerpts", "add", "first.txt", "5", "9");
        }
        assertToldThatTheDiskIsFull(added);
        disk.makeRoom();
        assertEquals(confirmed, excerpts());
        assertEquals(List.of("Only the room on the disk"), problems());
        assertEquals(0, run("ingest", much.toString()).code());
        assertTrue(run("search", "w777").out().contains("1 article"));
        assertTrue(run("search", "T-80").out().contains("first.txt"));
    }

    /// More than fits into what is left, and of no two equal words, so that the index grows too.
    private static String manyWords() {
        StringBuilder words = new StringBuilder("Many words.\n\n");
        for (int i = 0; i < 60_000; i++) {
            words.append('w').append(i).append(i % 12 == 11 ? ".\n" : " ");
        }
        return words.toString();
    }

    @Test
    void anExportThatDoesNotFitLeavesTheFileThatWasThere() throws IOException {
        for (String format : List.of("md", "html", "docx", "csv", "json", "jsonld")) {
            Path file = Files.writeString(onDisk("excerpts." + format), "before");
            disk.fill(0);
            assertToldThatTheDiskIsFull(
                    run(
                            "excerpts",
                            "export",
                            "--force",
                            "--format",
                            format,
                            "--out",
                            file.toString()));
            assertEquals("before", Files.readString(file));
            disk.makeRoom();
        }
        disk.fill(0);
        assertToldThatTheDiskIsFull(run("backup", onDisk("backup.zip").toString()));
        assertTrue(Files.notExists(onDisk("backup.zip")));
        disk.makeRoom();
        assertEquals(1, excerpts());
    }

    @Test
    void aReadOnlyFolderIsReadAndNamedWhenItIsToBeWritten() throws Exception {
        disk.readOnly();
        assertEquals(1, excerpts());
        assertTrue(run("search", "T-80").out().contains("first.txt"));
        String refused =
                "armscope: The workspace %s is read-only: it can be searched and read, but not changed.\n"
                        .formatted(onDisk("workspace"));
        assertEquals(new CommandRun(1, "", refused), run("excerpts", "add", "first.txt", "5", "9"));
        assertEquals(
                new CommandRun(1, "", refused),
                run("ingest", folder.resolve("first.txt").toString()));
        assertEquals(new CommandRun(1, "", refused), run("undo"));
        assertEquals(
                new CommandRun(
                        1,
                        "",
                        "armscope: %s cannot be written (the folder is read-only); choose another place for --out.\n"
                                .formatted(onDisk("x.md"))),
                run("excerpts", "export", "--format", "md", "--out", onDisk("x.md").toString()));
        assertEquals(
                new CommandRun(
                        1,
                        "",
                        "armscope: %s cannot be written (the folder is read-only); name a file in another folder.\n"
                                .formatted(onDisk("b.zip"))),
                run("backup", onDisk("b.zip").toString()));
        assertEquals(
                new CommandRun(
                        1,
                        "",
                        "armscope: Nothing can be written to %s: the disk is read-only; choose another folder.\n"
                                .formatted(onDisk("new"))),
                CommandRun.on(onDisk("new"), "ingest", folder.resolve("first.txt").toString()));
    }
}

package org.armscope.workspace;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.armscope.annotation.mark.Colour;
import org.armscope.annotation.mark.Excerpt;
import org.armscope.annotation.mark.Tag;
import org.armscope.article.ArticleId;
import org.armscope.query.Parsed;
import org.armscope.query.SearchRequest;
import org.armscope.text.Span;
import org.armscope.workspace.notebook.Notebook;
import org.armscope.workspace.open.WorkspaceException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/// Files of a closed workspace are cut, deleted, exchanged or overwritten at random. A whole
/// library keeps everything whatever became of the index; one that is not whole is refused in a
/// sentence.
@SuppressWarnings("NullAway.Init")
class DamagedFilesTest {

    /// 20, or what `-Pproof` asks for.
    private static final int RUNS = Integer.getInteger("crash.runs", 20);

    @TempDir Path folder;
    private MadeUpFolder files;
    private String before = "";

    @BeforeEach
    void work() throws Exception {
        files =
                new MadeUpFolder(folder)
                        .with("first.txt", "2001-03-07", "Ten T-80 tanks and an Igla came.")
                        .with("second.txt", "2001-03-09", "Another T-80 came, and an Igla.");
        try (Workspace workspace = files.ingested()) {
            Notebook notebook = workspace.notebook();
            ArticleId article = workspace.articles().getFirst().id();
            String id = notebook.mark(article, new Span(3, 12), Colour.BLUE).id();
            notebook.tag(List.of(id), new Tag("debt/barter"));
            notebook.basket()
                    .add(article, new Span(4, 9), Excerpt.Origin.SELECTION, List.of(), "note");
        }
        try (Workspace workspace = files.open()) {
            before = told(workspace);
        }
    }

    /// All that is kept and found.
    private static String told(Workspace workspace) throws WorkspaceException {
        Parsed.Ok tanks = (Parsed.Ok) Workspace.parse("weapon:T-80 tag:debt");
        return WorkingProcess.Work.in(workspace)
                + " "
                + workspace.articles()
                + workspace.search(SearchRequest.of(tanks.query(), 9)).answer().total();
    }

    @TestFactory
    Stream<DynamicTest> damageIsToldOrMended() {
        return Stream.iterate(0, run -> run < RUNS, run -> run + 1)
                .map(run -> DynamicTest.dynamicTest("run " + run, () -> damage(run)));
    }

    private void damage(int run) throws Exception {
        Random random = new Random(run);
        MadeUpFolder copy = new MadeUpFolder(folder.resolve("copy" + run));
        copy(files.workspace().root(), copy.workspace().root());
        if (run % 4 == 0) {
            cut(copy.workspace().library(), random);
            assertRefused(copy);
        } else {
            damageIndex(copy.workspace().index(), random);
            try (Workspace workspace = copy.open()) {
                assertEquals(before, told(workspace));
            }
            assertEquals(List.of(), Workspace.examine(copy.workspace()).problems());
        }
    }

    private static void assertRefused(MadeUpFolder copy) throws Exception {
        long size = Files.size(copy.workspace().library());
        try (Workspace workspace = copy.open()) {
            assertEquals(0, workspace.articles().size(), "opened with something missing");
        } catch (WorkspaceException refused) {
            String told = String.valueOf(refused.getMessage());
            assertTrue(told.contains("library.db") && told.endsWith("."), told);
            assertEquals(size, Files.size(copy.workspace().library()), "it was changed");
        }
    }

    private static void cut(Path file, Random random) throws IOException {
        long size = Files.size(file);
        try (RandomAccessFile open = new RandomAccessFile(file.toFile(), "rw")) {
            open.setLength(1 + random.nextLong(size - 1));
        }
        assertNotEquals(size, Files.size(file));
    }

    private static void damageIndex(Path index, Random random) throws IOException {
        List<Path> all;
        try (Stream<Path> listed = Files.list(index)) {
            all = listed.filter(Files::isRegularFile).sorted().toList();
        }
        Path one = all.get(random.nextInt(all.size()));
        Path other = all.get(random.nextInt(all.size()));
        switch (random.nextInt(4)) {
            case 0 -> Files.delete(one);
            case 1 -> cutAnywhere(one, random);
            case 2 -> Files.copy(other, one, StandardCopyOption.REPLACE_EXISTING);
            default -> overwrite(one, random);
        }
    }

    private static void cutAnywhere(Path file, Random random) throws IOException {
        try (RandomAccessFile open = new RandomAccessFile(file.toFile(), "rw")) {
            open.setLength(random.nextLong(open.length() + 1));
        }
    }

    private static void overwrite(Path file, Random random) throws IOException {
        byte[] content = Files.readAllBytes(file);
        for (int i = random.nextInt(content.length + 1); i < content.length; i++) {
            content[i] = (byte) random.nextInt();
        }
        Files.write(file, content);
    }

    private static void copy(Path from, Path to) throws IOException {
        Files.createDirectories(to);
        try (Stream<Path> walk = Files.walk(from)) {
            for (Path one : walk.toList()) {
                Path target = to.resolve(from.relativize(one).toString());
                if (Files.isDirectory(one)) {
                    Files.createDirectories(target);
                } else {
                    Files.copy(one, target, StandardCopyOption.REPLACE_EXISTING);
                }
            }
        }
    }
}

package org.armscope.ingest;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.armscope.ingest.Found.Candidate;
import org.armscope.ingest.Reading.Rejected;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FileWalkTest {

    @TempDir Path temporary;

    private Path root = Path.of("");

    @BeforeEach
    void layOut() throws IOException {
        root = temporary.toRealPath().resolve("root");
        for (String name :
                List.of(
                        "b/2.txt",
                        "b/1.txt",
                        "b/c/3.txt",
                        "a.txt",
                        "z.png",
                        ".hidden/x.txt",
                        ".DS_Store",
                        "b/Thumbs.db",
                        "~$report.docx",
                        "README.md")) {
            write(root.resolve(name), name);
        }
    }

    @Test
    void filesComeInOrderOfNameWithoutHiddenOnesAndLitter() {
        assertEquals(List.of("a.txt", "b/1.txt", "b/2.txt", "b/c/3.txt", "z.png"), names(root));
    }

    @Test
    void aCandidateKnowsItsSizeAndTime() throws IOException {
        Path file = root.resolve("a.txt");
        assertEquals(
                List.of(new Candidate(file, 5, Files.getLastModifiedTime(file).toInstant())),
                walk(root.resolve("b").resolve("..").resolve("a.txt")));
    }

    @Test
    void eachFileComesOnceHoweverOftenItsFoldersAreGiven() {
        assertEquals(
                List.of("b/1.txt", "b/2.txt", "b/c/3.txt", "a.txt", "z.png"),
                names(root.resolve("b"), root.resolve("a.txt"), root, root.resolve("b/c")));
    }

    @Test
    void whatIsNamedIsTakenThoughItIsHidden() {
        assertEquals(List.of(".hidden/x.txt"), names(root.resolve(".hidden")));
        assertEquals(List.of(".DS_Store"), names(root.resolve(".DS_Store")));
    }

    @Test
    void aPathThatIsNotThereIsRejected() {
        Path gone = root.resolve("gone");
        assertEquals(
                List.of(
                        new Rejected(
                                gone,
                                Reason.VANISHED,
                                "gone is not there; check the path and try again.")),
                walk(gone));
    }

    @Test
    void linksAreFollowedOnceAndNeverInCircles() throws IOException {
        Path outside = root.resolveSibling("outside");
        write(outside.resolve("o.txt"), "o");
        Files.createSymbolicLink(outside.resolve("back"), root);
        Files.createSymbolicLink(root.resolve("b/up"), root);
        Files.createSymbolicLink(root.resolve("c-link"), outside);
        Files.createSymbolicLink(root.resolve("d-link"), outside);
        Files.createSymbolicLink(root.resolve("e-link.txt"), root.resolve("a.txt"));
        Files.createSymbolicLink(root.resolve("f-link.txt"), root.resolve(".hidden/x.txt"));
        assertEquals(
                List.of(
                        "a.txt",
                        "b/1.txt",
                        "b/2.txt",
                        "b/c/3.txt",
                        "c-link/o.txt",
                        "f-link.txt",
                        "z.png"),
                names(root));
        Files.createSymbolicLink(root.resolve("y.txt"), root.resolve("gone"));
        assertEquals(
                new Rejected(
                        root.resolve("y.txt"),
                        Reason.VANISHED,
                        "y.txt is a link to a file that is not there; mend or remove it."),
                walk(root).get(6));
    }

    @Test
    void aLinkedFolderMayBeTheRoot() throws IOException {
        Path link = Files.createSymbolicLink(root.resolveSibling("link"), root.resolve("b"));
        assertEquals(
                List.of(link.resolve("1.txt"), link.resolve("2.txt"), link.resolve("c/3.txt")),
                walk(link).stream().map(Found::path).toList());
    }

    private List<String> names(Path... paths) {
        return walk(paths).stream()
                .map(found -> root.relativize(found.path()).toString().replace('\\', '/'))
                .toList();
    }

    private static List<Found> walk(Path... paths) {
        try (Stream<Found> found = FileWalk.under(List.of(paths))) {
            return found.toList();
        }
    }

    private static void write(Path file, String text) throws IOException {
        Path folder = file.getParent();
        if (folder != null) {
            Files.createDirectories(folder);
        }
        Files.writeString(file, text);
    }
}

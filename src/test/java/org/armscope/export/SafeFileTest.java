package org.armscope.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SafeFileTest {

    @TempDir Path folder;

    private List<String> files() throws IOException {
        try (Stream<Path> all = Files.list(folder)) {
            return all.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    @Test
    void anExistingFileIsReplacedOnlyIfAllowed() throws IOException {
        Path file = folder.resolve("out.md");
        SafeFile.write(file, false, "first \u00E9");
        assertThrows(FileAlreadyExistsException.class, () -> SafeFile.write(file, false, "second"));
        assertEquals("first \u00E9", Files.readString(file));
        SafeFile.write(file, true, "third");
        assertEquals("third", Files.readString(file));
        assertEquals(List.of("out.md"), files());
    }

    /// A temporary file is its owner's alone; what comes of it is a file like any other.
    @Test
    void aFileHasThePermissionsOfAnyNewFile() throws IOException {
        assumeTrue(Files.getFileStore(folder).supportsFileAttributeView("posix"));
        Path plain = Files.writeString(folder.resolve("plain.md"), "x");
        Path file = folder.resolve("out.md");
        SafeFile.write(file, false, "x");
        assertEquals(Files.getPosixFilePermissions(plain), Files.getPosixFilePermissions(file));
    }

    /// No process has this number: Linux gives none above 4,194,304.
    private static final String KILLED = ".armscope-999999999-1.tmp";

    @Test
    void whatAKilledProcessLeftGoesWithTheNextFileAMinuteLater() throws IOException {
        String own = ".armscope-" + ProcessHandle.current().pid() + "-1.tmp";
        for (String name : List.of(KILLED, KILLED + "-journal", own, ".armscope-notes.tmp")) {
            Path left = Files.writeString(folder.resolve(name), "half");
            Files.setLastModifiedTime(
                    left, FileTime.from(Instant.now().minus(Leftovers.STILL.multipliedBy(2))));
        }
        Files.writeString(folder.resolve(".armscope-999999998-1.tmp"), "half");
        SafeFile.write(folder.resolve("out.md"), false, "first");
        assertEquals(
                List.of(own, ".armscope-999999998-1.tmp", ".armscope-notes.tmp", "out.md").stream()
                        .sorted()
                        .toList(),
                files());
    }

    @Test
    void whatFailsOnTheWayLeavesTheFileAsItWas() throws IOException {
        Path file = Files.writeString(folder.resolve("out.md"), "kept");
        assertThrows(
                IOException.class,
                () ->
                        SafeFile.write(
                                file,
                                true,
                                out -> {
                                    out.write('x');
                                    throw new IOException("no room");
                                }));
        assertEquals("kept", Files.readString(file));
        assertEquals(List.of("out.md"), files());
    }
}

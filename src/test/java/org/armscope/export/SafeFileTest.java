package org.armscope.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
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

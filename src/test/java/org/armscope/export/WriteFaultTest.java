package org.armscope.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WriteFaultTest {

    @TempDir private Path folder = Path.of("");

    @Test
    void aMissingFolderAndAFileInItsPlaceAreToldApart() throws IOException {
        assertEquals("its folder is not there", told(folder.resolve("none/file")));
        Path file = Files.writeString(folder.resolve("file"), "here");
        assertEquals("there is something in the way at " + file, told(file));
    }

    private static String told(Path made) {
        return WriteFault.words(assertThrows(IOException.class, () -> Files.createDirectory(made)));
    }
}

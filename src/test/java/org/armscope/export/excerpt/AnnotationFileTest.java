package org.armscope.export.excerpt;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What a person reads who names the wrong file.
class AnnotationFileTest {

    private static final String WANTED =
            "; name a JSON-LD file of web annotations, or a page that Armscope exported.";

    @TempDir Path folder;

    @Test
    void eachWrongFileIsNamedWithWhatIsWrong() throws IOException {
        assertEquals("none.jsonld is not there" + WANTED, told("none.jsonld"));
        Files.createDirectories(folder.resolve("notes"));
        assertEquals("notes is a folder" + WANTED, told("notes"));
        assertEquals("a.jsonld is not in UTF-8" + WANTED, told("a.jsonld", 0xFF, 0xFE));
        assertEquals("a.jsonld: it holds no web annotations" + WANTED, told("a.jsonld"));
        assertEquals("a.jsonld: it holds no web annotations" + WANTED, told("a.jsonld", '{', '}'));
        assertEquals(
                "a.jsonld: annotation 1 cannot be read: it quotes no words of a text" + WANTED,
                told("a.jsonld", '[', '{', '}', ']'));
    }

    @Test
    void aFileWithNoAnnotationInItIsNotPassedOverInSilence() {
        String nothing = "a.jsonld: no web annotation stands in it" + WANTED;
        assertEquals(nothing, told("a.jsonld", '[', ']'));
        assertEquals(nothing, told("a.jsonld", '<', 'p', '>'));
    }

    @Test
    void whatIsNoJsonIsSaidToBeNone() {
        String message = told("a.jsonld", 'x', 'y');
        assertEquals(
                List.of(true, true),
                List.of(
                        message.startsWith("a.jsonld: it is not valid JSON: "),
                        message.endsWith(WANTED)),
                message);
    }

    /// What is said of a file with these bytes, without the folder's name.
    private String told(String name, int... bytes) {
        Path file = folder.resolve(name);
        byte[] content = new byte[bytes.length];
        for (int i = 0; i < bytes.length; i++) {
            content[i] = (byte) bytes[i];
        }
        if (name.startsWith("a.")) {
            writeAll(file, content);
        }
        IOException thrown = assertThrows(IOException.class, () -> AnnotationFile.read(file));
        return String.valueOf(thrown.getMessage()).replace(folder + "/", "");
    }

    private static void writeAll(Path file, byte[] content) {
        try {
            Files.write(file, content);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}

package org.armscope.lexicon;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class LexiconVersionTest {

    @Test
    void everyFileOfTheLexiconCounts() throws IOException {
        Path resources = Path.of("src/main/resources/org/armscope");
        assertEquals(
                Stream.concat(
                                names(resources.resolve("lexicon")).stream(),
                                names(resources.resolve("text")).stream()
                                        .map("/org/armscope/text/"::concat))
                        .toList(),
                LexiconVersion.FILES);
    }

    private static List<String> names(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    @Test
    void theUsersOwnEntriesMakeAnother() throws IOException {
        String bundled = LexiconVersion.of(new byte[0]);
        assertEquals(bundled, LexiconVersion.of(new byte[0]));
        assertNotEquals(
                bundled, LexiconVersion.of("person\tIvan Petrov".getBytes(StandardCharsets.UTF_8)));
    }
}

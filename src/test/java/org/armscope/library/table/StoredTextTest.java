package org.armscope.library.table;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.lifecycle.AfterProperty;
import net.jqwik.api.lifecycle.BeforeProperty;
import org.armscope.article.ArticleId;
import org.armscope.library.Library;
import org.armscope.library.Samples;
import org.armscope.library.sql.Access;

class StoredTextTest {

    private Path folder = Path.of("");

    @BeforeProperty
    void makeFolder() throws IOException {
        folder = Files.createTempDirectory("texts");
    }

    @AfterProperty
    void removeFolder() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.toList()) {
                Files.delete(file);
            }
        }
        Files.delete(folder);
    }

    /// Any UTF-16 units at all, halves of surrogate pairs and U+0000 among them.
    @Provide
    Arbitrary<String> anyUnits() {
        return Arbitraries.frequencyOf(
                        Tuple.of(6, Arbitraries.chars().ascii()),
                        Tuple.of(3, Arbitraries.chars().all()),
                        Tuple.of(1, Arbitraries.chars().range('\uD800', '\uDFFF')),
                        Tuple.of(1, Arbitraries.of('\u0000', '\r', '\n', '\uFEFF')))
                .list()
                .ofMaxSize(60)
                .map(StoredTextTest::join);
    }

    private static String join(List<Character> units) {
        StringBuilder text = new StringBuilder();
        units.forEach(text::append);
        return text.toString();
    }

    @Property
    void everyTextComesBackIdentical(@ForAll("anyUnits") String text) {
        StoredText stored = StoredText.of(text);
        assertEquals(text, new StoredText(stored.form(), stored.bytes()).text());
    }

    /// The number tells texts apart whose hashes are equal: a hash sees any half pair as "?".
    @Property(tries = 100)
    void everyTextComesBackIdenticalFromTheDatabase(
            @ForAll("anyUnits") String units, @ForAll int number) throws IOException {
        String text = units + number;
        try (Library library = Library.open(folder.resolve("library.db"), Access.WRITE)) {
            ArticleId id =
                    library.store(Samples.plain(text), Samples.source("a.txt"), null).article();
            assertEquals(Optional.of(text), library.text(id));
        }
    }
}

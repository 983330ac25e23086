package org.armscope.extraction.name;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.armscope.annotation.EntityMention;
import org.armscope.extraction.Extractor;
import org.armscope.ingest.ArticleParser;
import org.armscope.lexicon.Lexicon;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/// Every folder of `cases` that holds `expected.json` is a case: the names wanted in `article.txt`,
/// in order. A new case needs no code.
class NameCasesTest {

    private static final Path CASES = Path.of("src/test/resources/cases");
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private static Extractor extractor;

    @BeforeAll
    static void readLexicon() throws IOException {
        extractor = new Extractor(Lexicon.bundled());
    }

    static List<String> cases() throws IOException {
        try (Stream<Path> folders = Files.list(CASES)) {
            return folders.filter(folder -> Files.exists(folder.resolve("expected.json")))
                    .map(folder -> folder.getFileName().toString())
                    .sorted()
                    .toList();
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    void theNamesOfACaseAreFoundAsWritten(String name) throws IOException {
        Path folder = CASES.resolve(name);
        String text = Files.readString(folder.resolve("article.txt"));
        List<Map<String, String>> expected =
                JSON.readValue(
                        Files.readString(folder.resolve("expected.json")),
                        new TypeReference<List<Map<String, String>>>() {});
        assertEquals(lines(expected), lines(found(text)));
    }

    private static List<Map<String, String>> found(String text) {
        List<Map<String, String>> rows = new ArrayList<>();
        for (EntityMention mention :
                extractor.extract(ArticleParser.parse(text), null).of(EntityMention.class)) {
            Map<String, String> row = new LinkedHashMap<>();
            put(row, "type", mention.type().word());
            put(row, "text", mention.span().in(text));
            put(row, "name", mention.entity().name());
            put(row, "role", mention.role() == null ? null : mention.role().text());
            put(row, "country", mention.country());
            put(row, "metonym_for", mention.metonymFor());
            put(row, "korea", mention.korea() == null ? null : mention.korea().name());
            rows.add(row);
        }
        return rows;
    }

    private static void put(Map<String, String> row, String field, @Nullable String value) {
        if (value != null) {
            row.put(field, value);
        }
    }

    private static String lines(List<Map<String, String>> rows) {
        StringBuilder lines = new StringBuilder();
        rows.forEach(row -> lines.append(row).append('\n'));
        return lines.toString();
    }
}

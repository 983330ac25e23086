package org.armscope.export.excerpt;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.armscope.export.cite.CitationStyle;
import org.armscope.export.cite.Citations;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Exports of zero, one and five thousand excerpts are what other programs take them for.
class IndependentReadersTest {

    private static String text(ExcerptFormat format, List<ExcerptItem> items) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        format.write(Basket.document(Grouping.NONE, items), out);
        return out.toString(StandardCharsets.UTF_8);
    }

    private static List<CSVRecord> rows(List<ExcerptItem> items) throws IOException {
        try (CSVParser parser =
                CSVFormat.RFC4180
                        .builder()
                        .setHeader()
                        .setSkipHeaderRecord(true)
                        .get()
                        .parse(new StringReader(text(ExcerptFormat.CSV, items)))) {
            return parser.getRecords();
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 5_000})
    void everyExcerptIsARowOrAnItem(int count) throws IOException {
        List<ExcerptItem> items = Basket.many(count);
        List<String> notes = items.stream().map(item -> item.excerpt().note()).toList();
        assertEquals(notes, rows(items).stream().map(row -> row.get("note")).toList());
        JsonNode json = JsonMapper.shared().readTree(text(ExcerptFormat.JSON, items)).get("items");
        assertEquals(notes, json.valueStream().map(item -> item.get("note").asString()).toList());
        JsonNode web = JsonMapper.shared().readTree(text(ExcerptFormat.JSONLD, items));
        assertEquals(count, web.path("first").path("items").size());
    }

    static Stream<String> dangerous() {
        return Stream.of("=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1", "\uFF1D1");
    }

    @ParameterizedTest
    @MethodSource("dangerous")
    void noCellIsAFormulaToASpreadsheet(String note) throws IOException {
        ExcerptItem item =
                new ExcerptItems(Basket.ARTICLE, Basket.annotations(Basket.ARTICLE))
                        .item(
                                Basket.excerpt(Basket.ARTICLE, 1, "=SUM", "said", note),
                                new Citations(CitationStyle.usual()),
                                List.of());
        CSVRecord row = rows(List.of(item)).getFirst();
        assertEquals("'" + note, row.get("note"));
        assertTrue(row.get("quote").startsWith("'=SUM(A1) <script>"), row.get("quote"));
        List<String> formulas = new ArrayList<>();
        for (String cell : row) {
            if (cell.matches("(?s)[=+\\-@\\t\\r\uFF1D\uFF0B\uFF0D\uFF20].*")) {
                formulas.add(cell);
            }
        }
        assertEquals(List.of(), formulas);
    }

    @Test
    void aScriptIsTextInWhatABrowserShows() throws IOException {
        List<ExcerptItem> items = Basket.items();
        String page = text(ExcerptFormat.HTML, items);
        assertTrue(!page.toLowerCase(Locale.ROOT).contains("<script"), page);
        assertTrue(page.contains("&lt;script&gt;alert("), page);
    }
}

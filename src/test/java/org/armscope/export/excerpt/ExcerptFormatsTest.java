package org.armscope.export.excerpt;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import tools.jackson.databind.json.JsonMapper;

/// Whole exports against files that were read and approved, and what must hold in each format.
class ExcerptFormatsTest {

    private static String text(ExcerptFormat format, ExcerptDocument document) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        format.write(document, out);
        return out.toString(StandardCharsets.UTF_8);
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "DOCX")
    void theExportIsAsApproved(ExcerptFormat format) throws IOException {
        ExcerptDocument document = Basket.document(Grouping.TAG, Basket.items());
        assertEquals(approved("sample/excerpts." + format.word()), text(format, document));
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "DOCX")
    void noExcerptsMakeAnEmptyExport(ExcerptFormat format) throws IOException {
        ExcerptDocument document = Basket.document(Grouping.DEAL, List.of());
        assertEquals(approved("empty/excerpts." + format.word()), text(format, document));
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "DOCX")
    void fiveThousandExcerptsAreAllThere(ExcerptFormat format) throws IOException {
        List<ExcerptItem> items = Basket.many(5_000);
        String export = text(format, Basket.document(Grouping.NONE, items));
        assertEquals(
                items.stream()
                        .map(item -> "note " + item.excerpt().place())
                        .collect(Collectors.toSet()),
                Pattern.compile("note \\d+")
                        .matcher(export)
                        .results()
                        .map(MatchResult::group)
                        .collect(Collectors.toSet()));
    }

    @Test
    void aScriptInAnArticleOrANoteIsText() throws IOException {
        ExcerptDocument document = Basket.document(Grouping.NONE, Basket.items());
        assertFalse(text(ExcerptFormat.HTML, document).contains("<script"));
        assertFalse(text(ExcerptFormat.MD, document).replace("\\<", "").contains("<script"));
    }

    @Test
    void noCellOfTheTableBeginsAFormula() throws IOException {
        String table = text(ExcerptFormat.CSV, Basket.document(Grouping.NONE, Basket.items()));
        assertTrue(table.contains("'=SUM(A1)"));
        assertTrue(table.contains(",'=cmd,"));
        assertTrue(table.contains(",'-1,"));
    }

    @Test
    void jsonHoldsEveryFieldAndJsonLdParses() throws IOException {
        ExcerptDocument document = Basket.document(Grouping.NONE, Basket.items());
        assertEquals(
                3,
                new JsonMapper()
                        .readTree(text(ExcerptFormat.JSONLD, document))
                        .get("first")
                        .get("items")
                        .size());
        assertEquals(
                "T-80U",
                new JsonMapper()
                        .readTree(text(ExcerptFormat.JSON, document))
                        .get("items")
                        .get(0)
                        .get("marks")
                        .valueStream()
                        .filter(mark -> mark.get("type").asString().equals("WEAPON"))
                        .map(mark -> mark.get("text").asString())
                        .findFirst()
                        .orElse("none"));
    }

    @Test
    void theClipboardTakesThreeFlavours() throws IOException {
        ClipboardExcerpt digest = ClipboardExcerpt.of(Basket.items().getLast());
        assertEquals(
                "\u201CTalks on T-80U tanks went on.\u201D\n"
                        + "\u2014 Digest of \u201CShips Named,\u201D Daily Tide, March 7, 2001.\n"
                        + "Digest: these are words of a digest, not of the source.\n",
                digest.plain());
        assertTrue(
                digest.markdown()
                        .startsWith(
                                "> Talks on T-80U tanks went on.\n\n"
                                    + "Digest of \u201CShips Named,\u201D *Daily Tide*, March 7,"
                                    + " 2001.\n"));
        assertTrue(digest.html().startsWith("<blockquote>Talks on <mark class=\"weapon\""));
    }

    static String approved(String name) throws IOException {
        try (InputStream in = ExcerptFormatsTest.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IOException(name + " is missing");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}

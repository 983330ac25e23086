package org.armscope.export.cite;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import de.undercouch.citeproc.ris.RISLibrary;
import de.undercouch.citeproc.ris.RISParser;
import de.undercouch.citeproc.ris.RISReference;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jbibtex.BibTeXDatabase;
import org.jbibtex.BibTeXEntry;
import org.jbibtex.BibTeXParser;
import org.jbibtex.Key;
import org.jbibtex.LaTeXParser;
import org.jbibtex.LaTeXPrinter;
import org.jbibtex.ParseException;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// What reference managers get, read back by readers that are not ours.
class ReferenceFormatsTest {

    private static final List<Reference> ALL =
            List.of(
                    References.TITLED,
                    References.UNTITLED,
                    References.DIGEST,
                    References.UNTITLED_DIGEST,
                    References.NAMELESS,
                    References.AWKWARD);

    @Test
    void theFilesAreAsApproved() throws IOException {
        assertEquals(approved("references.bib"), BibTex.of(ALL));
        assertEquals(approved("references.ris"), Ris.of(ALL).replace("\r\n", "\n"));
        assertEquals(approved("references.json"), CslJson.of(ALL));
    }

    @Test
    void noReferencesAreEmptyFiles() {
        assertEquals(
                List.of("", "", "[ ]\n"),
                List.of(BibTex.of(List.of()), Ris.of(List.of()), CslJson.of(List.of())));
    }

    @Test
    void bibTexIsReadBackWithEveryCharacter() throws ParseException {
        Map<Key, BibTeXEntry> read = bibTex(BibTex.of(List.of(References.AWKWARD)));
        assertEquals(Set.of(new Key("awkward-1")), read.keySet());
        BibTeXEntry entry = read.values().iterator().next();
        assertEquals(
                "{T-80U} 50% of $2 & #1_a ~b^c \\d } <script>x</script> \u201Cé\u201D"
                        + " \uD83D\uDEA2 ER -",
                plain(entry.getField(BibTeXEntry.KEY_TITLE).toUserString()));
        assertEquals(
                "Kurier } @article{x,",
                plain(entry.getField(BibTeXEntry.KEY_JOURNAL).toUserString()));
        assertEquals(
                "https://example.org/%7Ba%7D%5Cb%20c",
                entry.getField(BibTeXEntry.KEY_URL).toUserString());
    }

    @Test
    void bibTexGivesNoDayThatNoSourcePrints() throws ParseException {
        BibTeXEntry entry =
                bibTex(BibTex.of(List.of(References.UNTITLED))).values().iterator().next();
        assertEquals("1999", entry.getField(BibTeXEntry.KEY_YEAR).toUserString());
        assertEquals(null, entry.getField(BibTeXEntry.KEY_MONTH));
        assertEquals(null, entry.getField(BibTeXEntry.KEY_TITLE));
        assertTrue(
                entry.getField(BibTeXEntry.KEY_NOTE)
                        .toUserString()
                        .contains("date derived: between 31 August and 1 September 1999"));
    }

    @Test
    void risIsReadBackAndAFieldCannotEndTheRecord() throws IOException {
        RISLibrary library =
                new RISParser().parse(new StringReader(Ris.of(ALL).replace("\r\n", "\n")));
        assertEquals(ALL.size(), library.getReferences().size());
        RISReference awkward = library.getReferences().getLast();
        assertEquals(
                List.of(
                        "{T-80U} 50% of $2 & #1_a ~b^c \\d } <script>x</script> \u201Cé\u201D"
                                + " \uD83D\uDEA2 ER -",
                        "2001/03/07/"),
                List.of(awkward.getTitle(), awkward.getDate()));
        assertEquals(
                "1999///date derived: between 31 August and 1 September 1999",
                library.getReferences().get(1).getDate());
    }

    @Test
    void cslJsonMarksADerivedDateAsUncertain() {
        JsonNode items = new JsonMapper().readTree(CslJson.of(ALL));
        assertEquals(
                "{\"date-parts\":[[1999,8,31],[1999,9,1]],\"circa\":true}",
                items.get(1).get("issued").toString());
        assertEquals("{\"date-parts\":[[2001,3,7]]}", items.get(0).get("issued").toString());
        assertEquals("[Digest of] Ships & \"sails\"", items.get(2).get("title").asString());
    }

    private static Map<Key, BibTeXEntry> bibTex(String file) throws ParseException {
        BibTeXDatabase database = new BibTeXParser().parseFully(new StringReader(file));
        return database.getEntries();
    }

    private static String plain(String latex) throws ParseException {
        String spelled =
                latex.replace("\uD83D\uDEA2", "SHIP")
                        .replace("\\textbraceleft{}", "OPENED")
                        .replace("\\textbraceright{}", "CLOSED");
        return new LaTeXPrinter()
                .print(new LaTeXParser().parse(new StringReader(spelled)))
                .replace("SHIP", "\uD83D\uDEA2")
                .replace("OPENED", "{")
                .replace("CLOSED", "}");
    }

    private static String approved(String name) throws IOException {
        try (InputStream in = ReferenceFormatsTest.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IOException(name + " is missing");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}

package org.armscope.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.time.LocalDate;
import org.armscope.annotation.Annotations;
import org.armscope.article.ArticleText;
import org.armscope.article.IssueDate;
import org.armscope.article.Precision;
import org.armscope.extraction.Extractor;
import org.armscope.ingest.ArticleParser;
import org.armscope.lexicon.Lexicon;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class EventRowsTest {

    private static final String TEXT =
            "\uD83D\uDE00 On March 3 Russia delivered thirty T-80U tanks, worth $60 million, to"
                    + " South Korea (Itar-Tass, March 4).\n";

    @Test
    void aRowTellsTheEventAndTheWordsThatStateIt() throws IOException {
        String lines = new EventRows("one.txt", TEXT).lines(extract());
        JsonNode row = new JsonMapper().readTree(lines);
        assertTrue(lines.endsWith("\n"));
        assertEquals("one.txt", row.get("file").asString());
        assertEquals("delivery", row.get("kind").asString());
        assertEquals("delivered", row.get("status").asString());
        assertEquals("2001-03-03", row.get("date_from").asString());
        assertEquals("2001-03-03", row.get("date_to").asString());
        assertEquals("in_sentence", row.get("date_basis").asString());
        assertEquals("Russia", row.get("supplier").asString());
        assertEquals("South Korea", row.get("recipient").asString());
        assertEquals("T-80U", row.get("weapons").get(0).asString());
        assertEquals(30, row.get("quantities").get(0).get("min").asInt());
        assertEquals("$60 million", row.get("money").asString());
        assertEquals("Itar-Tass, March 4", row.get("sources").get(0).asString());
        assertTrue(row.get("korea_arms").asBoolean());
    }

    @Test
    void offsetsAreCodePoints() throws IOException {
        JsonNode trigger =
                new EventRows("one.txt", TEXT).of(extract()).getFirst().get("words").get("trigger");
        int start = TEXT.indexOf("delivered");
        assertEquals(start - 1, trigger.get("start").asInt());
        assertEquals("delivered", trigger.get("text").asString());
    }

    private static Annotations extract() throws IOException {
        ArticleText article = ArticleParser.parse(TEXT);
        LocalDate day = LocalDate.of(2001, 3, 7);
        return new Extractor(Lexicon.bundled())
                .extract(
                        article,
                        new IssueDate(
                                day, day, day, Precision.DAY, IssueDate.Basis.DERIVED, "test"));
    }
}

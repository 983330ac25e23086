package org.armscope.export.timeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import javax.imageio.ImageIO;
import javax.xml.parsers.DocumentBuilderFactory;
import org.armscope.export.CsvReader;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Each format against the file that it must make of [Told].
class TimelineFormatsTest {

    private static final List<String> HAND_MADE_FIELDS =
            List.of(
                    "file",
                    "sentence_start",
                    "sentence_end",
                    "date_from",
                    "date_to",
                    "kind",
                    "participants",
                    "supplier",
                    "recipient",
                    "weapons",
                    "money",
                    "status",
                    "korea_arms",
                    "sentence");

    private static final List<String> ARTICLE_FIELDS =
            List.of(
                    "id",
                    "file",
                    "kind",
                    "publication",
                    "volume",
                    "issue",
                    "date_from",
                    "date_to",
                    "date_basis");

    private static String golden(String name) throws IOException {
        try (InputStream file = TimelineFormatsTest.class.getResourceAsStream(name)) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    @Test
    void textIsForPeople() throws IOException {
        assertEquals(golden("told.txt"), TimelineText.of(Told.rows(), Told.caption()));
    }

    @Test
    void tablesHoldALineAnEvent() throws IOException {
        String table = TimelineCsv.of(Told.rows());
        assertEquals(golden("told.csv"), table.replace("\r\n", "\n"));
        List<List<String>> rows = CsvReader.read(table);
        assertEquals(3, rows.size());
        rows.forEach(row -> assertEquals(rows.getFirst().size(), row.size()));
    }

    @Test
    void theTradeRegisterLeavesEmptyWhatIsUnknown() throws IOException {
        assertEquals(golden("told-sipri.csv"), SipriCsv.of(Told.rows()).replace("\r\n", "\n"));
    }

    @Test
    void rowsHaveTheFieldsOfTheHandMadeOnesAndThoseOfTheArticle() throws IOException {
        String json = TimelineJson.of(Told.rows());
        assertEquals(golden("told.json"), json);
        JsonNode rows = new JsonMapper().readTree(json);
        for (JsonNode row : rows) {
            HAND_MADE_FIELDS.forEach(field -> assertTrue(row.has(field), field));
            ARTICLE_FIELDS.forEach(field -> assertTrue(row.get("article").has(field), field));
        }
    }

    @Test
    void slidesAreEscapedAndDated() throws IOException {
        String slides = TimelineJs.of(Told.rows(), Told.caption());
        assertEquals(golden("told-timelinejs.json"), slides);
        for (JsonNode event : new JsonMapper().readTree(slides).get("events")) {
            assertTrue(event.get("start_date").get("year").isInt());
            assertFalse(event.get("text").get("text").asString().contains("<"));
        }
    }

    @Test
    void theDrawingIsWellFormedAndHoldsNoScript() throws Exception {
        String svg = SvgPicture.of(Told.picture());
        assertEquals(golden("told.svg"), svg);
        Document document =
                DocumentBuilderFactory.newDefaultInstance()
                        .newDocumentBuilder()
                        .parse(new ByteArrayInputStream(svg.getBytes(StandardCharsets.UTF_8)));
        assertEquals("svg", document.getDocumentElement().getTagName());
        assertFalse(svg.contains("<script") || svg.contains("href"), svg);
    }

    @Test
    void thePictureIsTwiceAsLargeAndNotBlank() throws IOException {
        Picture picture = Told.picture();
        BufferedImage image = ImageIO.read(new ByteArrayInputStream(PngPicture.of(picture)));
        assertEquals(2 * (int) picture.width(), image.getWidth());
        assertEquals((int) Math.ceil(2 * picture.height()), image.getHeight());
        Mark delivered = picture.bands().getFirst().marks().getFirst();
        int x = (int) (2 * (delivered.x() - 4));
        int y = (int) (2 * (delivered.y() - 4));
        assertEquals(0x13ab57, image.getRGB(x, y) & 0xffffff);
    }

    @Test
    void aTimelineWithoutEventsSaysSo() throws IOException {
        Caption caption = Caption.of("All dated events", Told.MADE, List.of());
        Picture empty = Picture.of(List.of(), null, null, caption);
        assertEquals("All dated events: 0 events.\n", TimelineText.of(List.of(), caption));
        assertEquals("[ ]\n", TimelineJson.of(List.of()));
        assertTrue(SvgPicture.of(empty).contains("No event to show."));
        assertTrue(PngPicture.of(empty).length > 0);
    }
}

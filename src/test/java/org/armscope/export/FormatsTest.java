package org.armscope.export;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.armscope.annotation.Annotations;
import org.armscope.article.ArticleText;
import org.armscope.ingest.ArticleParser;
import org.junit.jupiter.api.Test;

/// Whole outputs against files that were read and approved.
class FormatsTest {

    private static final String TEXT = Sample.ARTICLE.text();

    @Test
    void rowsHoldEveryFieldThatIsKnown() throws IOException {
        assertEquals(
                approved("sample.jsonl"),
                JsonLines.of(AnnotationRows.of(TEXT, Sample.annotations())));
    }

    @Test
    void bratLinesSplitAtLineEndsAndCountCodePoints() throws IOException {
        assertEquals(approved("sample.ann"), BratFile.of(TEXT, Sample.annotations()));
    }

    @Test
    void thePageEscapesEveryCharacterAndMarksEveryAnnotation() throws IOException {
        String style = new StandalonePage(HtmlPage.class, "page.css").style();
        assertEquals(
                approved("sample.html").replace("{style}", style),
                HtmlPage.of(Sample.ARTICLE, Sample.DATE, Sample.annotations()));
    }

    @Test
    void aTextWithoutAnnotationsIsNoRowsAndAPlainPage() {
        ArticleText plain = ArticleParser.parse("Nothing here.\n");
        assertEquals("", JsonLines.of(AnnotationRows.of(plain.text(), Annotations.NONE)));
        assertEquals("", BratFile.of(plain.text(), Annotations.NONE));
        assertEquals(
                List.of("<main>Nothing here.", "</main>"),
                HtmlPage.of(plain, null, Annotations.NONE)
                        .lines()
                        .filter(line -> line.contains("main>"))
                        .toList());
    }

    private static String approved(String name) throws IOException {
        try (InputStream in = FormatsTest.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IOException(name + " is missing");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}

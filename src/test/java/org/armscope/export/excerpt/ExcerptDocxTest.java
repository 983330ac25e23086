package org.armscope.export.excerpt;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.poi.openxml4j.util.ZipSecureFile;
import org.apache.poi.xwpf.usermodel.XWPFComment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFFootnote;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.armscope.article.Article;
import org.armscope.export.cite.CitationStyle;
import org.armscope.export.cite.Citations;
import org.armscope.text.Span;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTRPr;

/// Documents read back as a word processor would.
class ExcerptDocxTest {

    private static XWPFDocument written(ExcerptDocument document) throws IOException {
        return new XWPFDocument(new ByteArrayInputStream(bytes(document)));
    }

    private static byte[] bytes(ExcerptDocument document) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ExcerptFormat.DOCX.write(document, out);
        return out.toByteArray();
    }

    @Test
    void paragraphsHaveRealStyles() throws IOException {
        try (XWPFDocument read = written(Basket.document(Grouping.TAG, Basket.items()))) {
            assertEquals(
                    ExcerptFormatsTest.approved("sample/excerpts.docx.txt"),
                    read.getParagraphs().stream()
                            .map(p -> p.getStyle() + ": " + words(p) + "\n")
                            .collect(Collectors.joining()));
            for (XWPFParagraph paragraph : read.getParagraphs()) {
                assertTrue(read.getStyles().styleExist(paragraph.getStyle()));
            }
        }
    }

    @Test
    void citationsAreFootnotesAndNotesAreComments() throws IOException {
        try (XWPFDocument read = written(Basket.document(Grouping.NONE, Basket.items()))) {
            assertEquals(
                    Basket.items().stream().map(item -> item.citation().plain()).toList(),
                    read.getFootnotes().stream()
                            .filter(note -> note.getId().signum() > 0)
                            .map(ExcerptDocxTest::words)
                            .toList());
            assertEquals(
                    List.of("Is *thirty* right?||See <script>alert(1)</script> too.", "-1"),
                    Arrays.stream(read.getDocComments().getComments().toArray(XWPFComment[]::new))
                            .map(ExcerptDocxTest::words)
                            .toList());
        }
    }

    /// An empty paragraph at the end would carry the footnote's number alone.
    @Test
    void emptyLinesOfAQuoteMakeNoParagraphsAndTheFootnoteStandsBehindTheLastWords()
            throws IOException {
        Article article =
                Basket.article(
                        "0123456789ab",
                        "Publication: Gazette Volume: 5 Issue: 160\n\n\r\n"
                                + "The first line tells of Moscow.\r\n\r\n \r\n"
                                + "  Seoul said no.\r\n\r\n");
        Span whole = new Span(article.text().indexOf("\r\n"), article.text().length());
        ExcerptItem item =
                new ExcerptItems(article, Basket.annotations(article))
                        .item(
                                Basket.excerpt(article, 1, whole, "a note"),
                                new Citations(CitationStyle.usual()),
                                List.of());
        try (XWPFDocument read = written(Basket.document(Grouping.NONE, List.of(item)))) {
            assertEquals(
                    List.of(
                            "Quote: The first line tells of Moscow.",
                            "Quote: Seoul said no.[footnoteRef:1]"),
                    read.getParagraphs().stream()
                            .filter(p -> p.getStyle().equals("Quote"))
                            .map(p -> p.getStyle() + ": " + words(p))
                            .toList());
        }
    }

    /// `sold.10` and a footnote's 1 behind it would read as note 101.
    @Test
    void theNumberOfAnEndnoteAndThatOfTheFootnoteStandApart() throws IOException {
        Article article =
                Basket.article(
                        "0123456789ab",
                        "Publication: Gazette Volume: 5 Issue: 160\n\nThe tanks were sold.10");
        Span quoted = new Span(article.text().indexOf("The"), article.text().length());
        ExcerptItem item =
                new ExcerptItems(article, Basket.annotations(article))
                        .item(
                                Basket.excerpt(article, 1, quoted, "a note"),
                                new Citations(CitationStyle.usual()),
                                List.of());
        try (XWPFDocument read = written(Basket.document(Grouping.NONE, List.of(item)))) {
            assertEquals(
                    List.of("The tanks were sold.10\u00a0[footnoteRef:1]"),
                    read.getParagraphs().stream()
                            .filter(p -> p.getStyle().equals("Quote"))
                            .map(ExcerptDocxTest::words)
                            .toList());
        }
    }

    @Test
    void whatIsSaidOfAQuoteStaysOnItsPageAndTheNextQuoteStandsApart() throws IOException {
        try (XWPFDocument read = written(Basket.document(Grouping.NONE, Basket.items()))) {
            assertEquals(
                    List.of(
                            "Quote apart next",
                            "ExcerptDetail next",
                            "ExcerptDetail next",
                            "ExcerptDetail",
                            "Quote apart",
                            "Quote next",
                            "ExcerptDetail next",
                            "ExcerptDetail",
                            "Quote apart next",
                            "ExcerptDetail next",
                            "ExcerptDetail"),
                    read.getParagraphs().stream()
                            .skip(2)
                            .map(
                                    p ->
                                            p.getStyle()
                                                    + (p.getSpacingBefore() > 0 ? " apart" : "")
                                                    + (p.isKeepNext() ? " next" : ""))
                            .toList());
        }
    }

    @Test
    void theSameExcerptsGiveTheSameBytesWheneverTheyAreWritten() throws Exception {
        ExcerptDocument document = Basket.document(Grouping.TAG, Basket.items());
        byte[] first = bytes(document);
        Thread.sleep(2_100); // the times of a ZIP archive are kept to two seconds
        assertArrayEquals(first, bytes(document));
    }

    @Test
    void entitiesAreShaded() throws IOException {
        try (XWPFDocument read = written(Basket.document(Grouping.NONE, Basket.items()))) {
            List<String> weapons =
                    read.getParagraphs().stream()
                            .flatMap(p -> p.getRuns().stream())
                            .filter(run -> fill(run).equals("F3E0D3"))
                            .map(XWPFRun::text)
                            .toList();
            assertEquals(List.of("T-80U", "T-80U"), weapons);
        }
    }

    /// Five thousand equal footnotes pack so well that POI would take the file for an attack.
    @BeforeAll
    static void allowWellPackedFiles() {
        ZipSecureFile.setMinInflateRatio(0.001);
    }

    @Test
    void zeroOneAndFiveThousandExcerptsMakeWholeDocuments() throws IOException {
        assertEquals(0, footnotes(List.of()));
        assertEquals(1, footnotes(Basket.many(1)));
        assertEquals(5_000, footnotes(Basket.many(5_000)));
    }

    private static long footnotes(List<ExcerptItem> items) throws IOException {
        try (XWPFDocument read = written(Basket.document(Grouping.NONE, items))) {
            return read.getFootnotes().stream().filter(note -> note.getId().signum() > 0).count();
        }
    }

    private static String fill(XWPFRun run) {
        CTRPr properties = run.getCTR().getRPr();
        return properties == null || properties.sizeOfShdArray() == 0
                ? ""
                : properties.getShdArray(0).xgetFill().getStringValue();
    }

    private static String words(XWPFParagraph paragraph) {
        return paragraph.getRuns().stream().map(XWPFRun::text).collect(Collectors.joining());
    }

    private static String words(XWPFFootnote note) {
        return note.getParagraphs().stream()
                .map(ExcerptDocxTest::words)
                .collect(Collectors.joining("|"))
                .strip();
    }

    private static String words(XWPFComment comment) {
        return comment.getParagraphs().stream()
                .map(ExcerptDocxTest::words)
                .collect(Collectors.joining("|"));
    }
}

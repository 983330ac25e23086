package org.armscope.export.cite;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.armscope.article.IssueDate;
import org.armscope.article.Precision;
import org.junit.jupiter.api.Test;

class CitationsTest {

    private static Citations in(String style) throws IOException {
        return new Citations(CitationStyle.named(style).orElseThrow());
    }

    @Test
    void everyStyleWritesTheWholeReference() throws IOException {
        assertEquals(
                "Anna Berg and Jo Lind, \u201CHarbor Talks,\u201D *Gazette* 7, no. 46 (2001),"
                        + " https://example.org/a\\_b?c=%20d.",
                in("chicago").of(References.TITLED).markdown());
        assertEquals(
                "Anna Berg, & Jo Lind. (2001). Harbor talks. *Gazette*, *7*(46)."
                        + " https://example.org/a_b?c=%20d",
                in("apa").of(References.TITLED).markdown().replace("\\", ""));
        assertEquals(
                "Anna Berg, and Jo Lind. \u201CHarbor Talks.\u201D *Gazette*, vol. 7, no. 46, Mar."
                        + " 2001, https://example.org/a_b?c=%20d.",
                in("mla").of(References.TITLED).markdown().replace("\\", ""));
        assertEquals(
                "Anna Berg, and Jo Lind. 2001. \u201CHarbor Talks.\u201D *Gazette* 7 (46)."
                        + " https://example.org/a_b?c=%20d.",
                in("chicago-author-date").of(References.TITLED).markdown().replace("\\", ""));
    }

    /// English title case makes another title of a Russian one.
    @Test
    void aTitleOfAnotherLanguageKeepsItsLetters() throws IOException {
        String text = "Publication: Gazette\nTitle: %s\n%s\nText.\n";
        List<String> cited = new ArrayList<>();
        for (String language : List.of("", "Language: ru\n", "Language: in Russian?\n")) {
            Reference reference =
                    References.of(
                            text.formatted("Сергеев в Сеуле и в Пхеньяне", language),
                            References.PRINTED);
            cited.add(in("chicago").of(reference).plain());
        }
        Reference french =
                References.of(
                        text.formatted("La fin de la guerre", "Language: fr\n"),
                        References.PRINTED);
        cited.add(in("chicago").of(french).plain());
        assertEquals(
                List.of(
                        "\u201CСергеев в Сеуле и в Пхеньяне,\u201D Gazette, March 7, 2001.",
                        "\u201CСергеев в Сеуле и в Пхеньяне,\u201D Gazette, March 7, 2001.",
                        "\u201CСергеев в Сеуле и в Пхеньяне,\u201D Gazette, March 7, 2001.",
                        "\u201CLa fin de la guerre,\u201D Gazette, March 7, 2001."),
                cited);
    }

    @Test
    void aDerivedDateIsMarkedInEveryStyleAndALabelIsNoTitle() throws IOException {
        for (CitationStyle style : CitationStyle.bundled()) {
            String cited = new Citations(style).of(References.UNTITLED).plain();
            assertEquals(
                    List.of(true, false),
                    List.of(
                            cited.contains(
                                    "[date derived: between 31 August and 1 September 1999]"),
                            cited.contains("label")),
                    cited);
        }
    }

    @Test
    void aDateSetByTheAnalystSaysSo() throws IOException {
        IssueDate decided =
                new IssueDate(
                        References.DAY,
                        References.DAY,
                        References.DAY,
                        Precision.DAY,
                        IssueDate.Basis.DECIDED,
                        "ruled");
        assertEquals(
                "Gazette 7, no. 1 ([date set by the analyst: 7 March 2001]).",
                in("chicago")
                        .of(
                                References.of(
                                        "Publication: Gazette Volume: 7 Issue: 1\n\nText.\n",
                                        decided))
                        .plain());
    }

    @Test
    void aDigestIsCitedAsADigestOfItsSource() throws IOException {
        assertEquals(
                "Digest of \u201CShips & \u201CSails,\u201D\u201D Daily Tide, March 7, 2001.",
                in("chicago").of(References.DIGEST).plain());
        assertEquals(
                "Kurier, 2 March 2001, cited in a digest of \u201CShips & \u201CSails,\u201D\u201D"
                        + " Daily Tide, March 7, 2001.",
                in("chicago").of(References.DIGEST, List.of("Kurier, 2 March 2001")).plain());
    }

    @Test
    void theNewspaperCitedInsideStandsFirst() throws IOException {
        assertEquals(
                "Kurier, 2 March 2001; Foo, cited in *Gazette* 5, no. 160 (\\[date derived:"
                        + " between 31 August and 1 September 1999\\]).",
                in("chicago")
                        .of(References.UNTITLED, List.of("Kurier, 2 March 2001", "Foo"))
                        .markdown());
    }

    @Test
    void aTextThatNamesNothingIsCitedByItsFile() throws IOException {
        for (CitationStyle style : CitationStyle.bundled()) {
            assertEquals(
                    "[text without title or publication, file made-up.txt].",
                    new Citations(style).of(References.NAMELESS).plain());
        }
    }

    @Test
    void theSecondCitationIsAsFullAsTheFirst() throws IOException {
        Citations citations = in("chicago");
        List<StyledText> thrice =
                Stream.of(References.TITLED, References.DIGEST, References.TITLED)
                        .map(citations::of)
                        .toList();
        assertEquals(thrice.getFirst(), thrice.getLast());
    }

    @Test
    void markupInATitleIsText() throws IOException {
        StyledText cited = in("apa").of(References.AWKWARD);
        assertEquals(false, cited.html().contains("<script>"));
        assertEquals(true, cited.html().contains("&lt;script&gt;"));
    }

    @Test
    void daysAndMonthsAreWrittenOut() {
        LocalDate first = LocalDate.of(2000, 12, 30);
        LocalDate second = LocalDate.of(2001, 1, 2);
        assertEquals(
                List.of(
                        "7 March 2001",
                        "between 30 and 31 December 2000",
                        "between 30 December 2000 and 2 January 2001",
                        "March 2001",
                        "between December 2000 and January 2001",
                        "2001",
                        "between 2000 and 2001"),
                List.of(
                        DatesInWords.words(References.DAY, References.DAY, Precision.DAY),
                        DatesInWords.words(first, first.plusDays(1), Precision.DAYS),
                        DatesInWords.words(first, second, Precision.DAYS),
                        DatesInWords.words(References.DAY, References.DAY, Precision.MONTH),
                        DatesInWords.words(first, second, Precision.MONTHS),
                        DatesInWords.words(References.DAY, References.DAY, Precision.YEAR),
                        DatesInWords.words(first, second, Precision.YEAR)));
    }
}

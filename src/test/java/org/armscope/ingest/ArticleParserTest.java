package org.armscope.ingest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.armscope.article.ArticleKind;
import org.armscope.article.ArticleText;
import org.armscope.article.Header;
import org.armscope.article.Heading;
import org.armscope.article.Precision;
import org.armscope.article.PrintedDate;
import org.armscope.article.TextHash;
import org.armscope.text.Span;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ArticleParserTest {

    private static final String PROSE = "Tanks were sold.";

    @Test
    void theMonitorsLineGivesPublicationVolumeAndIssue() {
        String line = "Publication: Monitor Volume: 7 Issue: 46";
        String text = line + "\n\n" + PROSE;
        assertEquals(
                new ArticleText(
                        text,
                        TextHash.of(text),
                        numbered(line.length(), "Monitor", 7, 46),
                        new Heading(PROSE, false),
                        new Span(line.length() + 2, text.length()),
                        null),
                ArticleParser.parse(text));
    }

    @ParameterizedTest(name = "[{index}] {0}")
    @ValueSource(
            strings = {
                "Publication: Arms Control Today Volume: XIV Issue: 3",
                "publication: Arms Control Today\nvolume: 14 issue: iii",
                "ISSUE: 3\r\nVolume : 14,\r\nPublication:  Arms  Control\tToday",
                "Publication: Arms Control Today\rVolume: 14\rNumber: 3",
                "Editor: Nobody\nPublication: Arms Control Today\nVolume XIV, Number 3",
            })
    void theSameFieldsMayStandInAnyOrderOnAnyLines(String head) {
        for (String behind : List.of("\n\n", "\r\n\r\n", "\r\r", "\n")) {
            ArticleText article = ArticleParser.parse(head + behind + PROSE);
            assertEquals(
                    numbered(head.length(), "Arms Control Today", 14, 3), article.header(), behind);
            assertEquals(PROSE, article.body().in(article.text()));
        }
    }

    @Test
    void aMissingIssueNumberIsNull() {
        assertEquals(
                numbered(30, "Monitor", 7, null),
                ArticleParser.parse("Publication: Monitor Volume: 7\n\n" + PROSE).header());
    }

    @Test
    void theJournalsLineGivesAnIntervalOfMonths() {
        String line = "Volume XIII, Number 2 (November - December 2002)";
        assertEquals(
                new Header(
                        new Span(0, line.length()),
                        ArticleKind.ARTICLE,
                        null,
                        13,
                        2,
                        date("2002-11-01", "2002-12-31", Precision.MONTHS, null),
                        null,
                        null,
                        null,
                        null,
                        null),
                ArticleParser.parse(line + "\n\n" + PROSE).header());
    }

    @Test
    void aBlockOfKeysIsReadWhole() {
        String block =
                """
                Title: Two Ships for Seoul
                Kind: DIGEST
                Author: A. Writer
                Publication: Monitor Volume: 4 Issue: 108
                Date: 1998-06-05 (derived: counted from issue 111 (10 June 1998), 3 back)
                Shelf: 12
                Publisher: A House
                URL: https://example.org/a?b=c
                Language: en-GB\
                """;
        String text = block + "\n\n" + PROSE;
        ArticleText article = ArticleParser.parse(text);
        assertEquals(
                new Header(
                        new Span(0, block.length()),
                        ArticleKind.DIGEST,
                        "Monitor",
                        4,
                        108,
                        date(
                                "1998-06-05",
                                "1998-06-05",
                                Precision.DAY,
                                "counted from issue 111 (10 June 1998), 3 back"),
                        "Two Ships for Seoul",
                        "A. Writer",
                        "A House",
                        "https://example.org/a?b=c",
                        "en-GB"),
                article.header());
        assertEquals(new Heading("Two Ships for Seoul", true), article.heading());
        assertEquals(PROSE, article.body().in(text));
    }

    @Test
    void whatIsMalformedIsLeftOutAndFailsNothing() {
        String block =
                """
                Kind: essay
                Volume: IIX
                Issue: 0
                Date: 2001-02-30
                URL: nowhere
                Language: English\
                """;
        assertEquals(
                new Header(
                        new Span(0, block.length()),
                        ArticleKind.ARTICLE,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null),
                ArticleParser.parse(block + "\n\n" + PROSE).header());
    }

    @ParameterizedTest(name = "[{index}] {0}")
    @ValueSource(
            strings = {
                "Moscow: the deal is off.\n\nIt was never on.",
                "Issue: who will pay for all of these ships?\n\nNobody.",
                "Volume 13, Number 2 of the journal came late.\n\nIt was thin.",
                "Tanks were sold.\nPublication: Monitor Volume: 7 Issue: 46",
                "",
                " \n\t"
            })
    void proseIsNoHeader(String text) {
        ArticleText article = ArticleParser.parse(text);
        assertEquals(Header.NONE, article.header());
        assertEquals(text.strip(), article.body().in(text));
    }

    @Test
    void proseUnderTheHeaderStaysProseThoughItLooksLikeAKey() {
        String text =
                "Publication: Monitor Volume: 7\nMoscow: the deal is off, says a paper.\nGood.";
        assertEquals(
                "Moscow: the deal is off, says a paper.\nGood.",
                ArticleParser.parse(text).body().in(text));
    }

    @Test
    void aHeaderWithoutBodyHasNoText() {
        String text = "Publication: Monitor Volume: 7 Issue: 46\n\n";
        ArticleText article = ArticleParser.parse(text);
        assertEquals(numbered(40, "Monitor", 7, 46), article.header());
        assertEquals(new Heading("(no text)", false), article.heading());
        assertTrue(article.body().isEmpty());
    }

    @ParameterizedTest(name = "[{index}] {0}")
    @ValueSource(
            strings = {
                "They were lent in 1991.\n\n|Turning West Again.",
                "They were lent in 1991. (AP, June 3)\r\n|Board to Look Into Navy Pay",
                "They were lent.12\n\n|MINISTER’S FRIENDS QUARREL OVER MONEY.",
                "They were lent in 1991.|Turning West Once Again.",
                "They were lent in 1991. |Minsk Wants Ships and Guns",
                "They were lent (AP, June 3). |\"Cold War\" Ships in the North Sea?",
                "They were lent.\n\n|U.S. Ships to Visit the Black Sea"
            })
    void theNextHeadlineIsSetApart(String marked) {
        String text = marked.replace("|", "");
        ArticleText article = ArticleParser.parse(text);
        assertEquals(marked.substring(marked.indexOf('|') + 1), in(article.nextHeadline(), text));
        assertEquals(marked.substring(0, marked.indexOf('|')).strip(), article.body().in(text));
    }

    @ParameterizedTest(name = "[{index}] {0}")
    @ValueSource(
            strings = {
                "They were lent.\n\nThe rest was paid in cash.",
                "They were lent.\n\n(Daily News, June 3)",
                "They were lent.\n\nDaily News, June 3",
                "They were lent. Not so in Seoul.",
                "They were lent. Moscow Agreed.",
                "Turning West Again.",
                "Those present were:\n\nIvan Petrov",
                "They were lent.\n\nwww.Example.Org",
                "They were lent.\n\n"
                        + "One Two Three Four Five Six Seven Eight Nine Ten Eleven Twelve More"
            })
    void aLastSentenceIsNoHeadline(String text) {
        ArticleText article = ArticleParser.parse(text);
        assertNull(article.nextHeadline());
        assertEquals(text, article.body().in(text));
    }

    @Test
    void aLongFirstSentenceIsCutBehindAWord() {
        String text =
                "The two sides\ntalked,  and talked again, for nearly eleven hours on a Tuesday in"
                        + " March about the price of six old ships.";
        assertEquals(new Heading("The two sides", false), ArticleParser.parse(text).heading());
        assertEquals(
                new Heading(
                        "The two sides talked, and talked again, for nearly eleven hours on a"
                                + " Tuesday in March…",
                        false),
                ArticleParser.parse(text.replace('\n', ' ')).heading());
    }

    @Property
    void anyTextIsKeptAndItsPartsLieApart(@ForAll("articles") String text) {
        ArticleText article = ArticleParser.parse(text);
        assertEquals(text, article.text());
        assertTrue(article.body().end() <= text.length());
        assertTrue(article.header().span().end() <= article.body().start());
        assertTrue(article.heading().text().length() <= 300);
        Span next = article.nextHeadline();
        assertTrue(next == null || next.start() >= article.body().end());
        assertTrue(next == null || next.end() <= text.length());
        assertFalse(article.heading().text().isEmpty());
    }

    @Provide
    Arbitrary<String> articles() {
        Arbitrary<String> parts =
                Arbitraries.of(
                        "Publication: Monitor Volume: 7 Issue: 46",
                        "Volume XIII, Number 2 (Ma",
                        "Date: 2001-13-45",
                        "Date: 2001-03 (derived",
                        "Title:",
                        "Kind: digest",
                        "\n",
                        "\n\n",
                        "\r",
                        "\r\n",
                        " ",
                        "\uFEFF",
                        "Language: xx-",
                        "Key: value",
                        "It ended.",
                        "Turning West Again.",
                        "(AP, June 3)",
                        ".1",
                        "\uD83D",
                        "😀");
        return Arbitraries.oneOf(parts, Arbitraries.strings().ofMaxLength(20))
                .list()
                .ofMaxSize(25)
                .map(l -> String.join("", l));
    }

    private static @Nullable String in(@Nullable Span span, String text) {
        return span == null ? null : span.in(text);
    }

    private static Header numbered(
            int length, String publication, int volume, @Nullable Integer issue) {
        return new Header(
                new Span(0, length),
                ArticleKind.ARTICLE,
                publication,
                volume,
                issue,
                null,
                null,
                null,
                null,
                null,
                null);
    }

    private static PrintedDate date(
            String from, String to, Precision precision, @Nullable String derivation) {
        return new PrintedDate(LocalDate.parse(from), LocalDate.parse(to), precision, derivation);
    }
}

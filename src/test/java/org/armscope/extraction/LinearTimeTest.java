package org.armscope.extraction;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.Locale;
import org.armscope.annotation.Annotations;
import org.armscope.article.ArticleText;
import org.armscope.extraction.event.EventReader;
import org.armscope.ingest.ArticleParser;
import org.armscope.lexicon.Lexicon;
import org.junit.jupiter.api.Test;

/// The work grows with the length of the text alone: counted in looks at tokens and characters.
class LinearTimeTest {

    private static final int LOOKS_PER_CHARACTER = 100;

    @Test
    void tenMegabytesInOneParagraph() throws IOException {
        String sentence =
                "On March 3 Deputy Minister Ivan Petrov said that the deal, worth $300 million, had"
                    + " been signed late last year (Itar-Tass, March 3; see the Monitor, March 1)."
                    + " Nothing more is known. ";
        assertLinear(sentence.repeat(10_000_000 / sentence.length()));
    }

    @Test
    void aParagraphWithoutASentenceEnd() throws IOException {
        assertLinear("the first of the two and the other ".repeat(2_000_000 / 35));
    }

    @Test
    void aHundredThousandEventsInOneParagraph() throws IOException {
        assertLinear(
                "Russia said that South Korea had bought thirty T-80U tanks; North Korea, but not"
                        .concat(" Iran, denied it on March 3. ")
                        .repeat(2_000_000 / 110));
    }

    @Test
    void aHundredThousandOpenParentheses() throws IOException {
        assertLinear("(".repeat(100_000));
        assertLinear("(March ".repeat(100_000));
        assertLinear("(a; ".repeat(100_000));
        assertLinear("(see the Monitor, March 1) ".repeat(100_000));
    }

    @Test
    void aMillionHyphens() throws IOException {
        assertLinear("-".repeat(1_000_000));
        assertLinear("- ".repeat(500_000));
        assertLinear("a-".repeat(500_000));
    }

    @Test
    void aMillionDigitsSignsAndSeparators() throws IOException {
        assertLinear("1".repeat(1_000_000));
        assertLinear("1,".repeat(500_000));
        assertLinear("$1 million ".repeat(100_000));
        assertLinear("March 1, ".repeat(100_000));
        assertLinear("; ".repeat(500_000));
        assertLinear("million ".repeat(120_000));
    }

    private static void assertLinear(String text) throws IOException {
        CountingTokens tokens = new CountingTokens(text);
        ArticleText article = ArticleParser.parse(text);
        Lexicon lexicon = Lexicon.bundled();
        Reading reading = Reading.of(tokens, article, Extracted.issue("2001-03-07"));
        Annotations found = new Extractor(lexicon).extract(reading);
        new EventReader(lexicon).read(reading, article, found);
        double looks = (double) tokens.visits() / text.length();
        assertTrue(
                looks <= LOOKS_PER_CHARACTER,
                () ->
                        String.format(
                                Locale.ROOT,
                                "%.1f looks a character in %s...",
                                looks,
                                text.substring(0, 20)));
    }
}

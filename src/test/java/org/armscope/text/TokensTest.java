package org.armscope.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TokensTest {

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    T- 80U             | T - 80 U
                    Kim Dae-jung\u2019s | Kim Dae - jung \u2019 s
                    US$1.8 billion     | US $ 1.8 billion
                    2,300-ton          | 2,300 - ton
                    in 1998.12 Indeed  | in 1998 . 12 Indeed
                    the 1990s, 1992-93 | the 1990 s , 1992 - 93
                    May 12,16          | May 12 , 16
                    \u00D2just so\u00D3, it\u00D5s | \u00D2 just so \u00D3 , it \u00D5 s
                    it\u00E2\u20AC\u2122s so---on | it \u00E2\u20AC\u2122 s so --- on
                    """)
    void wordsNumbersAndMarksArePartedWhereTheyMeet(String text, String expected) {
        Tokens tokens = Tokens.of(text);
        List<String> found = IntStream.range(0, tokens.count()).mapToObj(tokens::string).toList();
        assertEquals(expected, String.join(" ", found));
    }

    @Property
    void tokensCoverAllButWhiteSpaceInOrder(@ForAll String text) {
        Tokens tokens = Tokens.of(text);
        int behind = 0;
        for (int i = 0; i < tokens.count(); i++) {
            int next = tokens.start(i);
            assertTrue(next >= behind && tokens.end(i) > next);
            assertTrue(Paragraphs.trim(text, new Span(behind, next)).isEmpty());
            assertEquals(i, tokens.at(next));
            behind = tokens.end(i);
        }
        assertTrue(Paragraphs.trim(text, new Span(behind, text.length())).isEmpty());
    }

    /// The number of a token stands for its letters: where it lies above nought, for these alone.
    @Property
    void tokensOfOneNumberReadTheSame(@ForAll("words") String text) {
        Tokens tokens = Tokens.of(text);
        for (int i = 0; i < tokens.count(); i++) {
            assertEquals(Tokens.code(tokens.string(i)), tokens.code(i));
            for (int k = 0; k < tokens.count(); k++) {
                boolean same = tokens.reads(i, tokens.string(k), false);
                boolean one = tokens.code(i) == tokens.code(k);
                assertTrue(one || !same);
                assertTrue(same || !one || tokens.code(i) < 0);
            }
        }
    }

    @Provide
    Arbitrary<String> words() {
        return Arbitraries.of(
                        "a",
                        "A",
                        "aa",
                        "b",
                        "zzzzzzzzzzzz",
                        "zzzzzzzzzzzzz",
                        "Z",
                        "\u212a",
                        "k",
                        "\u00e9",
                        "\u00c9",
                        "12",
                        "-",
                        "--",
                        " ",
                        " ",
                        " ",
                        "abcdefghijkl",
                        "\u0130",
                        "i")
                .list()
                .ofMaxSize(12)
                .map(pieces -> String.join("", pieces));
    }

    @Property
    void theTokenAtAnOffsetIsTheFirstThatEndsBehindIt(@ForAll("words") String some) {
        String text = some + " ".repeat(40) + some;
        Tokens tokens = Tokens.of(text);
        for (int i = -1; i <= text.length(); i++) {
            int offset = i;
            long before =
                    IntStream.range(0, tokens.count()).filter(t -> tokens.end(t) <= offset).count();
            assertEquals(before, tokens.at(offset));
        }
    }
}

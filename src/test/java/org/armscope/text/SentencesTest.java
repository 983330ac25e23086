package org.armscope.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SentencesTest {

    /// `|` marks where one sentence ends and the next begins.
    @ParameterizedTest(name = "[{index}] {0}")
    @ValueSource(
            strings = {
                "Moscow agreed.| Seoul did not.",
                "Will it pay?| Nobody knows!| Talks go on.",
                "Gen. Petrov met Col. Lee and Mr. Kim in St. Petersburg.| They talked.",
                "A debt of US$1.8 billion remains.| It is 3.5 percent of the total.",
                "V. V. Ivanov and James P. Smith signed.| Both left.",
                "Troops of the U.S. Army stayed in the U.S.| The rest flew home.",
                "The U.S. and U.N. observers agreed.| So did others.",
                "Tanks, i.e. old ones, e.g. T-55s, were sold.| Nobody cared.",
                "Tanks, guns, etc. were sold.| Planes, ships, etc.| The rest stayed.",
                "They met on Sept. 11 in Seoul.| Talks in Sept.| In October they ended.",
                "See No. 5 of the list.| He said no.| Talks ended.",
                "They spread arms to proliferators.1| Indeed, they did.2| More followed.",
                "He spoke of \"partners in trade.\"12| One way is closed.",
                "That was in 1991.23| Therefore it ended.",
                "Both wrote so.14,15| Others did not.",
                "They sell technology. (Daily News, June 3)| The other side buys it.",
                "They sell technology. (Daily News, June 3).| The other side buys it.",
                "It was over. (3) (4)| Nothing followed.",
                "It was over.| (Few believed it.)| Nothing followed.",
                "They sell technology (Daily News, June 3).| The other side buys it.",
                "“We pay,” he said.| “We pay nothing.”| They laughed.",
                "\"Why pay?\" he asked.| Nobody answered.",
                "They waited... and waited.| Then it came…| It was late.",
                "They waited ...| Then it came.",
                "The war ended.|The peace began.",
                "It happened in 1991.|Looking back is hard.",
                "Read lenta.Ru or www.example.org for more.| It is there.",
                "1. Tanks are first.| 2. Ships are second.",
                "It is an economic matter.| - Judging by the sums, it is a large one.",
                "He bought ten. the rest he left.",
                "One line\n|Another line.\n\n|A third."
            })
    void aSentenceEndsWhereAReaderWouldEndIt(String marked) {
        String text = marked.replace("|", "");
        List<String> expected =
                List.of(marked.split("\\|", -1)).stream().map(String::strip).toList();
        assertEquals(expected, Sentences.of(text).stream().map(s -> s.in(text)).toList());
    }

    @Property
    void sentencesCoverAllButWhiteSpaceAndNeverOverlap(@ForAll("noise") String text) {
        int at = 0;
        for (Span sentence : Sentences.of(text)) {
            assertTrue(sentence.start() >= at && !sentence.isEmpty());
            assertTrue(Paragraphs.trim(text, new Span(at, sentence.start())).isEmpty());
            assertEquals(sentence, Paragraphs.trim(text, sentence));
            at = sentence.end();
        }
        assertTrue(Paragraphs.trim(text, new Span(at, text.length())).isEmpty());
    }

    @Provide
    Arbitrary<String> noise() {
        return Arbitraries.of(
                        " ",
                        ".",
                        "...",
                        "(",
                        ")",
                        "\"",
                        "”",
                        "12",
                        "U.S.",
                        "Gen.",
                        "The",
                        "next",
                        "\n",
                        "\r\n",
                        "?",
                        "…",
                        "–",
                        "1991",
                        "한국",
                        "😀",
                        "(AP, June 3)",
                        "No.",
                        "\u00A0")
                .list()
                .ofMaxSize(40)
                .map(parts -> String.join("", parts));
    }
}

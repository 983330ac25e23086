package org.armscope.index.words;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordScannerTest {

    private static List<String> words(String text) {
        WordScanner scanner = new WordScanner();
        scanner.reset(text);
        List<String> words = new ArrayList<>();
        while (scanner.next()) {
            words.add(scanner.word());
        }
        return words;
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\0',
            value = {
                "T-80U tanks | t 80 u tanks",
                "exporters\u2013and a/b_c | exporters and a b c",
                "Putin\u2019s O'Neill don't Mirs' | putin oneill dont mirs",
                "MiG-29's 1990's | mig 29 1990",
                "U.S. i.e. U.S.-led St. a.b.c | us ie us led st abc",
                "1,000 1,000,000 12,34 1996,230 1.8 | 1000 1000000 12 34 1996 230 1 8",
                "proliferators.1 weapons,2 gun.\u201D10 | proliferators 1 weapons 2 gun 10",
                "Stra\u00DFe \u00C6gir fi\u00ADlm e\u0301t\u00E9 \uFB01ne | strasse aegir film ete"
                        + " fine",
                "\u0421\u0435\u0433\u043E\u0434\u043D\u044F \u0418\u0306 |"
                        + " \u0441\u0435\u0433\u043E\u0434\u043D\u044F \u0439",
                "\u91D1\u6B63\u65E5 \uBD81\uD55C | \u91D1 \u6B63 \u65E5 \uBD81\uD55C",
            })
    void aTextIsCutAndFoldedIntoTheseWords(String text, String words) {
        assertEquals(List.of(words.split(" ", -1)), words(text));
    }

    @Test
    void endlessWordsAreCut() {
        assertEquals(
                List.of("a".repeat(255), "a".repeat(255), "a".repeat(90)), words("A".repeat(600)));
    }

    @Property
    void anyTextGivesWordsInsideIt(@ForAll String text) {
        WordScanner scanner = new WordScanner();
        scanner.reset(text);
        int end = 0;
        while (scanner.next()) {
            assertTrue(scanner.start() >= end && scanner.end() > scanner.start());
            assertTrue(scanner.end() <= text.length() && scanner.length() > 0);
            end = scanner.end();
        }
    }
}

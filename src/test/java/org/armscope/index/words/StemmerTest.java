package org.armscope.index.words;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StemmerTest {

    private final Stemmer stemmer = new Stemmer();

    @ParameterizedTest
    @CsvSource({
        "exporters, exporter",
        "sales, sale",
        "weapons, weapon",
        "submarines, submarine",
        "purchased, purchase",
        "korean, korean",
        "koreans, korean",
        "austrian, austrian",
        "news, news",
        "important, important",
        "officers, officer",
    })
    void aWordHasThisStem(String word, String stem) {
        assertEquals(stem, stemmer.stem(word));
        assertEquals(stem, stemmer.stem(stem));
    }
}

package org.armscope.lexicon;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import org.armscope.text.Tokens;
import org.junit.jupiter.api.Test;

class PhrasesTest {

    private final Phrases<String> any =
            Phrases.<String>anyCase()
                    .add("New York Times", "paper")
                    .add("New York", "city")
                    .build();

    @Test
    void theLongestPhraseIsFound() {
        Tokens tokens = Tokens.of("in new  york Times today");
        assertEquals(new Phrases.Match<>("paper", 4), any.longest(tokens, 1));
        assertEquals("city", any.get("NEW YORK"));
        assertNull(any.get("York"));
        assertNull(any.get("New York Post"));
    }

    @Test
    void anExactTableTellsCapitalsApart() {
        Phrases<String> exact = Phrases.<String>exact().add("May", "month").build();
        assertEquals("month", exact.get("May"));
        assertNull(exact.get("may"));
    }

    @Test
    void thePhraseGivenFirstPrevails() {
        Phrases<Integer> twice = Phrases.<Integer>anyCase().add("a b", 1).add("A B", 2).build();
        assertEquals(1, twice.get("a b"));
    }

    @Test
    void aThousandWordsAreToldApart() {
        Phrases.Builder<Integer> builder = Phrases.anyCase();
        for (int i = 0; i < 1000; i++) {
            builder.add("w" + i + " end", i);
        }
        Phrases<Integer> many = builder.build();
        for (int i = 0; i < 1000; i++) {
            assertEquals(i, many.get("W" + i + " END"));
        }
    }
}

package org.armscope.lexicon.phrase;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
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
    void partsMakeAPhraseOfEachWayThroughThem() {
        List<Set<String>> parts =
                List.of(
                        Set.of("sells", "Does Sell"),
                        Set.of("", "the", "the new"),
                        Set.of("tanks"));
        Phrases<Integer> table = Phrases.<Integer>anyCase().add(parts, 1).build();
        for (String verb : parts.get(0)) {
            for (String article : parts.get(1)) {
                assertEquals(1, table.get(verb + " " + article + " tanks"));
            }
            assertNull(table.get(verb + " new tanks"));
            assertNull(table.get(verb));
        }
    }

    /// Nobody could write these out: ten words at each of twenty places.
    @Test
    void aTableTakesNoMoreThanItsPatterns() {
        Set<String> tens =
                IntStream.range(0, 10).mapToObj("w%d"::formatted).collect(Collectors.toSet());
        Phrases.Builder<String> builder = Phrases.anyCase();
        builder.add(Collections.nCopies(20, tens), "twenty");
        builder.add(Collections.nCopies(19, tens), "nineteen");
        builder.add("w3 w3 other", "three");
        Phrases<String> table = builder.build();
        assertEquals("twenty", table.get("w7 ".repeat(20)));
        assertEquals("nineteen", table.get("w0 w9 ".repeat(9) + "w5"));
        assertEquals("three", table.get("w3 w3 other"));
        assertNull(table.get("w7 ".repeat(18)));
        assertNull(table.get("w7 ".repeat(21)));
    }

    @Test
    void aPhraseMayMeanAllThatWasGivenForItInTheOrderGiven() {
        Phrases<List<Integer>> all =
                Phrases.<Integer>anyCase()
                        .add(List.of(Set.of("a", "A"), Set.of("b", "")), 1)
                        .add("a", 2)
                        .add("a b", 3)
                        .buildAll();
        assertEquals(List.of(1, 3), all.get("a b"));
        assertEquals(List.of(1, 2), all.get("a"));
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

package org.armscope.index.words;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.AlphaChars;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;

class TermCacheTest {

    private final List<String> made = new ArrayList<>();

    @Test
    void aWordIsWorkedOutOnce() {
        TermCache<String> cache = new TermCache<>(1 << 10);
        List<String> words = List.of("tank", "tanks", "sale", "sales", "submarine", "");
        words.forEach(word -> ask(cache, word));
        words.forEach(word -> ask(cache, word));
        assertEquals(words, made);
    }

    @Test
    void fourWordsThatFallOnOnePlaceAreAllRemembered() {
        TermCache<String> cache = new TermCache<>(4);
        List<String> words = List.of("Seoul", "Moscow", "Pyongyang", "Beijing");
        words.forEach(word -> ask(cache, word));
        words.forEach(word -> ask(cache, word));
        assertEquals(words, made);
    }

    @Test
    void onlyTheFirstLettersOfABufferCount() {
        TermCache<String> cache = new TermCache<>(4);
        char[] buffer = "tanks".toCharArray();
        assertEquals("<tank>", cache.get(buffer, 4, TermCacheTest::bracketed));
        assertEquals("<tanks>", cache.get(buffer, 5, TermCacheTest::bracketed));
        assertEquals("<tank>", cache.get(buffer, 4, TermCacheTest::bracketed));
    }

    @Property
    void eachWordGetsItsOwnValueHoweverManyShareTheirPlace(
            @ForAll @Size(max = 60) List<@AlphaChars @StringLength(max = 3) String> words) {
        TermCache<String> cache = new TermCache<>(8);
        for (String word : words) {
            assertEquals("<" + word + ">", ask(cache, word));
        }
    }

    private String ask(TermCache<String> cache, String word) {
        return cache.get(
                word.toCharArray(),
                word.length(),
                fresh -> {
                    made.add(new String(fresh));
                    return bracketed(fresh);
                });
    }

    private static String bracketed(char[] word) {
        return "<" + new String(word) + ">";
    }
}

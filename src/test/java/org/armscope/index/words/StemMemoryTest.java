package org.armscope.index.words;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;

class StemMemoryTest {

    private final Stemmer stemmer = new Stemmer();

    @Test
    void aStemIsMarkedAndAWordThatIsItsOwnHasNone() {
        StemMemory.View view = new StemMemory().view();
        for (int i = 0; i < 2; i++) {
            assertEquals("=tank", stem(view, "tanks"));
            assertEquals("", stem(view, "tank"));
            assertEquals("", stem(view, ""));
        }
    }

    @Test
    void onlyTheFirstLettersOfABufferCount() {
        StemMemory.View view = new StemMemory().view();
        char[] buffer = "submarines".toCharArray();
        assertEquals(true, view.find(buffer, 10));
        assertEquals(false, view.find(buffer, 9));
        assertEquals(true, view.find(buffer, 10));
    }

    /// More words than are remembered, each asked for again long after it was pushed out.
    @Test
    void whatIsForgottenIsWorkedOutAnew() {
        StemMemory.View view = new StemMemory(1 << 13).view();
        for (int i = 0; i < 100_000; i++) {
            String word = word(i % 30_000);
            assertEquals(expected(word), stem(view, word));
        }
    }

    @Test
    void severalThreadsGetTheStemsOfTheirOwnWords() {
        StemMemory memory = new StemMemory(1 << 13);
        List<CompletableFuture<List<String>>> threads = new ArrayList<>();
        for (int thread = 0; thread < 4; thread++) {
            StemMemory.View view = memory.view();
            int first = 1000 * thread;
            threads.add(
                    CompletableFuture.supplyAsync(
                            () ->
                                    IntStream.range(first, first + 20_000)
                                            .mapToObj(i -> stem(view, word(i)))
                                            .toList()));
        }
        for (int thread = 0; thread < 4; thread++) {
            int first = 1000 * thread;
            List<String> expected =
                    IntStream.range(first, first + 20_000)
                            .mapToObj(i -> expected(word(i)))
                            .toList();
            assertEquals(expected, threads.get(thread).join());
        }
    }

    @Property
    void eachWordGetsItsOwnStem(
            @ForAll @Size(max = 60)
                    List<@CharRange(from = 'a', to = 'i') @StringLength(max = 3) String> words) {
        StemMemory.View view = new StemMemory().view();
        for (String word : words) {
            assertEquals(expected(word + "s"), stem(view, word + "s"));
        }
    }

    private static String word(int number) {
        StringBuilder word = new StringBuilder("w");
        for (int rest = number; rest > 0; rest /= 20) {
            word.append((char) ('a' + rest % 20));
        }
        return word.append(number % 2 == 0 ? "ings" : "o").toString();
    }

    private String expected(String word) {
        String stem;
        synchronized (stemmer) {
            stem = stemmer.stem(word);
        }
        return stem.equals(word) ? "" : "=" + stem;
    }

    private static String stem(StemMemory.View view, String word) {
        return view.find(word.toCharArray(), word.length())
                ? new String(view.chars(), view.start(), view.length())
                : "";
    }
}

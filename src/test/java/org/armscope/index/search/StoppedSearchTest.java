package org.armscope.index.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.armscope.index.ArticleIndex;
import org.armscope.index.Shelf;
import org.armscope.query.SearchRequest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StoppedSearchTest {

    private final Shelf shelf = new Shelf().add(1, "Igla " + manyWords()).add(2, "Igla");

    @TempDir Path folder;

    private static String manyWords() {
        return IntStream.range(0, 1200)
                .mapToObj(i -> "kim " + letters(i))
                .collect(Collectors.joining(" "));
    }

    private static String letters(int number) {
        return Integer.toString(number, 10)
                .chars()
                .mapToObj(digit -> String.valueOf((char) ('a' + digit - '0')))
                .collect(Collectors.joining());
    }

    @ParameterizedTest
    @ValueSource(strings = {"Igla", "*", "igl*", "Igla~"})
    void aCancelledSearchStops(String query) throws Exception {
        try (ArticleIndex index = shelf.index(folder)) {
            SearchStoppedException stopped =
                    assertThrows(
                            SearchStoppedException.class,
                            () ->
                                    index.search(
                                            SearchRequest.of(Shelf.query(query), 5), () -> true));
            assertTrue(stopped.isCancelled());
        }
    }

    @Test
    void aSearchMayBeCancelledAtAnyQuestion() throws Exception {
        try (ArticleIndex index = shelf.index(folder)) {
            AtomicInteger asked = new AtomicInteger();
            SearchRequest request = SearchRequest.of(Shelf.query("igl*"), 5);
            index.search(request, () -> asked.incrementAndGet() < 0);
            for (int i = 1; i <= asked.get(); i++) {
                AtomicInteger left = new AtomicInteger(i);
                assertThrows(
                        SearchStoppedException.class,
                        () -> index.search(request, () -> left.decrementAndGet() <= 0));
            }
        }
    }

    @Test
    void anInterruptedThreadStops() throws Exception {
        try (ArticleIndex index = shelf.index(folder)) {
            Thread.currentThread().interrupt();
            try {
                assertThrows(
                        SearchStoppedException.class,
                        () -> index.search(SearchRequest.of(Shelf.query("Igla"), 5)));
            } finally {
                assertTrue(Thread.interrupted());
            }
        }
    }

    @Test
    void timeRunsOut() {
        StopSign over = new StopSign(() -> false, Duration.ZERO.minusMillis(1));
        SearchStoppedException stopped = assertThrows(SearchStoppedException.class, over::check);
        assertFalse(stopped.isCancelled());
        assertEquals(
                "The search took too long and was stopped; make the query narrower.",
                stopped.getMessage());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "*a????????????????????????",
                "kim-?*",
            })
    void aQueryThatStandsForTooMuchIsRefused(String query) throws Exception {
        try (ArticleIndex index = shelf.index(folder)) {
            QueryTooBroadException refused =
                    assertThrows(
                            QueryTooBroadException.class,
                            () -> index.search(SearchRequest.of(Shelf.query(query), 5)));
            assertEquals(
                    "This query stands for too many words; shorten it, or give its patterns more"
                            + " letters.",
                    refused.getMessage());
        }
    }
}

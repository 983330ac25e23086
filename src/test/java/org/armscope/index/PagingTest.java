package org.armscope.index;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.armscope.index.search.SearchException;
import org.armscope.query.Cursor;
import org.armscope.query.Hit;
import org.armscope.query.Query;
import org.armscope.query.SearchAnswer;
import org.armscope.query.SearchRequest;
import org.armscope.query.SearchRequest.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PagingTest {

    private static final int ARTICLES = 23;

    @TempDir Path folder;

    /// Numbers 1 to 23: every fifth without a date, the others on one of three days.
    private ArticleIndex index() throws IOException {
        Shelf shelf = new Shelf();
        for (int i = 1; i <= ARTICLES; i++) {
            LocalDate day = i % 5 == 0 ? null : LocalDate.of(2000, 1, 1).plusDays(i % 3);
            shelf.add(i, null, "Igla ".repeat(i % 4 + 1) + "and tanks", day);
        }
        return shelf.index(folder);
    }

    private static List<Integer> pages(ArticleIndex index, Query query, Order order, int size)
            throws IOException, SearchException {
        List<Integer> all = new ArrayList<>();
        Cursor cursor = null;
        do {
            SearchAnswer answer = index.search(new SearchRequest(query, order, size, cursor));
            assertEquals(ARTICLES, answer.total());
            answer.hits().stream().map(Hit::id).map(Shelf::number).forEach(all::add);
            cursor = answer.next();
        } while (cursor != null);
        return all;
    }

    @ParameterizedTest
    @CsvSource({"1", "2", "7", "22", "23", "24", "2147483647"})
    void pagesOfAnySizeGiveEveryHitOnceInTheSameOrder(int size) throws Exception {
        try (ArticleIndex index = index()) {
            for (Order order : Order.values()) {
                for (String query : List.of("Igla", "*", "-nothing", "tank*")) {
                    List<Integer> whole = pages(index, Shelf.query(query), order, 100);
                    assertEquals(
                            IntStream.rangeClosed(1, ARTICLES).boxed().toList(),
                            whole.stream().sorted().toList());
                    assertEquals(whole, pages(index, Shelf.query(query), order, size));
                }
            }
        }
    }

    @Test
    void datesSortWithTiesByIdAndTheUndatedLast() throws Exception {
        Comparator<Integer> newest = Comparator.comparingInt(i -> i % 5 == 0 ? 9 : 2 - i % 3);
        Comparator<Integer> oldest = Comparator.comparingInt(i -> i % 5 == 0 ? 9 : i % 3);
        List<Integer> numbers = IntStream.rangeClosed(1, ARTICLES).boxed().toList();
        try (ArticleIndex index = index()) {
            assertEquals(
                    numbers.stream().sorted(newest).toList(),
                    pages(index, Shelf.query("Igla"), Order.NEWEST, 4));
            assertEquals(
                    numbers.stream().sorted(oldest).toList(),
                    pages(index, Shelf.query("Igla"), Order.OLDEST, 4));
        }
    }

    @Test
    void noHitsMayBeAskedForAndTheTotalIsStillExact() throws Exception {
        try (ArticleIndex index = index()) {
            SearchAnswer answer = index.search(SearchRequest.of(Shelf.query("Igla"), 0));
            assertEquals(ARTICLES, answer.total());
            assertEquals(List.of(), answer.hits());
        }
    }

    @ParameterizedTest
    @CsvSource({"NEWEST 3 000000000001", "RELEVANCE x 000000000001", "''", "RELEVANCE"})
    void aForeignCursorIsRefused(String token) throws Exception {
        Query query = Shelf.query("Igla");
        try (ArticleIndex index = index()) {
            SearchRequest request = new SearchRequest(query, Order.RELEVANCE, 5, new Cursor(token));
            assertThrows(IllegalArgumentException.class, () -> index.search(request));
        }
    }
}

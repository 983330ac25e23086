package org.armscope.index;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import org.armscope.annotation.Annotations;
import org.armscope.article.Article;
import org.armscope.index.match.TextMatcher;
import org.armscope.index.plan.NameBook;
import org.armscope.index.plan.Planner;
import org.armscope.index.search.SearchException;
import org.armscope.index.words.Zone;
import org.armscope.query.Hit;
import org.armscope.query.Query;
import org.armscope.query.QueryPrinter;
import org.armscope.query.SearchRequest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The index and the matcher of texts are two programs that must agree on what a query means.
class MatchingTest {

    private static final String[] WORDS = {
        "tank",
        "tanks",
        "T-80",
        "T-80U",
        "sale",
        "sales",
        "sold",
        "Kim",
        "Jong-il",
        "Korean",
        "Korea",
        "U.S.",
        "1.8",
        "exporter",
        "exporters",
        "a",
        "tan",
        "sal"
    };
    private static final String[] ATOMS = {
        "tank",
        "tanks",
        "T80",
        "t-80u",
        "80",
        "sale",
        "Kim",
        "Kim-Jong",
        "Korea",
        "us",
        "1.8",
        "tan*",
        "*a*",
        "?a?",
        "T-8*",
        "K*-j*",
        "tnak~1",
        "slaes~2",
        "T-8~1",
        "exporters",
        "*"
    };

    private final Random random = new Random(5);

    @TempDir Path folder;

    @Test
    void theIndexFindsExactlyTheArticlesWhoseTextsMatch() throws Exception {
        Shelf shelf = new Shelf();
        for (int i = 1; i <= 60; i++) {
            shelf.add(i, i % 3 == 0 ? words(2) : null, words(1 + i % 9), null);
        }
        try (ArticleIndex index = shelf.index(Files.createDirectory(folder.resolve("index")))) {
            for (int i = 0; i < 2000; i++) {
                check(index, shelf, query(3));
            }
        }
    }

    private static void check(ArticleIndex index, Shelf shelf, Query query)
            throws IOException, SearchException {
        TextMatcher matcher = new TextMatcher(new Planner(NameBook.EMPTY).plan(query));
        List<Integer> expected =
                shelf.all().stream()
                        .filter(
                                article ->
                                        matcher.holds(
                                                article.text(), zones(article), Annotations.NONE))
                        .map(article -> Shelf.number(article.id()))
                        .toList();
        List<Integer> found =
                index.search(SearchRequest.of(query, 100)).hits().stream()
                        .map(Hit::id)
                        .map(Shelf::number)
                        .sorted()
                        .toList();
        assertEquals(expected, found, QueryPrinter.print(query));
    }

    private static List<org.armscope.text.Span> zones(Article article) {
        return Zone.spans(Zone.of(article), article.text());
    }

    private String words(int count) {
        StringBuilder words = new StringBuilder(WORDS[random.nextInt(WORDS.length)]);
        for (int i = 1; i < count; i++) {
            words.append(' ').append(WORDS[random.nextInt(WORDS.length)]);
        }
        return words.toString();
    }

    private Query near() {
        Query one = Shelf.query(ATOMS[random.nextInt(ATOMS.length - 1)]);
        return random.nextInt(4) == 0 ? new Query.Or(List.of(one, near())) : one;
    }

    private Query query(int depth) {
        return switch (random.nextInt(depth == 0 ? 4 : 7)) {
            case 0, 1 -> Shelf.query(ATOMS[random.nextInt(ATOMS.length)]);
            case 2 -> Shelf.query('"' + words(1 + random.nextInt(3)) + "\"~" + random.nextInt(3));
            case 3 -> new Query.Near(near(), near(), random.nextInt(3));
            case 4 -> new Query.And(List.of(query(depth - 1), query(depth - 1)));
            case 5 -> new Query.Or(List.of(query(depth - 1), query(depth - 1)));
            default -> new Query.Not(query(depth - 1));
        };
    }
}

package org.armscope.index;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.armscope.SharedFolder;
import org.armscope.index.search.SearchException;
import org.armscope.query.Hit;
import org.armscope.query.Query;
import org.armscope.query.SearchRequest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RealArticlesTest {

    @TempDir Path folder;

    @Test
    void theseQueriesFindTheseArticlesForTheseWords() throws Exception {
        Shelf shelf = shelf();
        List<String> found = new ArrayList<>();
        try (ArticleIndex index = shelf.index(folder)) {
            for (String query :
                    List.of(
                            "T80 Igla",
                            "Kim Jong Il",
                            "exporters",
                            "\"theater missile defense\"",
                            "-Austria Putin",
                            "submarin*",
                            "Sergeyev~",
                            "proliferators",
                            "\"nuclear weapons\"",
                            "MIG29",
                            "bmp3",
                            "\"1.8 billion\"",
                            "Taepodong")) {
                found.add(query + ": " + found(index, shelf, Shelf.query(query)));
            }
        }
        assertEquals(
                List.of(
                        "T80 Igla: 1[T-80, Igla]",
                        "Kim Jong Il: 4[Kim, Jong, il, Kim, Kim, Kim, Kim, Kim, Kim]",
                        "exporters: 0[exporters]",
                        "\"theater missile defense\": 3[theater missile defense]",
                        "-Austria Putin: 2[Putin, Putin, Putin, Putin, Putin]",
                        "submarin*: 2[submarines, submarine] 3[submarines]",
                        "Sergeyev~: 3[Sergeev, Sergeev, Sergeev, Sergeev, Sergeev]",
                        "proliferators: 2[proliferators, proliferator]",
                        "\"nuclear weapons\": 2[nuclear weapons]",
                        "MIG29: 0[MiG-29]",
                        "bmp3: 1[BMP-3]",
                        "\"1.8 billion\": 0[1.8 billion] 3[1.8 billion]",
                        "Taepodong: "),
                found);
    }

    @Test
    void theseNamesStandInTheseArticlesSoManyTimes() throws Exception {
        Shelf shelf = shelf().annotated();
        List<String> found = new ArrayList<>();
        try (ArticleIndex index = shelf.index(folder)) {
            for (String query :
                    List.of(
                            "person:Sergeev",
                            "person:Putin",
                            "person:\"Kim Jong Il\"",
                            "person:Kim",
                            "person:Ivanov",
                            "weapon:T-80",
                            "weapon:=T-80",
                            "weapon:SA-16",
                            "weapon:Igla",
                            "weapon:S-300",
                            "weapon:MiG-29",
                            "weapon:*",
                            "org:Rosvooruzhenie",
                            "place:Seoul",
                            "place:Austria",
                            "outlet:Izvestia",
                            "outlet:Segodnya",
                            "when:2001-02",
                            "person:Putin NEAR/10 weapon:*",
                            "weapon:* NEAR/3 (purchase OR buy)")) {
                found.add(query + ": " + numbers(index, Shelf.query(query)));
            }
        }
        assertEquals(
                List.of(
                        "person:Sergeev: 3(5)",
                        "person:Putin: 0(12) 2(5)",
                        "person:\"Kim Jong Il\": 4(7)",
                        "person:Kim: 0(1) 3(3) 4(7)",
                        "person:Ivanov: 0(1)",
                        "weapon:T-80: 1(1)",
                        "weapon:=T-80: 1(1)",
                        "weapon:SA-16: 1(1)",
                        "weapon:Igla: 1(1)",
                        "weapon:S-300: ",
                        "weapon:MiG-29: 0(1)",
                        "weapon:*: 0(1) 1(3) 2(1) 3(2)",
                        "org:Rosvooruzhenie: 0(1) 1(1)",
                        "place:Seoul: 0(2) 1(2) 2(2) 3(5) 4(1)",
                        "place:Austria: 0(2)",
                        "outlet:Izvestia: 4(1)",
                        "outlet:Segodnya: 0(2)",
                        "when:2001-02: 2(1)",
                        "person:Putin NEAR/10 weapon:*: ",
                        "weapon:* NEAR/3 (purchase OR buy): 0(1)"),
                found);
    }

    /// Per article how many matches it has.
    private static String numbers(ArticleIndex index, Query query)
            throws IOException, SearchException {
        return index.search(SearchRequest.of(query, 10)).hits().stream()
                .map(hit -> Shelf.number(hit.id()) + "(" + hit.matches() + ")")
                .sorted()
                .collect(Collectors.joining(" "));
    }

    private static String found(ArticleIndex index, Shelf shelf, Query query)
            throws IOException, SearchException {
        List<String> found = new ArrayList<>();
        for (Hit hit : index.search(SearchRequest.of(query, 10)).hits()) {
            int number = Shelf.number(hit.id());
            found.add(
                    number
                            + index.matches(shelf.get(number), query).stream()
                                    .map(one -> Shelf.words(one, shelf.get(number)))
                                    .toList()
                                    .toString());
        }
        return String.join(" ", found.stream().sorted().toList());
    }

    private static Shelf shelf() throws IOException {
        Shelf shelf = new Shelf();
        try (Stream<Path> files = Files.list(SharedFolder.require("articles"))) {
            for (Path file : files.sorted().toList()) {
                String name = String.valueOf(file.getFileName());
                String text = Files.readString(file);
                String body = text.substring(text.indexOf("\n\n") + 2);
                shelf.add(Integer.parseInt(name.substring(0, 3)), body);
            }
        }
        return shelf;
    }
}

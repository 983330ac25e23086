package org.armscope.index;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.armscope.article.Article;
import org.armscope.article.ArticleId;
import org.armscope.index.search.SearchException;
import org.armscope.query.Hit;
import org.armscope.query.Occurrence;
import org.armscope.query.Passage;
import org.armscope.query.Query;
import org.armscope.query.SearchAnswer;
import org.armscope.query.SearchRequest;
import org.armscope.text.Span;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SearchTest {

    private final Shelf shelf =
            new Shelf()
                    .add(
                            1,
                            "Moscow has shipped T-80U tanks and Igla launchers. Crews like the"
                                    + " T-80.")
                    .add(
                            2,
                            "Two MiG-29 fighters and a MIG 29 passed, then an Su-30MKI. Mig had"
                                    + " 29.")
                    .add(
                            3,
                            "The S-300 battery and thirty BMP-3s arrived. A T- 80U stayed, not a"
                                    + " T-800.")
                    .add(
                            4,
                            "Kim Jong-Il met Sergeev\u2019s aides; exporters\u2013and"
                                    + " bankers\u2013waited.")
                    .add(
                            5,
                            "Kim Jong Il named the proliferators.1 Their weapons,2 cost US$1.8"
                                    + " billion.")
                    .add(6, "Putin saw Austria. The Austrian side was polite about the 1.8 tonnes.")
                    .add(
                            7,
                            "Putin drew up a theater missile defense. Submarines were not for"
                                    + " sale.")
                    .add(
                            8,
                            "A submarine sale fell through; sales of arms rose. Defense of a"
                                    + " theater.")
                    .add(
                            9,
                            "Caf\u00E9 guests in Besanc\u0327on read the U.S. plan for 1,000"
                                    + " rifles.")
                    .add(
                            10,
                            "Landing craft",
                            "Murena hovercraft were on offer in two thousand.",
                            null)
                    .add(
                            11,
                            "Line one\r\nKim wrote of Jong and of Il."
                                    + " Sergeyev and Sergeant Segreev.")
                    .add(12, "The theater of missile and space defense; missile defense.");

    private ArticleIndex index;

    @BeforeAll
    void build(@TempDir Path folder) throws IOException {
        index = shelf.index(folder);
    }

    @AfterAll
    void close() throws IOException {
        index.close();
    }

    /// Every hit with the words it is marked for, by number.
    @ParameterizedTest
    @CsvSource(
            delimiter = '>',
            quoteCharacter = '\0',
            nullValues = "nothing",
            value = {
                "T-80          > 1[T-80|T-80] 3[T- 80]",
                "T80           > 1[T-80|T-80] 3[T- 80]",
                "t 80          > 1[T-80|T-80] 3[T- 80]",
                "t-80u         > 1[T-80U] 3[T- 80U]",
                "T 80U         > 1[T-80U] 3[T- 80U]",
                "MiG-29        > 2[MiG-29|MIG 29]",
                "MIG29         > 2[MiG-29|MIG 29]",
                "mig 29        > 2[MiG-29|MIG 29]",
                "S-300         > 3[S-300]",
                "s 300         > 3[S-300]",
                "BMP-3         > 3[BMP-3]",
                "bmp3          > 3[BMP-3]",
                "Su-30MKI      > 2[Su-30MKI]",
                "SU30MKI       > 2[Su-30MKI]",
                "su-30         > 2[Su-30]",
                "T80 Igla      > 1[T-80|Igla|T-80]",
                "Kim Jong Il   > 4[Kim|Jong|Il] 5[Kim|Jong|Il] 11[Kim|Jong|Il]",
                "Kim Jong-il   > 4[Kim|Jong-Il] 5[Kim|Jong Il]",
                "\"Kim Jong Il\" > 4[Kim Jong-Il] 5[Kim Jong Il]",
                "\"jong IL\"    > 4[Jong-Il] 5[Jong Il]",
                "exporters     > 4[exporters]",
                "exporter      > 4[exporters]",
                "proliferators > 5[proliferators]",
                "weapon        > 5[weapons]",
                "1.8           > 5[1.8] 6[1.8]",
                "\"1.8 billion\" > 5[1.8 billion]",
                "1000          > 9[1,000]",
                "1,000         > 9[1,000]",
                "US            > 5[US] 9[U.S]",
                "u.s.          > 5[US] 9[U.S]",
                "cafe          > 9[Caf\u00E9]",
                "BESAN\u00C7ON > 9[Besanc\u0327on]",
                "\"theater missile defense\" > 7[theater missile defense]",
                "\"theater missile defense\"~2 > 7[theater missile defense]",
                "\"theater missile defense\"~3 > 7[theater missile defense]"
                        + " 12[theater … missile … defense]",
                "\"missile theater\" > nothing",
                "-Austria Putin > 7[Putin]",
                "Austria       > 6[Austria]",
                "Austrians     > 6[Austrian]",
                "submarin*     > 7[Submarines] 8[submarine]",
                "submarine     > 7[Submarines] 8[submarine]",
                "sale          > 7[sale] 8[sale|sales]",
                "*sky          > nothing",
                "S-?00         > 3[S-300]",
                "MiG-*         > 2[MiG|MIG|Mig]",
                "T-80*         > 1[T-80|T-80] 3[T- 80|T-800]",
                "BMP-?         > 3[BMP-3]",
                "?eploy*       > nothing",
                "Sergeyev~     > 4[Sergeev] 11[Sergeyev|Segreev]",
                "Sergeyev~1    > 4[Sergeev] 11[Sergeyev]",
                "Sergeev~1     > 4[Sergeev] 11[Sergeyev|Segreev]",
                "Igla OR Murena > 1[Igla] 10[Murena]",
                "(Putin Austria) OR (Putin Igla) OR submarine > 6[Putin|Austria] 7[Submarines]"
                        + " 8[submarine]",
                "Putin (Austria OR defense) > 6[Putin|Austria] 7[Putin|defense]",
                "landing       > 10[Landing]",
                "landing Murena > 10[Landing|Murena]",
                "Monitor Igla  > 1[Monitor|Igla]",
                "volume        > nothing",
                "publication   > nothing",
                "\"craft Murena\" > nothing",
                "missile \"missile defense\" > 7[missile defense] 12[missile|missile defense]",
                "-Monitor      > nothing",
                "nowhere       > nothing",
            })
    void aQueryFindsTheseArticlesForTheseWords(String text, String expected)
            throws IOException, SearchException {
        Query query = Shelf.query(text);
        SearchAnswer answer = index.search(SearchRequest.of(query, 100));
        assertEquals(expected == null ? "" : expected, found(answer, query));
        assertEquals(answer.hits().size(), answer.total());
    }

    private String found(SearchAnswer answer, Query query) throws IOException, SearchException {
        StringBuilder out = new StringBuilder();
        Map<ArticleId, Long> lines = Shelf.lines(index, query);
        for (Hit hit : byNumber(answer)) {
            Article article = shelf.get(Shelf.number(hit.id()));
            List<Occurrence> matches = index.matches(article, query);
            assertEquals(matches.size(), hit.matches());
            assertEquals(matches.size(), lines.getOrDefault(hit.id(), 0L));
            checkPassages(
                    article.text(),
                    hit.passages(),
                    matches.stream().flatMap(found -> found.words().stream()).toList());
            String words =
                    matches.stream()
                            .map(found -> Shelf.words(found, article))
                            .collect(Collectors.joining("|"));
            out.append(out.isEmpty() ? "" : " ").append(Shelf.number(hit.id()));
            out.append('[').append(words).append(']');
        }
        return out.toString();
    }

    private static List<Hit> byNumber(SearchAnswer answer) {
        return answer.hits().stream().sorted(Comparator.comparing(Hit::id)).toList();
    }

    private static void checkPassages(String text, List<Passage> passages, List<Span> marked) {
        assertTrue(passages.size() <= 3);
        int end = 0;
        for (Passage passage : passages) {
            assertTrue(passage.span().start() >= end);
            end = passage.span().end();
            assertEquals(passage.span().in(text), passage.text());
            assertTrue(passage.matches().stream().allMatch(passage.span()::contains));
            assertTrue(marked.containsAll(passage.matches()));
        }
    }
}

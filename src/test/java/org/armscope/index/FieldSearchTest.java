package org.armscope.index;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.armscope.article.Article;
import org.armscope.article.ArticleId;
import org.armscope.index.search.SearchException;
import org.armscope.query.ConcordanceLine;
import org.armscope.query.Hit;
import org.armscope.query.Occurrence;
import org.armscope.query.Passage;
import org.armscope.query.Query;
import org.armscope.query.SearchAnswer;
import org.armscope.query.SearchRequest;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What fields find on a shelf of made-up articles whose names the extraction has marked.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class FieldSearchTest {

    private final Shelf shelf =
            new Shelf()
                    .add(
                            1,
                            "Defense Minister Igor Sergeev flew to Seoul. Sergeev spoke of T-80U"
                                    + " tanks.")
                    .add(
                            2,
                            "President Vladimir Putin met Foreign Minister Igor Ivanov about the"
                                    + " T-80 tank and the S-300 missile.")
                    .add(
                            3,
                            "Security Council Secretary Sergei Ivanov spoke of Igla missiles in"
                                    + " Pyongyang (Izvestia, January 3).")
                    .add(
                            4,
                            "The state arms trader Rosvooruzhenie sold SA-16 missiles in February"
                                    + " 1999 (Itar-Tass, January 4).")
                    .add(5, "A film named Sergeev and a street called Putin were in the news.")
                    .add(
                            6,
                            "Promeksport",
                            "On March 1, 2001, Putin and Sergeyev met the exporters of T-90 tanks.",
                            LocalDate.of(2001, 3, 7))
                    .add(7, null, "President Kim Dae Jung and Kim Jong Il met in Pyongyang.", null);

    private ArticleIndex index;

    @BeforeAll
    void build(@TempDir Path folder) throws IOException {
        index = shelf.annotated().index(folder);
    }

    @AfterAll
    void close() throws IOException {
        index.close();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '>',
            quoteCharacter = '\0',
            nullValues = "nothing",
            value = {
                "person:Sergeev > 1[Igor Sergeev|Sergeev] 5[Sergeev]",
                "person:sergeyev > 1[Igor Sergeev|Sergeev] 5[Sergeev] 6[Sergeyev]",
                "person:\"Igor Sergeev\" > 1[Igor Sergeev|Sergeev] 5[Sergeev]",
                "person:\"Sergeev, Igor\" > 1[Igor Sergeev|Sergeev] 5[Sergeev]",
                "person:=\"Igor Sergeyev\" > 1[Igor Sergeev|Sergeev] 5[Sergeev]",
                "person:=Sergeev > nothing",
                "person:Igor > 1[Igor Sergeev|Sergeev] 2[Igor Ivanov] 5[Sergeev]",
                "person:Ivanov > 2[Igor Ivanov] 3[Sergei Ivanov]",
                "person:\"Sergei Ivanov\" > 3[Sergei Ivanov]",
                "person:Kim > 7[Kim Dae Jung|Kim Jong Il]",
                "person:Serg* > 1[Igor Sergeev|Sergeev] 3[Sergei Ivanov] 5[Sergeev] 6[Sergeyev]",
                "person:* > 1[Igor Sergeev|Sergeev] 2[Vladimir Putin|Igor Ivanov] 3[Sergei"
                        + " Ivanov] 5[Sergeev|Putin] 6[Putin|Sergeyev] 7[Kim Dae Jung|Kim Jong Il]",
                "weapon:T-80 > 1[T-80U] 2[T-80]",
                "weapon:=T-80 > 2[T-80]",
                "weapon:t80u > 1[T-80U]",
                "weapon:SA-16 > 3[Igla] 4[SA-16]",
                "weapon:=SA-16 > 4[SA-16]",
                "weapon:Igla > 3[Igla] 4[SA-16]",
                "weapon:SA-10 > nothing",
                "class:tank > 1[T-80U] 2[T-80] 6[T-90]",
                "class:\"battle tank\" NEAR/0 tanks > 1[T-80U … tanks] 2[T-80 … tank] 6[T-90 …"
                        + " tanks]",
                "class:submarine > nothing",
                "family:T-80 > 1[T-80U] 2[T-80]",
                "family:T-80U > nothing",
                "weapon:T-* > 1[T-80U] 2[T-80] 6[T-90]",
                "weapon:* > 1[T-80U] 2[T-80|S-300] 3[Igla] 4[SA-16] 6[T-90]",
                "place:Seoul > 1[Seoul]",
                "place:Pyongyang > 3[Pyongyang] 7[Pyongyang]",
                "org:Rosvooruzheniye > 4[Rosvooruzhenie]",
                "outlet:Izvestiya > 3[Izvestia]",
                "outlet:Tass > 4[Itar-Tass]",
                "outlet:* > 3[Izvestia] 4[Itar-Tass]",
                "publication:monitor > 1[] 2[] 3[] 4[] 5[] 6[] 7[]",
                "publication:Prism > nothing",
                "kind:article > 1[] 2[] 3[] 4[] 5[] 6[] 7[]",
                "kind:digest > nothing",
                "volume:7 issue:2..3 > 2[] 3[]",
                "issue:6.. > 6[] 7[]",
                "date:2000 > 1[] 2[] 3[] 4[] 5[]",
                "date:2001-03 > 6[]",
                "date:..2000-01-03 > 1[] 2[]",
                "date:1999.. > 1[] 2[] 3[] 4[] 5[] 6[]",
                "when:1999-02 > 4[February 1999]",
                "when:2001-03 > 6[March 1, 2001]",
                "when:2000-01 > nothing",
                "person:Putin -weapon:T-80 > 5[Putin] 6[Putin]",
                "person:Putin OR weapon:Igla > 2[Vladimir Putin] 3[Igla] 4[SA-16] 5[Putin]"
                        + " 6[Putin]",
                "person:Sergeev date:2001 tank > nothing",
                "(kind:digest OR person:Putin) met > 2[Vladimir Putin|met] 6[Putin|met]",
                "=exporters > 6[exporters]",
                "=exporter > nothing",
                "=\"t 80\" > 1[T-80] 2[T-80]",
                "person:Nobody > nothing",
                "person:Putin NEAR/5 weapon:* > nothing",
                "weapon:* NEAR/10 person:Putin > 2[Vladimir Putin … T-80] 6[Putin … T-90]",
                "person:Putin NEAR/6 weapon:* > 6[Putin … T-90]",
                "person:Sergeev NEAR/2 weapon:T-80 > 1[Sergeev … T-80U]",
                "person:Sergeev NEAR/1 weapon:T-80 > nothing",
                "tanks NEAR/0 weapon:* > 1[T-80U … tanks] 2[T-80 … tank] 6[T-90 … tanks]",
                "(tanks OR missiles) NEAR/0 weapon:* -person:Ivanov > 1[T-80U … tanks]"
                        + " 4[SA-16 … missiles] 6[T-90 … tanks]",
                "\"foreign minister\" NEAR/0 person:Ivanov > 2[Foreign Minister … Igor Ivanov]",
                "Sergeev -person:Sergeev > nothing",
            })
    void aFieldFindsTheseArticlesForTheseNames(String text, String expected)
            throws IOException, SearchException {
        Query query = Shelf.query(text);
        SearchAnswer answer = index.search(SearchRequest.of(query, 100));
        assertEquals(expected == null ? "" : expected, found(answer, query));
        assertEquals(answer.hits().size(), answer.total());
    }

    @Test
    void aConcordanceHasALineForEachMatch() throws IOException, SearchException {
        SearchRequest request =
                new SearchRequest(
                        Shelf.query("person:Putin OR =tanks"), SearchRequest.Order.OLDEST, 9, null);
        assertEquals(
                List.of(
                        "1: -80U |tanks|.",
                        "2: dent |Vladimir Putin| met ",
                        "5: lled |Putin| were",
                        "6: 001, |Putin| and ",
                        "6: T-90 |tanks|."),
                index.concordance(request, 5, () -> false).stream()
                        .map(FieldSearchTest::said)
                        .toList());
        assertEquals(
                List.of("6: T-90 |tanks|.", "6: 001, |Putin| and "),
                index.concordance(request, 5, () -> false).stream()
                        .sorted(ConcordanceLine.Order.RIGHT.comparator(id -> Optional.empty()))
                        .map(FieldSearchTest::said)
                        .skip(1)
                        .limit(2)
                        .toList());
        assertEquals(
                List.of("6: 001, |Putin| and ", "1: -80U |tanks|.", "6: T-90 |tanks|."),
                index.concordance(request, 5, () -> false).stream()
                        .sorted(ConcordanceLine.Order.LEFT.comparator(id -> Optional.empty()))
                        .map(FieldSearchTest::said)
                        .limit(3)
                        .toList());
    }

    @Test
    void aMatchOfSeveralWordsIsOneLineThoughOthersStandBetween()
            throws IOException, SearchException {
        assertEquals(
                List.of(
                        "2: dent |Vladimir Putin met Foreign Minister Igor Ivanov about the T-80|"
                                + " tank",
                        "2: dent |Vladimir Putin met Foreign Minister Igor Ivanov about the T-80"
                                + " tank and the S-300| miss",
                        "6: 001, |Putin and Sergeyev met the exporters of T-90| tank"),
                lines("person:Putin NEAR/12 weapon:*"));
        assertEquals(
                List.of("1: oul. |Sergeev spoke of T-80U| tank"), lines("=sergeev NEAR/2 T-80U"));
        assertEquals(List.of("7: |President Kim Dae Jung| and "), lines("\"president jung\"~2"));
    }

    @Test
    void onlyWhatAsksForNoMentionsIsToldByTheWordsAlone() throws IOException, SearchException {
        List<String> told = new ArrayList<>();
        for (String asked : List.of("Sergeev", "person:Sergeev", "Sergeev place:Seoul", "tanks")) {
            told.add(
                    index.wordMatches(shelf.get(1), Shelf.query(asked))
                            .map(found -> found.size() + " words")
                            .orElse("not known yet"));
        }
        assertEquals(List.of("2 words", "not known yet", "not known yet", "1 words"), told);
    }

    private List<String> lines(String query) throws IOException, SearchException {
        SearchRequest request =
                new SearchRequest(Shelf.query(query), SearchRequest.Order.OLDEST, 9, null);
        return index.concordance(request, 5, () -> false).stream()
                .map(FieldSearchTest::said)
                .toList();
    }

    private static String said(ConcordanceLine line) {
        return Shelf.number(line.article())
                + ": "
                + String.join("|", line.left(), line.match(), line.right());
    }

    private String found(SearchAnswer answer, Query query) throws IOException, SearchException {
        List<String> found = new ArrayList<>();
        Map<ArticleId, Long> lines = Shelf.lines(index, query);
        for (Hit hit : answer.hits()) {
            int number = Shelf.number(hit.id());
            Article article = shelf.get(number);
            List<Occurrence> matches = index.matches(article, shelf.annotations(number), query);
            assertEquals(matches.size(), hit.matches());
            assertEquals(matches.size(), lines.getOrDefault(hit.id(), 0L));
            for (Passage passage : hit.passages()) {
                assertEquals(passage.span().in(article.text()), passage.text());
            }
            List<String> words = matches.stream().map(one -> Shelf.words(one, article)).toList();
            found.add(number + "[" + String.join("|", words) + "]");
        }
        return String.join(" ", found.stream().sorted().toList());
    }
}

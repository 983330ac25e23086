package org.armscope.index;

import static org.armscope.query.FieldName.PERSON;
import static org.armscope.query.FieldName.WEAPON;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Map;
import java.util.stream.Collectors;
import org.armscope.index.search.SearchException;
import org.armscope.index.search.SearchStoppedException;
import org.armscope.query.FacetRequest;
import org.armscope.query.Facets;
import org.armscope.query.FieldName;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class FacetsTest {

    private final Shelf shelf =
            new Shelf()
                    .add(1, "President Vladimir Putin saw T-80 tanks in Seoul. Putin left Seoul.")
                    .add(2, "President Vladimir Putin and Defense Minister Igor Sergeev met.")
                    .add(3, "Defense Minister Igor Sergeev offered T-80 tanks and S-300 missiles.")
                    .add(4, null, "The tanks were late.", LocalDate.of(2001, 3, 7))
                    .add(5, null, "Nobody was late in Pyongyang.", null);

    private ArticleIndex index;

    @BeforeAll
    void build(@TempDir Path folder) throws IOException {
        index = shelf.annotated().index(folder);
    }

    @AfterAll
    void close() throws IOException {
        index.close();
    }

    private Facets facets(String query, int limit) throws IOException, SearchException {
        return index.facets(FacetRequest.of(Shelf.query(query), limit), () -> false);
    }

    @Test
    void anEmptyIndexCountsNothing(@TempDir Path folder) throws IOException, SearchException {
        try (ArticleIndex empty = new Shelf().annotated().index(folder)) {
            Facets none = empty.facets(FacetRequest.of(Shelf.query("*"), 10), () -> false);
            assertEquals("", said(none, PERSON) + said(none, WEAPON) + said(none, FieldName.KIND));
            assertEquals(Map.of(), none.months());
        }
    }

    private static String said(Facets facets, FieldName field) {
        return facets.of(field).stream()
                .map(count -> count.value() + " " + count.articles())
                .collect(Collectors.joining(", "));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "* | PERSON | Igor Sergeev 2, Vladimir Putin 2",
                "* | WEAPON | T-80 2, S-300 1",
                "* | CLASS | main battle tank 2, surface-to-air missile system 1",
                "* | FAMILY | T-80 2, S-300 1",
                "class:tank | WEAPON | T-80 2, S-300 1",
                "class:tank | CLASS | main battle tank 2, surface-to-air missile system 1",
                "* | PLACE | Pyongyang 1, Seoul 1",
                "* | PUBLICATION | Monitor 5",
                "* | KIND | article 5",
                "tank | PERSON | Igor Sergeev 1, Vladimir Putin 1",
                "person:Putin | WEAPON | T-80 1",
                "person:Putin | PERSON | Vladimir Putin 2, Igor Sergeev 1",
                "person:=\"Vladimir Putin\" | PERSON | Igor Sergeev 2, Vladimir Putin 2",
                "person:=\"Vladimir Putin\" tank | PERSON | Igor Sergeev 1, Vladimir Putin 1",
                "(person:Putin OR person:Sergeev) weapon:=S-300 | WEAPON | T-80 2, S-300 1",
                "weapon:S-300 | WEAPON | S-300 1, T-80 1",
                "(person:Putin OR person:Sergeev) weapon:S-300 | PERSON | Igor Sergeev 1",
                "-person:=\"Vladimir Putin\" tank | PERSON | Igor Sergeev 1, Vladimir Putin 1",
                "-person:Putin tank | PERSON | Igor Sergeev 1",
                "kind:digest | KIND | article 5",
                "person:Putin OR tank | PERSON | Igor Sergeev 2, Vladimir Putin 2",
            })
    void aFieldIsCountedAsIfNoneOfItsValuesWereChosen(
            String query, FieldName field, String expected) throws IOException, SearchException {
        assertEquals(expected, said(facets(query, 10), field));
    }

    @Test
    void monthsAreCountedForTheHistogram() throws IOException, SearchException {
        assertEquals(
                Map.of(YearMonth.of(2000, 1), 3L, YearMonth.of(2001, 3), 1L),
                facets("date:2001 -person:Nobody", 10).months());
    }

    @Test
    void aFacetIsSearchedByTheBeginningOfAnyWord() throws IOException, SearchException {
        FacetRequest request = FacetRequest.of(Shelf.query("tank -person:Putin"), 10);
        assertEquals(
                "Igor Sergeev 1", said(index.facets(request.holding("SER"), () -> false), PERSON));
        assertEquals("", said(index.facets(request.holding("ergeev"), () -> false), PERSON));
        assertEquals("T-80 1", said(index.facets(request.holding("t8"), () -> false), WEAPON));
    }

    @Test
    void yearsAreCountedAsIfTheQueryAskedForNoDate() throws IOException, SearchException {
        assertEquals(Map.of(2000, 3L, 2001, 1L), facets("*", 10).years());
        assertEquals(1, facets("*", 10).undated());
        assertEquals(Map.of(2000, 2L, 2001, 1L), facets("tank date:2001", 10).years());
        assertEquals("", said(facets("tank date:2001", 10), FieldName.WEAPON));
    }

    @Test
    void aLimitCutsTheListAndNotTheNumberOfValues() throws IOException, SearchException {
        Facets facets = facets("*", 1);
        assertEquals("T-80 2", said(facets, FieldName.WEAPON));
        assertEquals(2, facets.distinct().get(FieldName.WEAPON));
    }

    @Test
    void aCancelledCountStops() {
        FacetRequest request = FacetRequest.of(Shelf.query("tank"), 10);
        assertThrows(SearchStoppedException.class, () -> index.facets(request, () -> true));
    }
}

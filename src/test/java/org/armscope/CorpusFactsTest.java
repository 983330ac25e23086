package org.armscope;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.armscope.FactTable.Demand;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/// Every date, weapon, person, sum and outlet in the table of facts stands in its digest.
class CorpusFactsTest {

    /// A skipped factory leaves no line in the build's report; this does.
    @Test
    void theTablesOfFactsAreAtHand() {
        SharedFolder.require("facts");
    }

    @TestFactory
    Stream<DynamicTest> everyDigestStatesItsFacts() throws IOException {
        Map<String, FactTable> tables = FactTable.readAll(SharedFolder.require("facts"));
        return CorpusDigest.all().stream()
                .map(
                        digest ->
                                DynamicTest.dynamicTest(
                                        digest.toString(),
                                        () -> check(digest, tables.get(digest.line("URL")))));
    }

    private static void check(CorpusDigest digest, @Nullable FactTable table) {
        assertNotNull(table, "there is no table of facts for this address");
        String text = String.join("\n", digest.head().values()) + "\n" + digest.body();
        StatedText stated = new StatedText(text, digest.line("Date"), table.published());
        List<Demand> missing =
                table.demands().stream().filter(demand -> !stated.states(demand)).toList();
        assertEquals(List.of(), missing);
    }

    @Test
    void datesAreFoundAloneAndInRangesButNotInsideOtherNumbers() {
        StatedText text = new StatedText("March 1, 6, and May 26-28, 1999", "2001-03-07", "2001");
        assertTrue(text.states(new Demand.Date("", "2001-03-06")));
        assertTrue(text.states(new Demand.Date("", "1999-05-28")));
        assertFalse(text.states(new Demand.Date("", "1999-05-02")));
        assertFalse(text.states(new Demand.Date("", "1998-05-28")));
    }

    @Test
    void sumsAreFoundInFiguresOrWithTheirUnit() {
        StatedText text = new StatedText("$1.8 billion, 10,500 won, $187.5 million", "", "");
        assertTrue(text.states(new Demand.Sum("", "1800000000")));
        assertTrue(text.states(new Demand.Sum("", "10500")));
        assertTrue(text.states(new Demand.Sum("", "187500000")));
        assertFalse(text.states(new Demand.Sum("", "8000000000")));
    }

    @Test
    void anySpellingOfANameWillDo() {
        StatedText text = new StatedText("carried by AFP", "", "");
        assertTrue(text.states(new Demand.Name("", Set.of("Agence France-Presse", "AFP"))));
        assertFalse(text.states(new Demand.Name("", Set.of("Reuters"))));
    }
}

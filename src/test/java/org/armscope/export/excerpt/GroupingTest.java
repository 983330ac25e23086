package org.armscope.export.excerpt;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class GroupingTest {

    /// The groups by name, with the places of their items.
    private static Map<String, List<Integer>> groups(Grouping grouping) throws IOException {
        Map<String, List<Integer>> groups = new LinkedHashMap<>();
        for (ExcerptDocument.Group group : Basket.document(grouping, Basket.items()).groups()) {
            groups.put(
                    group.name(),
                    group.items().stream().map(item -> item.excerpt().place()).toList());
        }
        return groups;
    }

    @Test
    void anExcerptStandsInEachOfItsGroupsAndOthersAtTheEnd() throws IOException {
        assertEquals(Map.of("", List.of(1, 2, 3)), groups(Grouping.NONE));
        assertEquals(
                Map.of("russia-south-korea-t-80u-1994", List.of(1), "Without deal", List.of(2, 3)),
                groups(Grouping.DEAL));
        assertEquals(
                Map.of("Igor Sergeev", List.of(2), "Without person", List.of(1, 3)),
                groups(Grouping.PERSON));
        assertEquals(
                Map.of("T-80U", List.of(1, 3), "Without weapon", List.of(2)),
                groups(Grouping.WEAPON));
        assertEquals(
                Map.of("Itar-Tass", List.of(1), "Without outlet", List.of(2, 3)),
                groups(Grouping.OUTLET));
        assertEquals(
                Map.of("6\u20137 Mar 2001 (derived)", List.of(1, 2), "7 Mar 2001", List.of(3)),
                groups(Grouping.DATE));
        assertEquals(
                List.of("=cmd", "debt/barter", "tanks"),
                List.copyOf(groups(Grouping.TAG).keySet()));
    }
}

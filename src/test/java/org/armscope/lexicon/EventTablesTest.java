package org.armscope.lexicon;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/// The tables of events are written as the patterns can be read.
class EventTablesTest {

    private static final List<String> TABLES =
            List.of(
                    "event-triggers.tsv",
                    "event-matters.tsv",
                    "event-status.tsv",
                    "event-modes.tsv",
                    "event-directions.tsv",
                    "event-hedges.tsv",
                    "event-actors.tsv");

    /// A bracket within brackets ends the outer one, and the line says nothing that stands in a
    /// text.
    @Test
    void noBracketStandsWithinBrackets() throws IOException {
        List<String> wrong = new ArrayList<>();
        for (String table : TABLES) {
            for (LexiconLine line : LexiconFile.bundled(table)) {
                if (deepest(line.field(0)) > 1) {
                    wrong.add(line.field(0));
                }
            }
        }
        assertEquals(List.of(), wrong);
    }

    private static int deepest(String pattern) {
        int depth = 0;
        int deepest = 0;
        for (int i = 0; i < pattern.length(); i++) {
            depth += pattern.charAt(i) == '(' ? 1 : pattern.charAt(i) == ')' ? -1 : 0;
            deepest = Math.max(deepest, depth);
        }
        return deepest;
    }
}

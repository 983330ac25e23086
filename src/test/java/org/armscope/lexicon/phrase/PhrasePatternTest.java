package org.armscope.lexicon.phrase;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.armscope.lexicon.LexiconFile;
import org.armscope.lexicon.LexiconLine;
import org.junit.jupiter.api.Test;

class PhrasePatternTest {

    @Test
    void aTildeStandsForAllFormsOfTheFirstWord() throws IOException {
        assertEquals(
                List.of("deny it", "denies it", "denied it", "denying it"), phrases("~deny it"));
        assertEquals(List.of("ship", "ships", "shipped", "shipping"), phrases("~ship"));
        assertEquals(List.of("give", "gives", "gave", "given", "giving"), phrases("~give"));
        assertEquals(List.of("propose", "proposes", "proposed", "proposing"), phrases("~propose"));
    }

    @Test
    void aCaretLeavesOutTheFormsThatAreNounsToo() throws IOException {
        assertEquals(List.of("supplied", "supplying"), phrases("^supply"));
    }

    @Test
    void bracketsGiveAPhraseForEachWay() throws IOException {
        assertEquals(
                List.of("reject the report", "reject report"), phrases("reject (the|) report"));
    }

    @Test
    void thePartsOfAPatternMakeItsPhrases() throws IOException {
        PhrasePattern patterns = new PhrasePattern(VerbForms.bundled());
        for (String pattern :
                List.of(
                        "plain words",
                        "~turn down (the|such|) (offer|offers)",
                        "~(give|hand) (over|)",
                        "(^order|~ask for|seeks) (|new) (tanks|planes)",
                        "(|new) ~order tanks",
                        "(|~sell) tanks",
                        "re(sell|sale) of(|f)")) {
            assertEquals(patterns.phrases(pattern), ways(patterns.parts(pattern)), pattern);
        }
        for (String file : List.of("event-status.tsv", "event-modes.tsv", "event-hedges.tsv")) {
            for (LexiconLine line : LexiconFile.bundled(file)) {
                String pattern = line.field(0);
                assertEquals(patterns.phrases(pattern), ways(patterns.parts(pattern)), pattern);
            }
        }
    }

    private static Set<String> ways(List<Set<String>> parts) {
        Set<String> ways = new LinkedHashSet<>(Set.of(""));
        for (Set<String> part : parts) {
            Set<String> longer = new LinkedHashSet<>();
            for (String way : ways) {
                part.forEach(next -> longer.add((way + " " + next).strip()));
            }
            ways = longer;
        }
        return ways;
    }

    private static List<String> phrases(String pattern) throws IOException {
        return List.copyOf(new PhrasePattern(VerbForms.bundled()).phrases(pattern));
    }
}

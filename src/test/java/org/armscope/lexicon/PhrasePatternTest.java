package org.armscope.lexicon;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.util.List;
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

    private static List<String> phrases(String pattern) throws IOException {
        return List.copyOf(new PhrasePattern(VerbForms.bundled()).phrases(pattern));
    }
}

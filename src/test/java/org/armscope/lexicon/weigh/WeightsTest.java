package org.armscope.lexicon.weigh;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.io.StringReader;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.armscope.lexicon.LexiconFile;
import org.armscope.lexicon.LexiconLine;
import org.armscope.lexicon.weigh.Trait.Kind;
import org.junit.jupiter.api.Test;

class WeightsTest {

    @Test
    void weightsOfTheTraitsThatAreKnownAreSummed() throws IOException {
        Weights weights =
                Weights.of(
                        lines(
                                "stem\tinked\t\tdealing 1.5 agreement 2\n"
                                        + "pair\tturned\tdown\trefusal 3 agreement -0.5\n"));
        float[] wanted = new float[Weights.ANSWERS.size()];
        wanted[0] = 1.5f;
        int agreement = Weights.ANSWERS.indexOf("agreement");
        wanted[agreement] = 1.5f;
        wanted[Weights.ANSWERS.indexOf("refusal")] = 3;
        Weights.Sum sum = weights.sum();
        sum.put(Kind.STEM, Word.of("inked"), Word.NONE);
        sum.put(Kind.WORD, Word.of("inked"), Word.NONE);
        sum.put(Kind.PAIR, Word.of("turned"), Word.of("down"));
        assertArrayEquals(wanted, sum.answers());
        sum.put(Kind.STEM, Word.of("inked"), Word.NONE);
        assertArrayEquals(wanted, sum.answers());
        assertEquals(2, weights.of(Kind.STEM, Word.of("inked"), agreement));
        assertEquals(0, weights.of(Kind.WORD, Word.of("inked"), agreement));
    }

    @Test
    void aLineThatNamesNoAnswerIsRefusedWithItsPlace() {
        IllegalArgumentException refused =
                assertThrows(
                        IllegalArgumentException.class,
                        () -> Weights.of(lines("stem\tinked\t\tsigned 1\n")));
        assertEquals("weights.tsv:1: no answer signed", refused.getMessage());
    }

    @Test
    void theProgramsOwnWeightsHaveTraitsOfAllKinds() throws IOException {
        List<LexiconLine> lines = LexiconFile.bundled("event-weights.tsv");
        Weights.of(lines);
        Set<String> kinds = lines.stream().map(line -> line.field(0)).collect(Collectors.toSet());
        assertEquals(
                Arrays.stream(Kind.values()).map(Kind::word).collect(Collectors.toSet()), kinds);
    }

    private static List<LexiconLine> lines(String text) throws IOException {
        return LexiconFile.read("weights.tsv", new StringReader(text));
    }
}

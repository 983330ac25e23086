package org.armscope.lexicon;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.armscope.lexicon.phrase.Phrases;
import org.armscope.text.Tokens;
import org.junit.jupiter.api.Test;

class TableStartsTest {

    private static final List<String> WORDS =
            List.of(
                    "tank",
                    "Tanks",
                    "to sell",
                    "sell",
                    "rapprochements",
                    "T-80",
                    "1995",
                    "d\u00e9");

    @Provide
    Arbitrary<List<String>> phrases() {
        return Arbitraries.of(WORDS).list().ofMinSize(1).ofMaxSize(5);
    }

    @Provide
    Arbitrary<String> text() {
        return Arbitraries.of(WORDS).list().ofMaxSize(12).map(all -> String.join(" ", all));
    }

    @Property
    void noTableInWhichAPhraseBeginsIsToldOff(
            @ForAll("phrases") List<String> some,
            @ForAll("phrases") List<String> others,
            @ForAll("text") String text) {
        Phrases<String> exact = table(Phrases.exact(), some);
        Phrases<String> anyCase = table(Phrases.anyCase(), others);
        TableStarts starts = TableStarts.of(exact, anyCase);
        Tokens tokens = Tokens.of(text);
        for (int i = 0; i < tokens.count(); i++) {
            int at = starts.at(tokens, i);
            assertTrue(exact.longest(tokens, i) == null || (at & starts.bit(exact)) != 0);
            assertTrue(anyCase.longest(tokens, i) == null || (at & starts.bit(anyCase)) != 0);
        }
    }

    @Test
    void wordsOfNoTableHaveNoBit() {
        Phrases<String> arms = table(Phrases.anyCase(), List.of("tank", "sell tanks"));
        Phrases<String> deeds = table(Phrases.anyCase(), List.of("sell"));
        TableStarts starts = TableStarts.of(arms, deeds);
        Tokens tokens = Tokens.of("Sell the tank now");
        List<Integer> found = List.of(0, 1, 2, 3).stream().map(i -> starts.at(tokens, i)).toList();
        assertEquals(List.of(starts.bit(arms) | starts.bit(deeds), 0, starts.bit(arms), 0), found);
    }

    @Test
    void aTableThatIsNotAmongThemHasNoBit() {
        Phrases<String> arms = table(Phrases.anyCase(), List.of("tank"));
        TableStarts starts = TableStarts.of(arms);
        Phrases<String> other = table(Phrases.anyCase(), List.of("tank"));
        assertThrows(IllegalArgumentException.class, () -> starts.bit(other));
    }

    private static Phrases<String> table(Phrases.Builder<String> table, List<String> phrases) {
        phrases.forEach(phrase -> table.add(phrase, phrase));
        return table.build();
    }
}

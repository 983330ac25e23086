package org.armscope.extraction.name;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.List;
import java.util.stream.IntStream;
import org.armscope.extraction.Findings;
import org.armscope.extraction.Pass;
import org.armscope.extraction.Reading;
import org.armscope.lexicon.Lexicon;
import org.armscope.lexicon.name.Names;
import org.armscope.text.Span;
import org.armscope.text.Tokens;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Counts the characters that the passes visit: twice the text must not cost much more than twice
/// the visits.
class NamePassesCostTest {

    private static final int UNITS = 4_000;
    private static final double MOST = 2.2;

    private static List<Pass> passes;

    @BeforeAll
    static void readLexicon() throws IOException {
        Names names = Lexicon.bundled().names();
        passes =
                List.of(
                        new WeaponPass(names),
                        new PersonPass(names),
                        new BodyPass(names),
                        new SurnamePass(names),
                        new PlacePass(names));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "(",
                "-",
                "A-",
                "A-50",
                "T-80-1",
                "Kim ",
                "Minister ",
                "of the ",
                "and Defense ",
                "Ministry of ",
                "Ministry of Defense and ",
                "First Deputy ",
                "V. ",
                "Sergei ",
                "South ",
                "\"",
                "'s ",
                "Kim Dae-jung and Kim ",
                "President Kim Jong-il said. ",
                "Industry, ",
                "Joint ",
                "head of the ",
                "Su-",
                "9M",
                "Kilo ",
                "Moscow, ",
                "\u2019"
            })
    void visitsGrowWithTheTextAndNoFaster(String unit) {
        long once = visits(unit.repeat(UNITS));
        long twice = visits(unit.repeat(2 * UNITS));
        assertTrue(twice <= MOST * once, unit + ": " + once + " visits, then " + twice);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Kim %s-jung. Kim spoke. ", "President %s Ivanov met Ivanov. "})
    void manyPeopleOfOneSurnameCostNoMore(String sentence) {
        long once = visits(many(sentence, UNITS / 4));
        long twice = visits(many(sentence, UNITS / 2));
        assertTrue(twice <= MOST * once, once + " visits, then " + twice);
    }

    private static String many(String sentence, int n) {
        StringBuilder text = new StringBuilder();
        IntStream.range(0, n)
                .mapToObj(i -> sentence.replace("%s", "D" + letters(i)))
                .forEach(text::append);
        return text.toString();
    }

    /// A word of four letters that is different for each number.
    private static String letters(int i) {
        StringBuilder word = new StringBuilder();
        for (int n = 0, rest = i; n < 4; n++, rest /= 26) {
            word.append((char) ('a' + rest % 26));
        }
        return word.toString();
    }

    private static long visits(String text) {
        CountedText counted = new CountedText(text);
        Tokens tokens = new CountedTokens(counted);
        Span whole = new Span(0, text.length());
        Reading reading =
                new Reading(tokens, 0, tokens.count(), 0, List.of(whole), List.of(whole), null);
        counted.visits = 0;
        Findings findings = new Findings();
        passes.forEach(pass -> pass.run(reading, findings));
        return Math.max(1, counted.visits);
    }

    /// The tokens of a text that counts how often one of its characters is asked for.
    private static final class CountedTokens extends Tokens {

        private final CountedText counted;

        CountedTokens(CountedText counted) {
            super(counted);
            this.counted = counted;
        }

        @Override
        public char charAt(int offset) {
            return counted.charAt(offset);
        }
    }

    /// A text that counts how often one of its characters is asked for.
    private static final class CountedText implements CharSequence {

        private final String text;
        private long visits;

        CountedText(String text) {
            this.text = text;
        }

        @Override
        public int length() {
            return text.length();
        }

        @Override
        public char charAt(int index) {
            visits++;
            return text.charAt(index);
        }

        @Override
        public CharSequence subSequence(int start, int end) {
            visits += end - start;
            return text.subSequence(start, end);
        }

        @Override
        public String toString() {
            visits += text.length();
            return text;
        }
    }
}

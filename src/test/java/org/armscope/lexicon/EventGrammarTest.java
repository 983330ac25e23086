package org.armscope.lexicon;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.armscope.lexicon.EventGrammar.Role;
import org.armscope.text.Tokens;
import org.junit.jupiter.api.Test;

class EventGrammarTest {

    private static final Map<String, Set<Role>> WORDS =
            Map.of(
                    "in", Set.of(Role.PREPOSITION, Role.GOVERNOR),
                    "Why", Set.of(Role.QUESTION),
                    "the", Set.of(Role.DETERMINER, Role.DEFINITE),
                    "notwithstanding", Set.of(Role.TURN));

    private static final List<String> PIECES =
            List.of("in", "In", "IN", "\u0130n", "Why", "why", "the", "THE", "th\u00c9", "n", "1")
                    .reversed();

    private final EventGrammar grammar = new EventGrammar(WORDS);

    @Provide
    Arbitrary<String> text() {
        return Arbitraries.of(PIECES)
                .list()
                .ofMaxSize(8)
                .map(pieces -> String.join(" ", pieces) + " Notwithstanding");
    }

    /// What a token may be is what its printed word is, and what that word in small letters is.
    @Property
    void rolesAreThoseOfTheWord(@ForAll("text") String text, @ForAll Role role) {
        Tokens tokens = Tokens.of(text);
        for (int i = 0; i < tokens.count(); i++) {
            String word = tokens.string(i);
            assertEquals(has(word, role), grammar.is(role, tokens, i));
            assertEquals(
                    has(word.toLowerCase(Locale.ROOT), role), grammar.isAnyCase(role, tokens, i));
        }
    }

    private static boolean has(String word, Role role) {
        return WORDS.getOrDefault(word, Set.of()).contains(role);
    }

    @Test
    void noTokenOutsideTheTextHasARole() {
        Tokens tokens = Tokens.of("the");
        assertEquals(
                List.of(false, true, false),
                List.of(-1, 0, 1).stream().map(i -> grammar.is(Role.DEFINITE, tokens, i)).toList());
    }
}

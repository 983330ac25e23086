package org.armscope.extraction.event;

import java.util.Locale;
import java.util.Set;
import org.armscope.text.Tokens;

/// Finds clauses that only describe what the main clause names: "the boats, which the navy
/// considers noisy", "a plan that was shelved last fall".
final class Subordinate {

    private static final Set<String> RELATIVES = Set.of("who", "whose", "which", "whom");
    private static final Set<String> AUXILIARIES =
            Set.of("is", "are", "was", "were", "has", "had", "have", "would", "will");

    /// A clause longer than this tells something of its own.
    private static final int LONGEST = 16;

    private Subordinate() {}

    /// True if the cue stands in such a clause, behind the first words of its sentence.
    static boolean holds(Scene scene, Cue<?> cue) {
        Tokens tokens = scene.tokens();
        for (int i = cue.from() - 1; i > scene.from() && cue.from() - i <= LONGEST; i--) {
            if (opens(tokens, i)) {
                return true;
            }
            if (tokens.is(i, ',') || tokens.is(i, ';')) {
                return false;
            }
        }
        return false;
    }

    private static boolean opens(Tokens tokens, int i) {
        String word = tokens.string(i).toLowerCase(Locale.ROOT);
        if (word.equals("that")) {
            return AUXILIARIES.contains(tokens.string(i + 1)) && tokens.isWord(i - 1);
        }
        return RELATIVES.contains(word) && tokens.is(i - 1, ',');
    }
}

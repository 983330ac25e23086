package org.armscope.extraction.event.mode;

import org.armscope.annotation.event.EventKind;
import org.armscope.extraction.event.scene.Cue;
import org.armscope.extraction.event.scene.Scene;
import org.armscope.lexicon.EventGrammar.Role;
import org.armscope.lexicon.EventWords.Need;
import org.armscope.lexicon.EventWords.Trigger;
import org.armscope.text.Tokens;

/// Finds what is thrown in: "whose contents, a Russian source says, are secret".
public final class Aside {

    /// The weight of nouns, which need no tense.
    private static final int NOUN = 3;

    /// The longest "a Russian source says" between two commas.
    private static final int ASIDE = 7;

    private Aside() {}

    /// True within an inserted clause: "the system, which Russia first offered in 1992, costs".
    static boolean isInserted(Scene scene, Cue<Trigger> cue) {
        Tokens tokens = scene.tokens();
        int open = cue.from() - 1;
        while (open > scene.from() && !tokens.is(open, ',')) {
            open--;
        }
        if (open <= scene.from() || !scene.isAnyCase(open + 1, Role.RELATIVE)) {
            return false;
        }
        for (int i = cue.to(); i < scene.to(); i++) {
            if (tokens.is(i, ',')) {
                return true;
            }
        }
        return false;
    }

    /// True for a remark thrown in: "whose contents, a Russian source says, are secret".
    public static boolean isAside(Scene scene, Cue<Trigger> cue) {
        Tokens tokens = scene.tokens();
        boolean told = cue.value().need() == Need.SPEAKER || cue.value().need() == Need.MEDIUM;
        if (cue.value().kind() == EventKind.REPORT && !told) {
            return tokens.is(cue.from() - 1, ',')
                    && Reality.isHearsay(tokens, cue.from())
                    && deedBefore(scene, cue.from());
        }
        if (!told) {
            return false;
        }
        if (tokens.is(cue.from() - 1, ',') && isParticiple(tokens, cue.from())) {
            return deedBefore(scene, cue.from());
        }
        if (!tokens.is(cue.to(), ',')) {
            return false;
        }
        for (int i = cue.from() - 1; i > scene.from() && cue.from() - i <= ASIDE; i--) {
            if (tokens.is(i, ',')) {
                return relativeBefore(scene, i)
                        || (cue.value().need() == Need.MEDIUM && deedBefore(scene, scene.to()));
            }
        }
        return false;
    }

    private static boolean isParticiple(Tokens tokens, int token) {
        return tokens.string(token).endsWith("ing");
    }

    /// True if a deed is told before a token: what follows, ", saying that", only adds to it.
    private static boolean deedBefore(Scene scene, int token) {
        return scene.triggers().stream()
                .filter(cue -> cue.to() <= token)
                .map(cue -> cue.value().getFirst())
                .anyMatch(
                        trigger ->
                                trigger.kind() == EventKind.VISIT
                                        || (trigger.weight() > NOUN
                                                && trigger.kind() != EventKind.STATEMENT));
    }

    private static boolean relativeBefore(Scene scene, int comma) {
        for (int i = comma - 1; i > scene.from() && comma - i <= NOUN; i--) {
            if (scene.isAnyCase(i, Role.RELATIVE)) {
                return true;
            }
        }
        return false;
    }
}

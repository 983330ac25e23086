package org.armscope.extraction.event.mode;

import org.armscope.annotation.event.EventKind;
import org.armscope.extraction.event.scene.Cue;
import org.armscope.extraction.event.scene.Scene;
import org.armscope.lexicon.EventGrammar.Role;
import org.armscope.lexicon.EventWords.Mode;
import org.armscope.lexicon.EventWords.Trigger;
import org.armscope.text.Tokens;
import org.jspecify.annotations.Nullable;

/// Finds what is only aimed at, advised or put as a case: "as a way to buy", "if Seoul buys".
public final class Aim {

    /// The weight of nouns, which need no tense.
    private static final int NOUN = 3;

    /// How far "decided" may stand before "to": "decided on October 3 to".
    private static final int DECISION = 6;

    private Aim() {}

    /// True for an infinitive that only names an aim: "as a way to buy", "has to consider".
    static boolean isAim(Scene scene, Cue<Trigger> cue) {
        EventKind kind = cue.value().kind();
        boolean deed =
                kind != EventKind.STATEMENT && kind != EventKind.REPORT && kind != EventKind.DECREE;
        if (!deed || cue.value().weight() <= NOUN) {
            return false;
        }
        Mode mode = Modality.of(scene, cue);
        if (kind == EventKind.REFUSAL && (Modality.isWished(mode) || mode == Mode.NEGATED)) {
            return !(mode == Mode.WOULD && isLearnt(scene, cue.from()));
        }
        if (kind == EventKind.REFUSAL && scene.tokens().is(cue.from(), "not")) {
            return !isDecided(scene, cue.from() + 1);
        }
        boolean decided = kind == EventKind.REFUSAL && isDecided(scene, cue.from() - 1);
        return (!decided && isBareAim(scene, cue.from() - 1, mode)) || isCase(scene, cue);
    }

    /// True behind "learned yesterday that": what would be, was settled then.
    private static boolean isLearnt(Scene scene, int verb) {
        boolean that = false;
        for (int i = verb - 1; i >= scene.from(); i--) {
            that |= scene.tokens().is(i, "that");
            if (that && scene.is(i, Role.LEARNT)) {
                return true;
            }
        }
        return false;
    }

    /// True behind "if": what would be, were the case so.
    public static boolean isCase(Scene scene, Cue<?> cue) {
        Tokens tokens = scene.tokens();
        for (int i = cue.from() - 1; i >= scene.from() && tokens.isWord(i); i--) {
            if (tokens.is(i, "if") || tokens.is(i, "unless") || tokens.is(i, "whether")) {
                return true;
            }
        }
        return false;
    }

    private static boolean isBareAim(Scene scene, int before, @Nullable Mode mode) {
        Tokens tokens = scene.tokens();
        if (before <= scene.from()) {
            return false;
        }
        boolean advised =
                tokens.is(before, "should")
                        || tokens.is(before, "against")
                        || (tokens.is(before, "not") && tokens.is(before - 1, "should"));
        boolean to = tokens.is(before, "to") || tokens.is(before + 1, "to");
        boolean bare = mode == null || tokens.is(before - 1, "not");
        return advised || (to && bare && !Modality.isDone(scene, before));
    }

    /// True for the "to" of "decided on October 3 to exclude", behind which a refusal is told.
    private static boolean isDecided(Scene scene, int to) {
        Tokens tokens = scene.tokens();
        for (int i = to - 1; i >= 0 && to - i <= DECISION; i--) {
            if (tokens.is(i, ',') || tokens.is(i, ';')) {
                return false;
            }
            if (scene.is(i, Role.DECISION)) {
                return true;
            }
        }
        return false;
    }
}

package org.armscope.extraction.event.mode;

import org.armscope.annotation.event.EventKind;
import org.armscope.annotation.event.EventStatus;
import org.armscope.extraction.event.scene.Cue;
import org.armscope.extraction.event.scene.Scene;
import org.armscope.lexicon.EventGrammar.Role;
import org.armscope.lexicon.EventWords.Matter;
import org.armscope.lexicon.EventWords.Mode;
import org.armscope.lexicon.EventWords.Trigger;
import org.armscope.text.Tokens;
import org.jspecify.annotations.Nullable;

/// Finds what someone says there is not: "had sent no arms", "weapons had not come up".
public final class Denial {

    /// How many words may stand between "no" and the arms: "not a single contract for tanks".
    private static final int THING = 5;

    /// How many words may stand between "not" and the deed: "had not even been brought up".
    private static final int DEED = 3;

    private Denial() {}

    /// The word that says so, or null where nothing of a dealing is denied.
    public static @Nullable Cue<Mode> of(Scene scene) {
        for (Cue<Mode> mode : scene.modes()) {
            if (mode.value() == Mode.NEGATED
                    && !isSoftened(scene, mode)
                    && !isOfRefusal(scene, mode)
                    && reaches(scene, mode)) {
                return mode;
            }
        }
        return null;
    }

    /// True for "not yet", "not only", "not until", and for what is only not wished for: "would not
    /// like to see".
    private static boolean isSoftened(Scene scene, Cue<Mode> mode) {
        Tokens tokens = scene.tokens();
        int next = mode.to();
        return tokens.isWord(next) && scene.is(next, Role.SOFTENING);
    }

    /// True for "will not buy": a refusal of the one who says so.
    private static boolean isOfRefusal(Scene scene, Cue<Mode> mode) {
        return scene.triggers().stream()
                .anyMatch(
                        cue ->
                                cue.from() <= mode.from()
                                        && cue.to() >= mode.to()
                                        && cue.value().getFirst().kind() == EventKind.REFUSAL);
    }

    private static boolean reaches(Scene scene, Cue<Mode> mode) {
        boolean deed =
                scene.triggers().stream()
                        .anyMatch(
                                cue ->
                                        isDealing(cue.value().getFirst())
                                                && follows(scene, mode, cue, DEED));
        return deed
                || scene.matters().stream()
                        .anyMatch(cue -> isArms(cue.value()) && follows(scene, mode, cue, THING));
    }

    private static boolean isDealing(Trigger trigger) {
        return trigger.status() != null && trigger.status() != EventStatus.DENIED;
    }

    private static boolean isArms(Matter matter) {
        return matter == Matter.ARMS || matter == Matter.GEAR;
    }

    /// True if a cue stands within reach behind the negation in one run of words, with no country
    /// between that has no part in the dealing: not "no American helicopter".
    private static boolean follows(Scene scene, Cue<Mode> mode, Cue<?> cue, int reach) {
        int gap = cue.from() - mode.to();
        if (gap < 0 || gap > reach) {
            return false;
        }
        for (int i = mode.to(); i < cue.from(); i++) {
            if (!scene.tokens().isWord(i)) {
                return false;
            }
        }
        return scene.parties().stream()
                .filter(party -> !party.isRussian() && !party.isKorean())
                .noneMatch(party -> party.from() >= mode.to() && party.from() < cue.from());
    }
}

package org.armscope.extraction.event.scene;

import java.util.Locale;
import org.armscope.annotation.EntityType;
import org.armscope.lexicon.EventGrammar.Role;
import org.armscope.lexicon.EventWords.Matter;
import org.armscope.text.Tokens;

/// Finds clauses that only describe what the main clause names: "the boats, which the navy
/// considers noisy", "a plan that was shelved last fall".
public final class Subordinate {

    /// How far "what" reaches: "what some reports said was a purchase".
    private static final int NAMED = 4;

    /// A clause longer than this tells something of its own.
    private static final int LONGEST = 16;

    private Subordinate() {}

    /// True if the cue stands in such a clause, behind the first words of its sentence.
    public static boolean holds(Scene scene, Cue<?> cue) {
        Tokens tokens = scene.tokens();
        if (isParticiple(scene, cue) || isOpening(scene, cue) || isContact(scene, cue)) {
            return true;
        }
        for (int i = cue.from() - 1; i > scene.from() && cue.from() - i <= LONGEST; i--) {
            boolean named = tokens.is(i, "what") && cue.from() - i <= NAMED;
            if (named || opens(scene, i) || (cue.from() - i <= NAMED && isOfArms(scene, i))) {
                return true;
            }
            if (tokens.is(i, ',') || tokens.is(i, ';')) {
                return false;
            }
        }
        return false;
    }

    /// True for "weapons it had once supplied".
    private static boolean isContact(Scene scene, Cue<?> cue) {
        for (int i = cue.from() - 1; i > scene.from() + 1 && cue.from() - i <= NAMED; i--) {
            if (scene.is(i, Role.PERFECT) && scene.is(i - 1, Role.SUBJECT_PRONOUN)) {
                int noun = i - 1;
                return scene.matters().stream().anyMatch(matter -> matter.to() == noun)
                        || scene.mentions().stream().anyMatch(m -> scene.end(m) == noun);
            }
        }
        return false;
    }

    /// True for "that" in "the tanks that Moscow has promised".
    private static boolean isOfArms(Scene scene, int i) {
        return scene.tokens().is(i, "that")
                && (scene.matters().stream()
                                .anyMatch(
                                        cue ->
                                                cue.to() == i
                                                        && (cue.value() == Matter.ARMS
                                                                || cue.value() == Matter.GEAR))
                        || scene.mentions().stream()
                                .anyMatch(m -> m.type() == EntityType.WEAPON && scene.end(m) == i));
    }

    private static boolean opens(Scene scene, int i) {
        Tokens tokens = scene.tokens();
        String word = tokens.string(i).toLowerCase(Locale.ROOT);
        if (word.equals("that")) {
            return scene.is(i + 1, Role.AUXILIARY) && tokens.isWord(i - 1);
        }
        boolean apart = tokens.is(i - 1, ',');
        return scene.isAnyCase(i, Role.RELATIVE)
                && (apart || (word.equals("which") && !scene.is(i - 1, Role.PREPOSITION)));
    }

    /// True for "Brushing aside doubts, Moscow signed".
    private static boolean isOpening(Scene scene, Cue<?> cue) {
        if (cue.from() != scene.from() || !scene.tokens().string(cue.from()).endsWith("ing")) {
            return false;
        }
        for (int i = cue.to(); i < scene.to(); i++) {
            if (scene.tokens().is(i, ',')) {
                return true;
            }
        }
        return false;
    }

    /// True for "the deal, finalized in January of last year, has".
    private static boolean isParticiple(Scene scene, Cue<?> cue) {
        Tokens tokens = scene.tokens();
        for (int i = scene.from(); i < cue.from() - 1; i++) {
            if (tokens.is(i, ',')) {
                return false; // an apposition stands before the verb
            }
        }
        return cue.from() > scene.from() + 1
                && tokens.is(cue.from() - 1, ',')
                && (tokens.string(cue.from()).endsWith("ed")
                        || scene.is(cue.from(), Role.PARTICIPLE))
                && tokens.isWord(cue.to())
                && scene.is(cue.to(), Role.PREPOSITION);
    }
}

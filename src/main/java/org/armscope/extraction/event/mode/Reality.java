package org.armscope.extraction.event.mode;

import org.armscope.annotation.EntityType;
import org.armscope.annotation.event.EventKind;
import org.armscope.annotation.event.EventStatus;
import org.armscope.extraction.event.scene.Cue;
import org.armscope.extraction.event.scene.Scene;
import org.armscope.lexicon.EventGrammar.Role;
import org.armscope.lexicon.EventWords.Matter;
import org.armscope.lexicon.EventWords.Mode;
import org.armscope.lexicon.EventWords.Need;
import org.armscope.lexicon.EventWords.Trigger;
import org.armscope.text.Tokens;

/// Tells words that state a deed from those that only describe, aim at one or say it was not done.
public final class Reality {

    /// The weight of nouns, which need no tense.
    private static final int NOUN = 3;

    private Reality() {}

    /// True if the trigger states a deed.
    public static boolean isTold(Scene scene, Cue<Trigger> cue) {
        return !isUnreal(scene, cue)
                && !isVerb(scene, cue)
                && !isAttribute(scene, cue)
                && !isOfPact(scene, cue)
                && !Aim.isAim(scene, cue)
                && !isAboutPerson(scene, cue)
                && !Aside.isAside(scene, cue)
                && !Aside.isInserted(scene, cue)
                && !isKnown(scene, cue)
                && !Position.onlyNames(scene, cue)
                && !isUnsaid(scene, cue)
                && !isResolve(scene, cue)
                && !isPossession(scene, cue)
                && !(cue.value().status() == EventStatus.DENIED
                        && Modality.of(scene, cue) == Mode.NEGATED);
    }

    /// True for "Pyongyang's resolve to build".
    private static boolean isResolve(Scene scene, Cue<Trigger> cue) {
        Tokens tokens = scene.tokens();
        return cue.value().kind() == EventKind.POLICY
                && cue.value().weight() > NOUN
                && cue.from() - 1 > scene.from()
                && !tokens.is(cue.to() - 1, "that")
                && (tokens.is(cue.from() - 1, "s") || scene.is(cue.from() - 1, Role.DETERMINER));
    }

    /// True for "is believed to have 25 fighters": what a country owns is no dealing.
    private static boolean isPossession(Scene scene, Cue<Trigger> cue) {
        Tokens tokens = scene.tokens();
        return cue.value().kind() == EventKind.REPORT
                && tokens.is(cue.to() - 1, "to")
                && scene.is(cue.to(), Role.OWNING)
                && (scene.is(cue.to() + 1, Role.COUNT)
                        || Character.isDigit(tokens.charAt(tokens.start(cue.to() + 1))));
    }

    /// True for "has not divulged" and for "could reportedly cause".
    private static boolean isUnsaid(Scene scene, Cue<Trigger> cue) {
        Tokens tokens = scene.tokens();
        int before = cue.from() - 1;
        if (before <= scene.from()) {
            return false;
        }
        boolean weighed =
                cue.value().kind() == EventKind.REPORT
                        && scene.is(before, Role.UNREAL)
                        && isHearsay(tokens, cue.from());
        boolean silent =
                cue.value().need() == Need.SPEAKER
                        && (tokens.is(before, "not") || tokens.is(before - 1, "not"))
                        && tokens.isWord(before);
        return weighed || silent;
    }

    /// True for a noun that takes up what was told before: "those claims", "the arms talks".
    private static boolean isKnown(Scene scene, Cue<Trigger> cue) {
        boolean detailed =
                scene.names(EntityType.WEAPON)
                        || scene.isAbout(Matter.GEAR)
                        || !scene.sums().isEmpty();
        boolean dated = cue.from() - scene.from() <= NOUN && !scene.times().isEmpty();
        boolean noun = cue.value().weight() <= NOUN || isReportNoun(scene.tokens(), cue);
        if (!noun || detailed || dated) {
            return false;
        }
        Tokens tokens = scene.tokens();
        for (int i = cue.from() - 1; i >= scene.from() && cue.from() - i <= NOUN; i--) {
            if (!tokens.isWord(i)) {
                return false;
            }
            if (scene.isAnyCase(i, Role.DEFINITE)) {
                return true;
            }
        }
        return false;
    }

    /// True for "reports of", "rumors that".
    private static boolean isReportNoun(Tokens tokens, Cue<Trigger> cue) {
        return cue.value().kind() == EventKind.REPORT
                && (tokens.is(cue.to() - 1, "of") || tokens.is(cue.to() - 1, "that"));
    }

    /// True in "an analyst who is believed to have good contacts".
    public static boolean isAboutPerson(Scene scene, Cue<?> cue) {
        Tokens tokens = scene.tokens();
        int who = tokens.is(cue.from() - 1, "who") ? cue.from() - 1 : cue.from() - 2;
        boolean verb = who == cue.from() - 1 || tokens.is(cue.from() - 1, "is");
        return who > scene.from() && verb && tokens.is(who, "who");
    }

    static boolean isHearsay(Tokens tokens, int token) {
        return tokens.is(token, "according") || tokens.string(token).endsWith("ly");
    }

    /// True for what did not happen: "was to have purchased", "would have delivered".
    private static boolean isUnreal(Scene scene, Cue<?> cue) {
        Tokens tokens = scene.tokens();
        int have = tokens.is(cue.from(), "have") ? cue.from() : cue.from() - 1;
        return have > scene.from()
                && tokens.is(have, "have")
                && scene.isAnyCase(have - 1, Role.UNREAL)
                && !isHeard(scene, have);
    }

    /// True behind "are said to": what follows is told as so.
    private static boolean isHeard(Scene scene, int have) {
        return scene.triggers().stream()
                .anyMatch(
                        cue ->
                                cue.to() == have
                                        && cue.value().getFirst().kind() == EventKind.REPORT);
    }

    /// True for a noun that here is a verb: "can stay at sea".
    private static boolean isVerb(Scene scene, Cue<Trigger> cue) {
        if (cue.from() == scene.from()) {
            return false;
        }
        int before = cue.from() - 1;
        return cue.value().kind() == EventKind.VISIT
                && cue.value().weight() <= NOUN
                && (scene.tokens().is(before, "can") || scene.is(before, Role.UNREAL));
    }

    /// True in "his recently concluded visit", not in "has recently concluded a visit".
    private static boolean isLately(Scene scene, Cue<Trigger> cue) {
        Tokens tokens = scene.tokens();
        int adverb = cue.from() - 1;
        if (!tokens.is(adverb, "recently") && !tokens.is(adverb, "newly")) {
            return false;
        }
        return tokens.is(adverb - 1, "s") || scene.isAnyCase(adverb - 1, Role.DETERMINER);
    }

    /// True for "an agreement signed in 1994" where it only names by what something else was done.
    private static boolean isOfPact(Scene scene, Cue<Trigger> cue) {
        if (cue.value().kind() != EventKind.AGREEMENT) {
            return false;
        }
        return scene.triggers().stream()
                .anyMatch(
                        pact ->
                                pact.to() == cue.from()
                                        && pact.value().getFirst().kind() == EventKind.AGREEMENT
                                        && scene.tokens().is(pact.from(), "under"));
    }

    /// True for a participle that only describes: "the proposed sale".
    private static boolean isAttribute(Scene scene, Cue<Trigger> cue) {
        Tokens tokens = scene.tokens();
        int end = tokens.end(cue.from());
        boolean participle =
                cue.to() == cue.from() + 1
                        && tokens.charAt(end - 1) == 'd'
                        && tokens.charAt(end - 2) == 'e';
        return participle
                && cue.value().kind() != EventKind.REPORT
                && cue.from() > scene.from()
                && tokens.isWord(cue.to())
                && (scene.isAnyCase(cue.from() - 1, Role.DETERMINER) || isLately(scene, cue));
    }
}

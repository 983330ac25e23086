package org.armscope.extraction.event;

import org.armscope.annotation.EntityType;
import org.armscope.annotation.event.EventKind;
import org.armscope.annotation.event.EventStatus;
import org.armscope.lexicon.EventGrammar.Role;
import org.armscope.lexicon.EventWords.Matter;
import org.armscope.lexicon.EventWords.Mode;
import org.armscope.lexicon.EventWords.Need;
import org.armscope.lexicon.EventWords.Trigger;
import org.armscope.text.Tokens;
import org.jspecify.annotations.Nullable;

/// Tells words that state a deed from those that only describe, aim at one or say it was not done.
final class Reality {

    /// The weight of nouns, which need no tense.
    private static final int NOUN = 3;

    /// The longest "a Russian source says" between two commas.
    private static final int ASIDE = 7;

    /// How far "decided" may stand before "to": "decided on October 3 to".
    private static final int DECISION = 6;

    private Reality() {}

    static boolean isTold(Scene scene, Cue<Trigger> cue) {
        return !isUnreal(scene, cue)
                && !isVerb(scene, cue)
                && !isAttribute(scene, cue)
                && !isOfPact(scene, cue)
                && !isAim(scene, cue)
                && !isAboutPerson(scene, cue)
                && !isAside(scene, cue)
                && !isInserted(scene, cue)
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

    /// True within an inserted clause: "the system, which Russia first offered in 1992, costs".
    private static boolean isInserted(Scene scene, Cue<Trigger> cue) {
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

    /// True for an infinitive that only names an aim: "as a way to buy", "has to consider".
    private static boolean isAim(Scene scene, Cue<Trigger> cue) {
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
    static boolean isCase(Scene scene, Cue<?> cue) {
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

    /// True in "an analyst who is believed to have good contacts".
    static boolean isAboutPerson(Scene scene, Cue<?> cue) {
        Tokens tokens = scene.tokens();
        int who = tokens.is(cue.from() - 1, "who") ? cue.from() - 1 : cue.from() - 2;
        boolean verb = who == cue.from() - 1 || tokens.is(cue.from() - 1, "is");
        return who > scene.from() && verb && tokens.is(who, "who");
    }

    /// True for a remark thrown in: "whose contents, a Russian source says, are secret".
    private static boolean isAside(Scene scene, Cue<Trigger> cue) {
        Tokens tokens = scene.tokens();
        boolean told = cue.value().need() == Need.SPEAKER || cue.value().need() == Need.MEDIUM;
        if (cue.value().kind() == EventKind.REPORT && !told) {
            return tokens.is(cue.from() - 1, ',')
                    && isHearsay(tokens, cue.from())
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

    private static boolean isHearsay(Tokens tokens, int token) {
        return tokens.is(token, "according") || tokens.string(token).endsWith("ly");
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

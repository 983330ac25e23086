package org.armscope.extraction.event.story;

import org.armscope.annotation.EntityType;
import org.armscope.annotation.event.EventKind;
import org.armscope.extraction.event.scene.Cue;
import org.armscope.extraction.event.scene.PartyName;
import org.armscope.extraction.event.scene.Scene;
import org.armscope.extraction.event.scene.Sources;
import org.armscope.lexicon.EventGrammar.Role;
import org.armscope.lexicon.EventWords.Matter;
import org.armscope.lexicon.EventWords.Trigger;

/// Tells sentences that only say how things stand: of no day and no source, in the present tense,
/// with no arms and no sum named. What someone says of what was told
/// before, and how someone means to act, are none of these.
public final class Background {

    /// The weight of nouns.
    private static final int NOUN = 3;

    private Background() {}

    /// True if what is told has neither a time nor a source of its own and only describes.
    public static boolean is(Scene scene, Sources cited, Cue<Trigger> told) {
        return scene.times().isEmpty()
                && cited.sure().isEmpty()
                && cited.endnote() == null
                && scene.sums().isEmpty()
                && told.value().kind() != EventKind.POLICY
                && isPresent(scene)
                && !isPast(scene, told)
                && !namesArms(scene)
                && !isBetweenTwo(scene, told)
                && !(isTold(told) && (isVerb(told) || scene.isAbout(Matter.THING)));
    }

    /// True for what goes on between the two: "the two sides remain divided over the price".
    private static boolean isBetweenTwo(Scene scene, Cue<Trigger> told) {
        boolean two =
                scene.isAbout(Matter.PAIR)
                        || (scene.names(PartyName::isKorean) && scene.names(PartyName::isRussian));
        return two && told.value().kind() == EventKind.TALKS && isVerb(told);
    }

    private static boolean isTold(Cue<Trigger> told) {
        EventKind kind = told.value().kind();
        return kind == EventKind.STATEMENT || kind == EventKind.REPORT;
    }

    /// True for a verb of saying or hearing, not for a noun.
    private static boolean isVerb(Cue<Trigger> told) {
        return told.value().weight() > NOUN;
    }

    private static boolean namesArms(Scene scene) {
        return scene.isAbout(Matter.ARMS)
                || scene.isAbout(Matter.GEAR)
                || scene.isAbout(Matter.COOPERATION)
                || (scene.isAbout(Matter.PROGRAM) && scene.isAbout(Matter.HELP))
                || (scene.isAbout(Matter.TIES) && scene.names(PartyName::isRussian))
                || scene.names(EntityType.WEAPON)
                || takesUpWares(scene);
    }

    /// True for "the tanks", not for "the decision".
    static boolean takesUpWares(Scene scene) {
        for (Cue<Matter> cue : scene.matters()) {
            if (cue.value() == Matter.THING && scene.isAnyCase(cue.to() - 1, Role.WARE)) {
                return true;
            }
        }
        return false;
    }

    /// True for "declined", not for "has declined".
    private static boolean isPast(Scene scene, Cue<?> told) {
        int first = Math.max(scene.from(), told.from() - 2);
        for (int i = first; i < told.from(); i++) {
            if (scene.isAnyCase(i, Role.PRESENT)) {
                return false;
            }
        }
        return scene.tokens().string(told.from()).endsWith("ed");
    }

    private static boolean isPresent(Scene scene) {
        for (int i = scene.from(); i < scene.to(); i++) {
            if (scene.is(i, Role.PRESENT)) {
                return true;
            }
        }
        return false;
    }
}

package org.armscope.extraction.event.scene;

import org.armscope.annotation.EntityType;
import org.armscope.lexicon.EventGrammar.Role;
import org.armscope.lexicon.EventWords.Matter;
import org.armscope.text.Tokens;

/// Tells from the words of one sentence whether it speaks of arms dealings or takes them up.
public final class Topic {

    /// How many words behind "the accord on" may tell what it is on.
    private static final int NEAR = 3;

    private Topic() {}

    /// True if the words of the sentence alone say that it is about arms dealings.
    public static boolean speaksOfArms(Scene scene) {
        boolean strong =
                scene.isAbout(Matter.ARMS)
                        || scene.isAbout(Matter.COOPERATION)
                        || (scene.isAbout(Matter.TIES)
                                && !scene.isAbout(Matter.OTHER)
                                && !scene.isAbout(Matter.OFF))
                        || (scene.isAbout(Matter.TRADE) && scene.names(PartyName::isKorean));
        boolean weapon = scene.isAbout(Matter.GEAR) || scene.names(EntityType.WEAPON);
        boolean helped = scene.isAbout(Matter.PROGRAM) && scene.isAbout(Matter.HELP);
        return strong
                || helped
                || (weapon && !scene.isAbout(Matter.OFF) && !scene.isAbout(Matter.PROGRAM));
    }

    /// True if the one other matter named is a debt, which arms may pay.
    public static boolean otherIsDebt(Scene scene) {
        return scene.matters().stream()
                .filter(cue -> cue.value() == Matter.OTHER)
                .allMatch(cue -> scene.isAnyCase(cue.from(), Role.DEBT));
    }

    /// True if it takes up something told before: "both sides", "the deal".
    public static boolean takesUp(Scene scene) {
        return scene.isAbout(Matter.PAIR) || takesUpThing(scene);
    }

    /// True for "the accord", not for "the accord on debt".
    public static boolean takesUpThing(Scene scene) {
        if (!scene.isAbout(Matter.THING)) {
            return false;
        }
        for (Cue<Matter> cue : scene.matters()) {
            if (cue.value() == Matter.THING && !isOnOther(scene, cue)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isOnOther(Scene scene, Cue<Matter> thing) {
        Tokens tokens = scene.tokens();
        boolean on =
                tokens.is(thing.to(), "on")
                        || tokens.is(thing.to(), "about")
                        || tokens.is(thing.to(), "over");
        return on
                && scene.matters().stream()
                        .anyMatch(
                                cue ->
                                        cue.value() == Matter.OTHER
                                                && cue.from() > thing.to()
                                                && cue.from() <= thing.to() + NEAR);
    }
}

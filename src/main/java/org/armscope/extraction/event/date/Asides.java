package org.armscope.extraction.event.date;

import org.armscope.annotation.TemporalExpression;
import org.armscope.extraction.event.scene.Cue;
import org.armscope.extraction.event.scene.Scene;
import org.armscope.lexicon.EventGrammar.Role;
import org.armscope.lexicon.EventWords.Trigger;

/// Dates that belong to what a clause only mentions by the way: "wants an answer before the trip,
/// which begins next week", "the treaty signed in May says".
final class Asides {

    /// The weight of nouns, whose own date a clause with "which" may tell.
    private static final int NOUN = 3;

    private Asides() {}

    /// True for a time that tells when something else was than what the trigger names.
    static boolean holds(Scene scene, Cue<Trigger> trigger, TemporalExpression time) {
        int at = scene.start(time);
        return isOfSigning(scene, trigger, at)
                || (at >= trigger.to()
                        ? isDescribedBehind(scene, trigger, at)
                        : isDescribedBefore(scene, trigger, at));
    }

    /// True in "the treaty signed in May says": the day of the signing, not of the saying.
    private static boolean isOfSigning(Scene scene, Cue<Trigger> trigger, int at) {
        int signed = at - 2;
        return signed - 1 >= scene.from()
                && trigger.from() >= at
                && scene.is(signed, Role.SIGNED)
                && scene.is(signed - 1, Role.PACT);
    }

    /// True in "wants an answer before the trip, which begins next week".
    private static boolean isDescribedBehind(Scene scene, Cue<Trigger> trigger, int at) {
        if (trigger.value().weight() <= NOUN) {
            return false;
        }
        for (int i = at - 1; i > trigger.to() && !scene.tokens().is(i, ','); i--) {
            if (scene.is(i, Role.RELATIVE)) {
                return true;
            }
        }
        return false;
    }

    /// True in "the general, who arrived on Monday, said".
    private static boolean isDescribedBefore(Scene scene, Cue<Trigger> trigger, int at) {
        boolean closed = false;
        for (int i = at; i < trigger.from(); i++) {
            closed |= scene.tokens().is(i, ',');
        }
        for (int i = at - 1; closed && i > scene.from() && !scene.tokens().is(i, ','); i--) {
            if (scene.is(i, Role.RELATIVE) && scene.tokens().is(i - 1, ',')) {
                return true;
            }
        }
        return false;
    }
}

package org.armscope.extraction.event;

import org.armscope.annotation.event.EventKind;
import org.armscope.annotation.event.EventStatus;
import org.armscope.lexicon.EventGrammar.Role;
import org.armscope.lexicon.EventWords.Need;
import org.armscope.lexicon.EventWords.Trigger;
import org.armscope.text.Tokens;

/// Follows who speaks from sentence to sentence: what "it said" behind a newspaper's report, the
/// newspaper said; and what "he added" goes on with what he said before.
final class Hearsay {

    /// How many words may stand between "it" and the verb: "it has also".
    private static final int REACH = 3;

    private int heard = -2;
    private int said = -2;

    /// What a sentence tells; to be asked in order.
    ///
    /// @param number of the sentence
    Cue<Trigger> of(int number, Scene scene, Cue<Trigger> told) {
        boolean goesOn =
                number == heard + 1
                        && KindChoice.isStatement(told)
                        && told.value().need() == Need.SPEAKER
                        && told.value().status() == null
                        && isIt(scene, told);
        if (!goesOn) {
            return told;
        }
        Trigger made =
                new Trigger(
                        EventKind.REPORT,
                        told.value().weight(),
                        Need.MEDIUM,
                        EventStatus.RUMOURED,
                        told.value().staged(),
                        told.value().where());
        return new Cue<>(made, told.from(), told.to());
    }

    /// True for "he added" right behind what he said of Russian arms for a Korea.
    boolean speaksOn(int number, Scene scene, Cue<Trigger> cue) {
        return number == said + 1
                && KindChoice.isStatement(cue)
                && (scene.isAnyCase(cue.from() - 1, Role.SUBJECT_PRONOUN)
                        || scene.isAnyCase(cue.from(), Role.SUBJECT_PRONOUN));
    }

    /// Remembers what the sentence told.
    void told(int number, Cue<Trigger> told, boolean koreaArms) {
        boolean report = told.value().kind() == EventKind.REPORT;
        if (report && told.value().need() == Need.MEDIUM) {
            heard = number;
        }
        if (koreaArms && KindChoice.isStatement(told)) {
            said = number;
        }
    }

    private static boolean isIt(Scene scene, Cue<Trigger> told) {
        Tokens tokens = scene.tokens();
        for (int i = told.from() - 1; i >= scene.from() && told.from() - i <= REACH; i--) {
            if (tokens.is(i, "it") || tokens.is(i, "It")) {
                return true;
            }
        }
        return false;
    }
}

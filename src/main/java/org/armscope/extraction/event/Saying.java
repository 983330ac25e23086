package org.armscope.extraction.event;

import org.armscope.annotation.event.EventKind;
import org.armscope.lexicon.EventWords.Trigger;

/// Tells words that somebody says from deeds.
final class Saying {

    /// The weight of verbs of which some are nouns too.
    private static final int SURE = 4;

    private Saying() {}

    /// True for what someone says or is heard to say.
    static boolean isSaid(Cue<Trigger> cue) {
        return isStatement(cue) || isHeard(cue.value());
    }

    /// True for a report that is heard from somebody.
    static boolean isHeard(Trigger trigger) {
        return trigger.kind() == EventKind.REPORT && trigger.weight() > SURE;
    }

    static boolean isStatement(Cue<Trigger> cue) {
        return cue.value().kind() == EventKind.STATEMENT;
    }
}

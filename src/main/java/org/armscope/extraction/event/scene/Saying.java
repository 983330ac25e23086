package org.armscope.extraction.event.scene;

import org.armscope.annotation.event.EventKind;
import org.armscope.lexicon.EventWords.Trigger;

/// Tells words that somebody says from deeds.
public final class Saying {

    /// The weight of verbs of which some are nouns too.
    private static final int SURE = 4;

    private Saying() {}

    /// True for what someone says or is heard to say.
    public static boolean isSaid(Cue<Trigger> cue) {
        return isStatement(cue) || isHeard(cue.value());
    }

    /// True for a report that is heard from somebody.
    public static boolean isHeard(Trigger trigger) {
        return trigger.kind() == EventKind.REPORT && trigger.weight() > SURE;
    }

    /// True for what someone says.
    public static boolean isStatement(Cue<Trigger> cue) {
        return cue.value().kind() == EventKind.STATEMENT;
    }
}

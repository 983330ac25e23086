package org.armscope.annotation.event;

import java.util.Locale;

/// How firmly a sentence states its event.
public enum Hedge {
    ASSERTED,
    /// On someone's word: "reportedly", "is said to".
    REPORTED,
    DENIED,
    /// Only possible: "may", "would".
    CONDITIONAL;

    /// The word used in output: `asserted`, `reported`.
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}

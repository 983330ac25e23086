package org.armscope.annotation.event;

import java.util.Locale;

/// Which Korea an event concerns. [#UNCLEAR] is an answer: one Korea is never guessed.
public enum EventKorea {
    SOUTH,
    NORTH,
    BOTH,
    PENINSULA,
    NONE,
    UNCLEAR;

    /// The word used in output: `south`, `both`.
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}

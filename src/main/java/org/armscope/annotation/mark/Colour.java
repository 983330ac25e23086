package org.armscope.annotation.mark;

import java.util.Locale;

/// The colours of highlights; the analyst gives them their meaning.
public enum Colour {
    YELLOW,
    GREEN,
    BLUE,
    PINK,
    ORANGE;

    /// The word used in output: `yellow`.
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}

package org.armscope.annotation.decision;

import java.util.Locale;

/// How far a decision reaches.
public enum Scope {
    /// The one place where it was made.
    HERE,
    /// The article in which it was made.
    ARTICLE,
    /// Every article, those that come later included.
    EVERYWHERE;

    /// The word used in output: `here`, `article`, `everywhere`.
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}

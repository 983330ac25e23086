package org.armscope.viewmodel.decide;

import java.util.Locale;

/// What the analyst may say of a mention.
public enum Verdict {
    NOT_AN_ENTITY("Not an entity"),
    SAME_AS("Same as…"),
    OTHER_TYPE("Other type…"),
    SPLIT_OFF("Split off…"),
    OTHER_BOUNDARIES("Other boundaries…");

    private final String words;

    Verdict(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }

    /// The style class and identifier of what offers it.
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /// True if it must be said which entity the mention names.
    public boolean asksName() {
        return this == SAME_AS || this == SPLIT_OFF;
    }

    /// True if it must be said of which type that is.
    public boolean asksType() {
        return this != NOT_AN_ENTITY && this != OTHER_BOUNDARIES;
    }
}

package org.armscope.viewmodel.decide;

import java.util.Locale;

/// What of an event the analyst may rule.
public enum Aspect {
    DATE("Date"),
    KIND("Kind"),
    STATUS("Status"),
    PARTIES("Parties"),
    ARMS("Arms"),
    REJECT("Not an event"),
    ADD("Add an event");

    private final String word;

    Aspect(String word) {
        this.word = word;
    }

    public String word() {
        return word;
    }

    /// The style class and identifier of what offers it.
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    /// True if the other aspect must be said too: all of them of an event that is added.
    public boolean asks(Aspect other) {
        return this == other || (this == ADD && other != REJECT);
    }
}

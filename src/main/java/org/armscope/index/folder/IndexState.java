package org.armscope.index.folder;

/// What an index folder holds.
public enum IndexState {
    /// An index that this program reads.
    CURRENT("is current"),
    /// Nothing.
    MISSING("is missing"),
    /// An index that cannot be read.
    DAMAGED("is damaged"),
    /// An index made by another version of the program.
    OTHER_SCHEMA("was made by another version of the program");

    private final String predicate;

    IndexState(String predicate) {
        this.predicate = predicate;
    }

    /// What to say of the index: `is missing`.
    public String predicate() {
        return predicate;
    }
}

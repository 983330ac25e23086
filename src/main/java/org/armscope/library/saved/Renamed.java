package org.armscope.library.saved;

/// What came of giving a saved search another name.
public enum Renamed {
    DONE,

    /// There is no saved search of the old name.
    ABSENT,

    /// Another saved search has the new name.
    TAKEN
}

package org.armscope.viewmodel.timeline;

/// Why the timeline shows nothing.
public enum Vacancy {
    /// It shows something.
    NONE,
    /// It is being read.
    READING,
    /// The library holds no event.
    NO_EVENTS,
    /// The filter lets none through.
    ALL_HIDDEN
}

package org.armscope.library.work;

import java.time.Instant;

/// A step of the analyst's that can be undone or redone as a whole.
///
/// @param words what it did, for people: `highlight`, `rename tag debt to loans`
/// @param changes how many items it changed
/// @param undone true if it was undone and may be redone
public record Step(long number, String words, Instant at, int changes, boolean undone) {}

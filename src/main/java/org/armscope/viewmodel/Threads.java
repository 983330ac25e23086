package org.armscope.viewmodel;

import java.util.concurrent.Executor;

/// Where work runs.
///
/// @param typing searches, a moment after they are asked for, so that a burst of keys asks once
/// @param searching searches at once
/// @param reading articles and lists from the library
/// @param working long work, one at a time
/// @param window the window's own thread; every property changes there
public record Threads(
        Executor typing, Executor searching, Executor reading, Executor working, Executor window) {}

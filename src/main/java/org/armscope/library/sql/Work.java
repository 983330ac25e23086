package org.armscope.library.sql;

import org.jspecify.annotations.Nullable;

/// Several changes that are stored together or not at all.
@FunctionalInterface
public interface Work<T extends @Nullable Object, E extends Exception> {
    T run() throws LibraryException, E;
}

package org.armscope.library.table;

import java.time.Instant;

/// A file as it was when its text was last read.
///
/// @param path absolute and normalised
/// @param size in bytes
/// @param modifiedNanos nanoseconds since 1970-01-01T00:00Z
public record KnownFile(String path, long size, long modifiedNanos, State state) {

    /// What a file is to its article.
    public enum State {
        /// The article's own file.
        ARTICLE,
        /// Another file with the same text.
        DUPLICATE
    }

    /// True if a file with this size and time need not be read again.
    public boolean isUnchanged(long sizeNow, Instant modifiedNow) {
        return size == sizeNow && modifiedNanos == FileTimes.toNanos(modifiedNow);
    }
}

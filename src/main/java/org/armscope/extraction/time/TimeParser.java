package org.armscope.extraction.time;

import org.jspecify.annotations.Nullable;

/// Reads one family of time expressions.
interface TimeParser {

    /// The expression that begins at a token, or null if this family has none there.
    @Nullable Time at(TimeContext c, int i);
}

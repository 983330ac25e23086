package org.armscope.extraction.event;

import org.armscope.annotation.event.StatusMark;
import org.jspecify.annotations.Nullable;

/// How far a deal had come by the words of one clause.
///
/// @param mark null where they do not say
/// @param firm true if a verb says so; a mere noun ("of the deliveries") may only name what a
///     statement is about
record StatusReading(@Nullable StatusMark mark, boolean firm) {

    static StatusReading firm(@Nullable StatusMark mark) {
        return new StatusReading(mark, mark != null);
    }

    static StatusReading loose(@Nullable StatusMark mark) {
        return new StatusReading(mark, false);
    }
}

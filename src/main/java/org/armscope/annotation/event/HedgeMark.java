package org.armscope.annotation.event;

import org.armscope.text.Span;
import org.jspecify.annotations.Nullable;

/// How firmly an event is stated.
///
/// @param cue the words that say so; null only for [Hedge#ASSERTED]
public record HedgeMark(Hedge hedge, @Nullable Span cue) {

    public static final HedgeMark ASSERTED = new HedgeMark(Hedge.ASSERTED, null);

    /// @throws IllegalArgumentException if anything but an assertion has no cue
    public HedgeMark {
        if ((hedge == Hedge.ASSERTED) != (cue == null)) {
            throw new IllegalArgumentException("a hedge has a cue, an assertion none: " + hedge);
        }
    }
}

package org.armscope.annotation.event;

import org.armscope.text.Span;

/// How many: from `min` to `max`, which are equal where the text gives one number.
public record Quantity(int min, int max, Span span) {

    /// @throws IllegalArgumentException if `max` is less than `min`
    public Quantity {
        if (max < min) {
            throw new IllegalArgumentException("no number from " + min + " to " + max);
        }
    }
}

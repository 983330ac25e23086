package org.armscope.export.timeline;

/// The shape that stands for a status, so that colour is never the only sign.
public enum Sign {
    HOLLOW_CIRCLE,
    HOLLOW_DIAMOND,
    HALF_DIAMOND,
    DIAMOND,
    SQUARE,
    SQUARE_TICK,
    SQUARE_CROSS,
    STRUCK_CIRCLE,
    /// Where no deal is at stake.
    DOT
}

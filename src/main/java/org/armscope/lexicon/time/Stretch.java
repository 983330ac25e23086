package org.armscope.lexicon.time;

/// A stretch of time as a calendar counts it.
public enum Stretch {
    DAY,
    WEEK,
    WEEKEND,
    MONTH,
    QUARTER,
    SEASON,
    HALF_YEAR,
    YEAR,
    HALF_DECADE,
    DECADE,
    CENTURY
}

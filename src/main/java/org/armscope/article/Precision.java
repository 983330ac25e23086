package org.armscope.article;

/// How finely a date is known.
public enum Precision {
    DAY,
    /// A few days, of which one is the best guess.
    DAYS,
    MONTH,
    MONTHS,
    YEAR
}

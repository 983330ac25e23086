package org.armscope.article;

import java.util.Locale;

/// How finely a date is known.
public enum Precision {
    DAY,
    /// A few days, of which one is the best guess.
    DAYS,
    MONTH,
    MONTHS,
    YEAR;

    /// The word used in output, for example `days`.
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}

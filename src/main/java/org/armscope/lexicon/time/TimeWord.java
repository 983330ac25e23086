package org.armscope.lexicon.time;

import org.jspecify.annotations.Nullable;

/// A word of which dates are made.
///
/// @param number of the month, weekday or season's first month, the number itself, or the days from
///     today; 0 where the word has none
/// @param stretch of a unit, or null
/// @param part of a part word, or null
public record TimeWord(Kind kind, int number, @Nullable Stretch stretch, @Nullable Part part) {

    /// What a word does in a date.
    public enum Kind {
        MONTH,
        /// A month cut short, with or without a point behind it.
        MONTH_SHORT,
        WEEKDAY,
        SEASON,
        UNIT,
        /// A unit in the plural.
        UNITS,
        NUMBER,
        ORDINAL,
        /// "yesterday" and its kind.
        DAYWORD,
        PART,
        /// "last", "this", "next": the calendar's unit before, at or behind the anchor.
        DEIXIS,
        /// "past", "coming": as many days as the unit has, up to the anchor or from it on.
        ROLLING,
        /// "same", "previous", "following": seen from a date named before.
        ANAPHOR,
        /// "earlier", "later".
        COMPARATIVE
    }

    /// Which part of a stretch a word picks out.
    public enum Part {
        BEGINNING,
        EARLY,
        MIDDLE,
        LATE,
        END
    }

    public boolean is(Kind other) {
        return kind == other;
    }

    public boolean isMonth() {
        return kind == Kind.MONTH || kind == Kind.MONTH_SHORT;
    }

    public boolean isUnit() {
        return kind == Kind.UNIT || kind == Kind.UNITS;
    }
}

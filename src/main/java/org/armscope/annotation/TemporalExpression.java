package org.armscope.annotation;

import java.time.LocalDate;
import java.util.Optional;
import org.armscope.text.Span;
import org.jspecify.annotations.Nullable;

/// A point or stretch of time named in the text, with the value it has from where the text stands.
///
/// @param value in the manner of TIMEX3: a day, month, year, season (`2001-SP`) or quarter
///     (`2001-Q1`), two of them joined by `/`, `PRESENT_REF` for "today", or with `X` for what
///     nothing tells (`XXXX-08-04` where the issue date is unknown)
/// @param days the days it covers, or null where the value leaves them open
/// @param anchor what the value was worked out from
/// @param anchorDay the day it was worked out from, or null where the words say it all
/// @param direction on which side of the anchor the time was looked for
/// @param provenance its rule names the form that was read
public record TemporalExpression(
        Span span,
        String value,
        @Nullable DayRange days,
        Anchor anchor,
        @Nullable LocalDate anchorDay,
        Direction direction,
        Provenance provenance)
        implements Mention {

    /// What a value rests on.
    public enum Anchor {
        /// The words alone.
        TEXT,
        /// The issue date.
        ISSUE,
        /// A date named earlier in the text ("the same day", "in November of that year").
        EARLIER_DATE,
        /// The words need an anchor and there is none: the value stays open.
        MISSING
    }

    /// Where the time lies, seen from the anchor.
    public enum Direction {
        BEFORE,
        AFTER,
        /// At the anchor, or on both sides of it.
        AROUND,
        /// The words name the time themselves.
        NONE
    }

    public Optional<DayRange> covered() {
        return Optional.ofNullable(days);
    }
}

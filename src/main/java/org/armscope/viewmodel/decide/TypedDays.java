package org.armscope.viewmodel.decide;

import org.armscope.annotation.DayRange;
import org.armscope.query.Parsed;
import org.armscope.query.Query;
import org.armscope.viewmodel.Desk;
import org.jspecify.annotations.Nullable;

/// Days as a person types them, read as the search box reads them: `2001-03-07`, `2001-03` or
/// `2001-03-05..2001-03-09`.
///
/// @param days null where the words name none
/// @param problem what to do then; else empty
record TypedDays(@Nullable DayRange days, String problem) {

    private static final String FORMS =
            "Type a day, a month or a year, such as 2001-03-07, or a range, such as"
                    + " 2001-03-05..2001-03-09.";

    static TypedDays read(Desk desk, String typed) {
        String words = typed.strip();
        if (words.matches("[0-9.-]+")
                && desk.parse("when:" + words) instanceof Parsed.Ok ok
                && ok.query() instanceof Query.DateRange range
                && range.from() != null
                && range.to() != null) {
            return new TypedDays(new DayRange(range.from(), range.to()), "");
        }
        return new TypedDays(null, FORMS);
    }

    /// The days in words that read back the same.
    static String words(@Nullable DayRange days) {
        if (days == null) {
            return "";
        }
        return days.from().equals(days.to())
                ? days.from().toString()
                : days.from() + ".." + days.to();
    }
}

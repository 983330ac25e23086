package org.armscope.extraction.time;

import java.time.LocalDate;
import org.armscope.annotation.DayRange;
import org.armscope.lexicon.time.TimeWords;
import org.armscope.text.Tokens;
import org.jspecify.annotations.Nullable;

/// Where a time expression stands.
///
/// @param limit the token behind the last that may belong to it
/// @param today the day relative dates count from, or null
/// @param earlier the days of the nearest dated expression before, or null
record TimeContext(
        Tokens tokens,
        TimeWords words,
        int limit,
        @Nullable LocalDate today,
        boolean daily,
        @Nullable DayRange earlier) {

    /// True if the token lies within the limit and reads `word`.
    boolean is(int token, String word) {
        return token < limit && tokens.is(token, word);
    }

    boolean isDash(int token) {
        return token < limit && MonthDayParser.isDash(tokens, token);
    }
}

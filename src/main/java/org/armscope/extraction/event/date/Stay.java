package org.armscope.extraction.event.date;

import org.armscope.annotation.DayRange;
import org.armscope.annotation.event.Quantity;
import org.armscope.extraction.event.scene.NumberReader;
import org.armscope.extraction.event.scene.Scene;
import org.armscope.lexicon.EventGrammar.Role;
import org.armscope.text.Tokens;
import org.jspecify.annotations.Nullable;

/// How long a visit or a round of talks lasted, where the sentence says so: "a six-day visit".
///
/// @param days how many
/// @param ended true if the sentence tells of its end, so that a date in it is the last day
record Stay(int days, boolean ended) {

    private static final int LONGEST = 60;

    /// The stay of which a clause tells, or null.
    static @Nullable Stay of(Scene scene, NumberReader numbers) {
        Tokens tokens = scene.tokens();
        int days = 0;
        boolean ended = false;
        for (int i = scene.from(); i < scene.to(); i++) {
            ended |= scene.is(i, Role.STAY_END);
            if (tokens.is(i, "day") && tokens.is(i - 1, '-') && tokens.glued(i)) {
                Quantity quantity = numbers.before(i - 1, scene.from());
                days = quantity == null ? days : quantity.min();
            } else if (tokens.is(i, "days") && scene.is(i - 2, Role.STAY_LEAD)) {
                Quantity quantity = numbers.before(i, scene.from());
                days = quantity == null ? days : quantity.min();
            }
        }
        return days < 2 || days > LONGEST ? null : new Stay(days, ended);
    }

    /// The whole stay, where `days` is its last day or its first.
    DayRange around(DayRange days) {
        return ended
                ? new DayRange(days.from().minusDays(this.days - 1L), days.to())
                : new DayRange(days.from(), days.to().plusDays(this.days - 1L));
    }
}

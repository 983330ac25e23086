package org.armscope.extraction.event.date;

import java.time.LocalDate;
import org.armscope.annotation.DayRange;
import org.armscope.annotation.event.EventDate;
import org.armscope.annotation.event.EventDate.Basis;
import org.armscope.extraction.event.scene.Cue;
import org.armscope.extraction.event.scene.Scene;
import org.armscope.lexicon.EventWords.Matter;
import org.jspecify.annotations.Nullable;

/// Days that count from the date of the sentence before: "the next day", "a day earlier".
final class DayShift {

    private DayShift() {}

    /// The day the clause means, or null where it names none or `last` is not of a single day.
    static @Nullable EventDate of(Scene clause, @Nullable EventDate last) {
        if (last == null || !last.days().from().equals(last.days().to())) {
            return null;
        }
        for (Cue<Matter> cue : clause.matters()) {
            Integer days = days(cue.value());
            if (days != null) {
                LocalDate day = last.days().from().plusDays(days);
                return EventDate.of(new DayRange(day, day), Basis.NEIGHBOUR, clause.span(cue));
            }
        }
        return null;
    }

    private static @Nullable Integer days(Matter matter) {
        return switch (matter) {
            case NEXT_DAY -> 1;
            case SAME_DAY -> 0;
            case DAY_BEFORE -> -1;
            default -> null;
        };
    }
}

package org.armscope.extraction.event.date;

import java.time.YearMonth;
import java.util.List;
import org.armscope.annotation.DayRange;
import org.armscope.annotation.TemporalExpression;
import org.armscope.extraction.event.scene.Scene;
import org.armscope.text.Tokens;
import org.jspecify.annotations.Nullable;

/// Dates that are the two ends of one time: "between 1990 and 1993", "from May to July".
final class TwoDates {

    private TwoDates() {}

    /// The time with the one before or behind it where the two are a range: "between 1990 and
    /// 1993".
    static DayRange ranged(Scene scene, int index, DayRange days) {
        List<TemporalExpression> times = scene.times();
        DayRange range = days;
        for (int other = index - 1; other <= index + 1; other += 2) {
            if (other >= 0 && other < times.size()) {
                TemporalExpression first = times.get(Math.min(index, other));
                TemporalExpression second = times.get(Math.max(index, other));
                DayRange more = times.get(other).days();
                if (more != null && isRange(scene, first, second)) {
                    range = range.cover(more);
                }
            }
        }
        return range;
    }

    private static boolean isRange(
            Scene scene, TemporalExpression first, TemporalExpression second) {
        Tokens tokens = scene.tokens();
        int word = scene.end(first);
        int start = scene.start(first);
        if (scene.start(second) - word > 4) {
            return false;
        }
        boolean between = tokens.is(start - 1, "between") && tokens.is(word, "and");
        boolean open =
                tokens.is(word, "to")
                        || tokens.is(word, "until")
                        || tokens.is(word, "into")
                        || tokens.is(word, "or")
                        || (tokens.is(word, "and") && tokens.is(scene.start(second) - 1, "until"));
        boolean months =
                tokens.is(word, "and")
                        && scene.start(second) == word + 1
                        && areMonths(first, second);
        return between || open || months || runs(scene, word, scene.start(second));
    }

    /// True for "in May and June".
    private static boolean areMonths(TemporalExpression first, TemporalExpression second) {
        return isMonth(first.days()) && isMonth(second.days());
    }

    private static boolean isMonth(@Nullable DayRange days) {
        return days != null
                && days.from().getDayOfMonth() == 1
                && days.to().equals(YearMonth.from(days.from()).atEndOfMonth());
    }

    /// True for words such as "and to run until".
    private static boolean runs(Scene scene, int from, int to) {
        return to > from && scene.tokens().is(to - 1, "until");
    }
}

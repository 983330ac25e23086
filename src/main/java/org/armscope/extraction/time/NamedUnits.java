package org.armscope.extraction.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import org.armscope.annotation.DayRange;
import org.armscope.annotation.TemporalExpression.Anchor;
import org.armscope.annotation.TemporalExpression.Direction;
import org.armscope.lexicon.time.Stretch;
import org.armscope.lexicon.time.TimeWord;
import org.armscope.lexicon.time.TimeWord.Kind;
import org.armscope.lexicon.time.TimeWords.Tense;
import org.jspecify.annotations.Nullable;

/// Months, seasons and days of the week picked out by "last", "this" or "next", and days of the
/// week that stand alone.
final class NamedUnits {

    private NamedUnits() {}

    /// `last October`, `this past spring`, `next Monday`: the unit `head` in the token before
    /// `end`, or null if it is none of these.
    static @Nullable Time at(
            TimeContext c, int from, TimeWord which, TimeWord head, int end, int at) {
        boolean month = head.isMonth() && c.tokens().isCapital(at);
        boolean dated = MonthDayParser.day(c.tokens(), end) > 0;
        if (head.is(Kind.WEEKDAY)) {
            return weekday(c, from, end, head.number(), which.number());
        }
        if ((!month || dated) && !head.is(Kind.SEASON)) {
            return null;
        }
        LocalDate today = c.today();
        if (today == null) {
            return RelativeTimes.open(from, end, month ? Stretch.MONTH : Stretch.SEASON);
        }
        YearMonth first = YearMonth.of(today.getYear(), head.number());
        int length = month ? 1 : 3;
        YearMonth chosen = choose(first, length, which, YearMonth.from(today));
        DayRange days = Stretches.months(chosen, length);
        String value =
                month
                        ? chosen.toString()
                        : chosen.getYear() + "-" + Seasons.code(chosen.getMonthValue());
        Direction direction = RelativeTimes.direction(which.number());
        TimeValue time =
                new TimeValue(
                        value,
                        days,
                        month ? Stretch.MONTH : Stretch.SEASON,
                        Anchor.ISSUE,
                        direction);
        return new Time(from, end, time, month ? "deictic-month" : "deictic-season");
    }

    /// Of "last" and "past" the latest that is over, of "next" the first that has not begun.
    private static YearMonth choose(YearMonth first, int length, TimeWord which, YearMonth now) {
        YearMonth chosen = first;
        if (which.number() < 0) {
            boolean over = chosen.plusMonths(length - 1L).isBefore(now);
            return over ? chosen : chosen.minusYears(1);
        }
        if (which.number() > 0) {
            return chosen.isAfter(now) ? chosen : chosen.plusYears(1);
        }
        return chosen;
    }

    /// A day of the week `which` weeks away: negative the latest before today, positive the next
    /// behind it, 0 that of this week.
    static Time weekday(TimeContext c, int from, int end, int weekday, int which) {
        LocalDate today = c.today();
        if (today == null) {
            return RelativeTimes.open(from, end, Stretch.DAY);
        }
        DayOfWeek day = DayOfWeek.of(weekday);
        LocalDate found =
                which < 0
                        ? today.with(TemporalAdjusters.previous(day))
                        : which > 0
                                ? today.with(TemporalAdjusters.next(day))
                                : Stretches.around(today, Stretch.WEEK, 0)
                                        .from()
                                        .with(TemporalAdjusters.nextOrSame(day));
        return RelativeTimes.time(
                from,
                end,
                Stretch.DAY,
                DayRange.of(found),
                RelativeTimes.direction(found.compareTo(today)),
                "weekday");
    }

    /// A day of the week alone: the day of the issue if it is that, else the next one if the verb
    /// looks ahead, or the latest.
    static Time weekdayAlone(TimeContext c, int i, int weekday) {
        LocalDate today = c.today();
        boolean sameDay = today != null && today.getDayOfWeek().getValue() == weekday;
        boolean ahead = TenseFinder.around(c, i, i + 1) == Tense.AHEAD;
        return weekday(c, i, i + 1, weekday, sameDay ? 0 : ahead ? 1 : -1);
    }
}

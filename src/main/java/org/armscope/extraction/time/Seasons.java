package org.armscope.extraction.time;

import java.time.LocalDate;
import java.time.YearMonth;
import org.armscope.annotation.DayRange;
import org.armscope.annotation.TemporalExpression.Anchor;
import org.armscope.annotation.TemporalExpression.Direction;
import org.armscope.lexicon.time.Stretch;
import org.armscope.lexicon.time.TimeWord;
import org.armscope.lexicon.time.TimeWord.Kind;
import org.jspecify.annotations.Nullable;

/// Seasons and days of the week: `spring 1999`, `the fall of 1998`, `the spring`, `Wednesday`.
final class Seasons implements TimeParser {

    @Override
    public @Nullable Time at(TimeContext c, int i) {
        TimeWord weekday = c.words().word(c.tokens(), i, Kind.WEEKDAY);
        if (weekday != null && c.tokens().isCapital(i)) {
            return NamedUnits.weekdayAlone(c, i, weekday.number());
        }
        boolean article = c.is(i, "the");
        int at = article ? i + 1 : i;
        TimeWord season = at < c.limit() ? c.words().word(c.tokens(), at, Kind.SEASON) : null;
        return season == null ? null : season(c, i, season, at + 1, article);
    }

    private static @Nullable Time season(
            TimeContext c, int from, TimeWord season, int end, boolean article) {
        int at = c.is(end, "of") ? end + 1 : end;
        int year = at < c.limit() ? Years.year(c.tokens(), at) : 0;
        if (year != 0) {
            return new Time(
                    from,
                    at + 1,
                    value(YearMonth.of(year, season.number()), Anchor.TEXT),
                    "season");
        }
        LocalDate today = c.today();
        boolean verb = c.tokens().is(end - 1, "fall");
        if (!article || verb || at > end || today == null || !c.is(from - 1, "in")) {
            return null;
        }
        YearMonth first = YearMonth.of(today.getYear(), season.number());
        boolean begun = !first.atDay(1).isAfter(today);
        return new Time(
                from, end, value(begun ? first : first.minusYears(1), Anchor.ISSUE), "season");
    }

    private static TimeValue value(YearMonth first, Anchor anchor) {
        DayRange days = Stretches.months(first, 3);
        String value = first.getYear() + "-" + code(first.getMonthValue());
        return new TimeValue(value, days, Stretch.SEASON, anchor, Direction.NONE);
    }

    /// TIMEX3's letters for the season that begins in this month.
    static String code(int month) {
        return switch (month) {
            case 3 -> "SP";
            case 6 -> "SU";
            case 9 -> "FA";
            default -> "WI";
        };
    }
}

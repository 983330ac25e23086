package org.armscope.extraction.time;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.armscope.annotation.DayRange;
import org.armscope.annotation.TemporalExpression.Anchor;
import org.armscope.annotation.TemporalExpression.Direction;
import org.armscope.lexicon.time.Stretch;
import org.armscope.lexicon.time.TimeWord;
import org.armscope.lexicon.time.TimeWord.Kind;
import org.armscope.lexicon.time.TimeWords.Tense;
import org.jspecify.annotations.Nullable;

/// Months and days of months in prose, with the year that the issue date implies: `August 4`, `In
/// November`, `Monday, March 5`, `December of that year`.
final class CalendarTimes implements TimeParser {

    /// How many days ahead a date without a verb may lie before it is taken for last year's.
    private static final int NEAR_FUTURE = 120;

    /// An issue date may be some days off: within these a past verb moves no date by a year.
    private static final int SLACK = 5;

    private final MonthDayParser monthDays;

    CalendarTimes(MonthDayParser monthDays) {
        this.monthDays = monthDays;
    }

    @Override
    public @Nullable Time at(TimeContext c, int i) {
        TimeWord weekday = c.words().word(c.tokens(), i, Kind.WEEKDAY);
        if (weekday != null) {
            int next = c.tokens().is(i + 1, ',') ? i + 2 : i + 1;
            MonthDayParser.Read read = monthDays.at(c.tokens(), next, c.limit());
            return read == null || read.days().isWholeMonth() ? null : time(c, i, read);
        }
        MonthDayParser.Read read = monthDays.at(c.tokens(), i, c.limit());
        if (read == null || isPlainWord(c, i, read)) {
            return null;
        }
        Time ofYear = ofYear(c, i, read);
        return ofYear == null ? time(c, i, read) : ofYear;
    }

    /// `May` and `March` alone are often other words: they must stand where a month can.
    private static boolean isPlainWord(TimeContext c, int i, MonthDayParser.Read read) {
        boolean bare = read.end() == i + 1;
        boolean ambiguous = c.tokens().is(i, "May") || c.tokens().is(i, "March");
        return bare
                && ambiguous
                && !c.words().introducesTime(c.tokens(), i - 1)
                && !isMonthBeside(c, i - 1, i - 2)
                && !isMonthBeside(c, i + 1, i + 2);
    }

    /// True for a month joined by "and" or "or": "April or May".
    private static boolean isMonthBeside(TimeContext c, int joined, int month) {
        return (c.is(joined, "and") || c.is(joined, "or"))
                && c.words().word(c.tokens(), month, Kind.MONTH) != null;
    }

    /// `September of last year`, `December of that year`, `March of 1999`.
    private static @Nullable Time ofYear(TimeContext c, int i, MonthDayParser.Read read) {
        if (!c.is(read.end(), "of") || read.days().hasYear()) {
            return null;
        }
        int at = read.end() + 1;
        int year = Years.year(c.tokens(), at);
        if (year != 0) {
            return printed(i, at + 1, read.days(), year, Anchor.TEXT, Direction.NONE);
        }
        TimeWord which = c.words().word(c.tokens(), at, Kind.DEIXIS);
        LocalDate today = c.today();
        if (which != null && c.is(at + 1, "year") && today != null) {
            int number = today.getYear() + which.number();
            return printed(i, at + 2, read.days(), number, Anchor.ISSUE, Direction.AROUND);
        }
        DayRange earlier = c.earlier();
        int noun = c.is(at, "that") ? at + 1 : c.is(at, "the") && c.is(at + 1, "same") ? at + 2 : 0;
        if (noun == 0 || !c.is(noun, "year") || earlier == null) {
            return null;
        }
        return printed(
                i,
                noun + 1,
                read.days(),
                earlier.to().getYear(),
                Anchor.EARLIER_DATE,
                Direction.AROUND);
    }

    private static Time printed(
            int from, int end, MonthDays days, int year, Anchor anchor, Direction direction) {
        DayRange range = days.in(year);
        TimeValue value = new TimeValue(days.value(range), range, stretch(days), anchor, direction);
        return new Time(from, end, value, "month-of-year");
    }

    private static Time time(TimeContext c, int from, MonthDayParser.Read read) {
        return new Time(
                from,
                read.end(),
                resolve(c, from, read),
                read.days().isWholeMonth() ? "month" : "month-day");
    }

    private static TimeValue resolve(TimeContext c, int from, MonthDayParser.Read read) {
        MonthDays days = read.days();
        if (days.hasYear()) {
            DayRange range = days.in(days.year());
            return TimeValue.printed(days.value(range), range, stretch(days));
        }
        LocalDate today = c.today();
        if (today == null) {
            return new TimeValue(
                    days.value(null), null, stretch(days), Anchor.MISSING, Direction.NONE);
        }
        DayRange past = days.latestTo(today);
        DayRange future = days.earliestFrom(today);
        DayRange chosen = choose(past, future, TenseFinder.around(c, from, read.end()), today);
        Direction direction =
                chosen == null || chosen.contains(today)
                        ? Direction.AROUND
                        : chosen.to().isBefore(today) ? Direction.BEFORE : Direction.AFTER;
        return new TimeValue(days.value(chosen), chosen, stretch(days), Anchor.ISSUE, direction);
    }

    private static @Nullable DayRange choose(
            @Nullable DayRange past,
            @Nullable DayRange future,
            @Nullable Tense tense,
            LocalDate today) {
        if (past == null || future == null || past.equals(future)) {
            return past == null ? future : past;
        }
        long ahead = ChronoUnit.DAYS.between(today, future.from());
        long behind = ChronoUnit.DAYS.between(past.to(), today);
        if (tense == Tense.AHEAD) {
            return behind <= 2 * SLACK ? past : future;
        }
        return ahead <= (tense == Tense.BEHIND ? SLACK : NEAR_FUTURE) ? future : past;
    }

    private static Stretch stretch(MonthDays days) {
        return days.isWholeMonth() ? Stretch.MONTH : Stretch.DAY;
    }
}

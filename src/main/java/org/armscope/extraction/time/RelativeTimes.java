package org.armscope.extraction.time;

import java.time.LocalDate;
import org.armscope.annotation.DayRange;
import org.armscope.annotation.TemporalExpression.Anchor;
import org.armscope.annotation.TemporalExpression.Direction;
import org.armscope.lexicon.phrase.Phrases;
import org.armscope.lexicon.time.Stretch;
import org.armscope.lexicon.time.TimeWord;
import org.armscope.lexicon.time.TimeWord.Kind;
import org.jspecify.annotations.Nullable;

/// Units of time counted from the issue date: `last week`, `the past decade`, `earlier this year`,
/// `two weeks ago`, `yesterday`.
final class RelativeTimes implements TimeParser {

    @Override
    public @Nullable Time at(TimeContext c, int i) {
        Phrases.Match<TimeWord> first = c.words().at(c.tokens(), i);
        if (first == null) {
            return c.is(i, "the") ? behindArticle(c, i) : null;
        }
        return switch (first.value().kind()) {
            case DAYWORD -> dayWord(c, i, first);
            case DEIXIS -> deictic(c, i, first.value(), first.end());
            case ROLLING -> rolling(c, i, first.value(), first.end());
            case COMPARATIVE -> comparative(c, i, first.value(), first.end());
            case NUMBER -> ago(c, i, first.value().number(), first.end());
            default -> null;
        };
    }

    private static @Nullable Time behindArticle(TimeContext c, int i) {
        Phrases.Match<TimeWord> word = c.words().at(c.tokens(), i + 1);
        if (word == null) {
            return theDayBefore(c, i);
        }
        TimeWord which = word.value();
        if (which.is(Kind.ROLLING)) {
            return rolling(c, i, which, word.end());
        }
        if (which.is(Kind.DEIXIS) && which.number() != 0) {
            return rolling(c, i, which, word.end());
        }
        if (which.is(Kind.UNIT) && which.stretch() == Stretch.WEEKEND) {
            return weekend(c, i, word.end());
        }
        return theDayBefore(c, i);
    }

    private static @Nullable Time theDayBefore(TimeContext c, int i) {
        if (!c.is(i + 1, "day") || !c.is(i + 2, "before") || !c.is(i + 3, "yesterday")) {
            return null;
        }
        return relative(c, i, i + 4, Stretch.DAY, -2, "dayword");
    }

    private static Time weekend(TimeContext c, int from, int end) {
        LocalDate today = c.today();
        if (today == null) {
            return open(from, end, Stretch.WEEKEND);
        }
        DayRange days = Stretches.around(today, Stretch.WEEKEND, 0);
        boolean past = days.from().isAfter(today);
        DayRange chosen = past ? Stretches.around(today, Stretch.WEEKEND, -1) : days;
        return time(from, end, Stretch.DAY, chosen, Direction.BEFORE, "weekend");
    }

    private static Time dayWord(TimeContext c, int i, Phrases.Match<TimeWord> word) {
        int days = word.value().number();
        if (days == 0 && c.tokens().is(i, "today") && !c.daily()) {
            TimeValue present =
                    new TimeValue("PRESENT_REF", null, Stretch.DAY, Anchor.ISSUE, Direction.AROUND);
            return new Time(i, word.end(), present, "dayword");
        }
        return relative(c, i, word.end(), Stretch.DAY, days, "dayword");
    }

    /// `last week`, `this past spring` (with its `this` alone), `next March`, `last night`.
    private static @Nullable Time deictic(TimeContext c, int from, TimeWord which, int at) {
        if (c.is(at, "night") && which.number() < 0) {
            return relative(c, from, at + 1, Stretch.DAY, -1, "dayword");
        }
        Phrases.Match<TimeWord> head = at < c.limit() ? c.words().at(c.tokens(), at) : null;
        if (head == null || head.end() > c.limit()) {
            return null;
        }
        TimeWord word = head.value();
        if (word.is(Kind.UNIT) && word.stretch() != null) {
            return relative(c, from, head.end(), word.stretch(), which.number(), "deictic");
        }
        if (word.is(Kind.NUMBER)) {
            return rolling(c, from, which, at);
        }
        return NamedUnits.at(c, from, which, word, head.end(), at);
    }

    /// `the past decade`, `the last two years`, `this past spring`, `the coming months`.
    private static @Nullable Time rolling(TimeContext c, int from, TimeWord which, int at) {
        Phrases.Match<TimeWord> word = at < c.limit() ? c.words().at(c.tokens(), at) : null;
        int count = 1;
        int next = at;
        if (word != null && word.value().is(Kind.NUMBER)) {
            count = word.value().number();
            next = word.end();
        } else if (c.tokens().number(at) > 0) {
            count = c.tokens().number(at);
            next = at + 1;
        }
        boolean counted = next > at;
        Phrases.Match<TimeWord> head = next < c.limit() ? c.words().at(c.tokens(), next) : null;
        if (head == null || head.end() > c.limit() || count > 200) {
            return null;
        }
        TimeWord unit = head.value();
        Stretch stretch = unit.stretch();
        if (stretch == null) {
            return counted ? null : NamedUnits.at(c, from, which, unit, head.end(), at);
        }
        if (unit.is(Kind.UNITS) && !counted) {
            return null;
        }
        if (stretch == Stretch.WEEKEND) {
            return weekend(c, from, head.end());
        }
        LocalDate today = c.today();
        if (today == null) {
            return open(from, head.end(), stretch);
        }
        int sign = which.number() < 0 ? -1 : 1;
        DayRange days = Stretches.rolling(today, stretch, sign * count);
        return time(from, head.end(), stretch, days, direction(sign), "rolling");
    }

    /// `earlier this week`, `later in the year`, `earlier in May` is left to the part family.
    private static @Nullable Time comparative(TimeContext c, int from, TimeWord which, int at) {
        int noun = c.is(at, "this") ? at + 1 : c.is(at, "in") && c.is(at + 1, "the") ? at + 2 : 0;
        Phrases.Match<TimeWord> unit =
                noun == 0 || noun >= c.limit() ? null : c.words().at(c.tokens(), noun);
        if (unit == null || !unit.value().is(Kind.UNIT) || unit.value().stretch() == null) {
            return null;
        }
        Stretch stretch = unit.value().stretch();
        LocalDate today = c.today();
        if (today == null || stretch == Stretch.DAY) {
            return today == null ? open(from, unit.end(), stretch) : null;
        }
        DayRange whole = Stretches.around(today, stretch, 0);
        DayRange days = which.number() < 0 ? before(whole, today) : behind(whole, today);
        return time(from, unit.end(), Stretch.DAY, days, direction(which.number()), "comparative");
    }

    private static DayRange before(DayRange whole, LocalDate today) {
        return today.isAfter(whole.from())
                ? new DayRange(whole.from(), today.minusDays(1))
                : DayRange.of(today);
    }

    private static DayRange behind(DayRange whole, LocalDate today) {
        return today.isBefore(whole.to())
                ? new DayRange(today.plusDays(1), whole.to())
                : DayRange.of(today);
    }

    /// `two weeks ago`, `a year ago`.
    static @Nullable Time ago(TimeContext c, int from, int count, int at) {
        Phrases.Match<TimeWord> unit = at < c.limit() ? c.words().at(c.tokens(), at) : null;
        if (unit == null
                || !unit.value().isUnit()
                || !c.is(unit.end(), "ago")
                || c.is(from - 1, "half")) {
            return null;
        }
        Stretch stretch = unit.value().stretch();
        LocalDate today = c.today();
        if (stretch == null || today == null || count > 1000) {
            return open(from, unit.end() + 1, stretch == null ? Stretch.DAY : stretch);
        }
        DayRange days = Stretches.away(today, stretch, -count);
        return time(from, unit.end() + 1, stretch, days, Direction.BEFORE, "ago");
    }

    private static Time relative(
            TimeContext c, int from, int end, Stretch stretch, int count, String rule) {
        LocalDate today = c.today();
        if (today == null) {
            return open(from, end, stretch);
        }
        DayRange days = Stretches.around(today, stretch, count);
        return time(from, end, stretch, days, direction(count), rule);
    }

    static Time time(
            int from, int end, Stretch stretch, DayRange days, Direction direction, String rule) {
        TimeValue value =
                new TimeValue(TimeValue.iso(days, stretch), days, stretch, Anchor.ISSUE, direction);
        return new Time(from, end, value, rule);
    }

    static Time open(int from, int end, Stretch stretch) {
        return new Time(from, end, TimeValue.open(stretch), "no-issue-date");
    }

    static Direction direction(int count) {
        return count < 0 ? Direction.BEFORE : count > 0 ? Direction.AFTER : Direction.AROUND;
    }
}

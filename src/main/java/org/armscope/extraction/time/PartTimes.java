package org.armscope.extraction.time;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.armscope.annotation.DayRange;
import org.armscope.lexicon.phrase.Phrases;
import org.armscope.lexicon.time.Stretch;
import org.armscope.lexicon.time.TimeWord;
import org.armscope.lexicon.time.TimeWord.Kind;
import org.armscope.lexicon.time.TimeWord.Part;
import org.jspecify.annotations.Nullable;

/// Parts of times: `late last year`, `mid-1998`, `the early 1990s`, `the end of this year`, `the
/// first half of 1999`, `the third quarter of 2000`, `the turn of the century`.
final class PartTimes implements TimeParser {

    private static final int NEAREST = 50;

    private final List<TimeParser> wholes;

    PartTimes(List<TimeParser> wholes) {
        this.wholes = List.copyOf(wholes);
    }

    @Override
    public @Nullable Time at(TimeContext c, int i) {
        int at = c.is(i, "the") ? i + 1 : i;
        if (at >= c.limit()) {
            return null;
        }
        if (c.is(at, "turn")) {
            return turnOfCentury(c, i, at);
        }
        Phrases.Match<TimeWord> word = c.words().at(c.tokens(), at);
        if (word == null) {
            return null;
        }
        TimeWord first = word.value();
        return switch (first.kind()) {
            case PART -> part(c, i, first, word.end());
            case ORDINAL -> fraction(c, i, first.number(), word.end());
            case DEIXIS -> first.number() < 0 ? fraction(c, i, 0, word.end()) : null;
            case COMPARATIVE -> comparative(c, i, word.end());
            default -> null;
        };
    }

    private @Nullable Time part(TimeContext c, int from, TimeWord word, int at) {
        Part part = word.part();
        if (part == null) {
            return null;
        }
        boolean noun = part == Part.BEGINNING || part == Part.END || c.is(at - 1, "middle");
        if (noun) {
            Time whole = c.is(at, "of") ? wholeOrCurrent(c, at + 1) : null;
            return whole == null ? null : narrowed(from, whole, part);
        }
        int next = c.isDash(at) || c.is(at, "in") ? at + 1 : at;
        Time whole = whole(c, next);
        return whole == null || c.is(next, "the") ? null : narrowed(from, whole, part);
    }

    /// `earlier in May`, `later in 1999`.
    private @Nullable Time comparative(TimeContext c, int from, int at) {
        Time whole = c.is(at, "in") && !c.is(at + 1, "the") ? whole(c, at + 1) : null;
        return whole == null ? null : new Time(from, whole.end(), whole.value(), whole.rule());
    }

    private static Time narrowed(int from, Time whole, Part part) {
        TimeValue value = whole.value();
        DayRange days = value.days();
        TimeValue narrow =
                days == null || (value.stretch() == Stretch.DAY && days.from().equals(days.to()))
                        ? value
                        : value.narrowed(Stretches.part(days, value.stretch(), part));
        return new Time(from, whole.end(), narrow, "part-of-" + whole.rule());
    }

    private @Nullable Time fraction(TimeContext c, int from, int ordinal, int at) {
        boolean half = c.is(at, "half");
        if ((!half && !c.is(at, "quarter")) || !c.is(at + 1, "of")) {
            return null;
        }
        Time whole = wholeOrCurrent(c, at + 2);
        DayRange days = whole == null ? null : whole.value().days();
        if (whole == null || days == null) {
            return whole == null ? null : whole.startingAt(from);
        }
        int parts = half ? 2 : 4;
        int number = ordinal == 0 ? parts : ordinal;
        DayRange share =
                number > parts ? days : share(days, whole.value().stretch(), number, parts);
        return new Time(
                from, whole.end(), whole.value().narrowed(share), half ? "half" : "quarter");
    }

    /// The `number`th of `parts` equal shares; of a year in whole months.
    private static DayRange share(DayRange days, Stretch stretch, int number, int parts) {
        if (stretch == Stretch.YEAR) {
            int months = 12 / parts;
            YearMonth first = YearMonth.from(days.from()).plusMonths((long) months * (number - 1));
            return Stretches.months(first, months);
        }
        long length = days.to().toEpochDay() - days.from().toEpochDay() + 1;
        LocalDate from = days.from().plusDays(length * (number - 1) / parts);
        return new DayRange(from, days.from().plusDays(length * number / parts - 1));
    }

    private @Nullable Time whole(TimeContext c, int i) {
        Time longest = null;
        for (TimeParser parser : wholes) {
            Time time = i < c.limit() ? parser.at(c, i) : null;
            if (time != null && (longest == null || time.end() > longest.end())) {
                longest = time;
            }
        }
        return longest;
    }

    /// Behind "of" also `the year`, `the month`: those of the issue date.
    private @Nullable Time wholeOrCurrent(TimeContext c, int i) {
        Time whole = whole(c, i);
        if (whole != null || !c.is(i, "the")) {
            return whole;
        }
        Phrases.Match<TimeWord> unit = i + 1 < c.limit() ? c.words().at(c.tokens(), i + 1) : null;
        if (unit == null || !unit.value().is(Kind.UNIT) || unit.value().stretch() == null) {
            return null;
        }
        Stretch stretch = unit.value().stretch();
        LocalDate today = c.today();
        return today == null
                ? RelativeTimes.open(i, unit.end(), stretch)
                : RelativeTimes.time(
                        i,
                        unit.end(),
                        stretch,
                        Stretches.around(today, stretch, 0),
                        RelativeTimes.direction(0),
                        "current");
    }

    /// The century's turn nearest to the issue date.
    private static @Nullable Time turnOfCentury(TimeContext c, int from, int at) {
        if (!c.is(at + 1, "of") || !c.is(at + 2, "the") || !c.is(at + 3, "century")) {
            return null;
        }
        LocalDate today = c.today();
        return today == null
                ? RelativeTimes.open(from, at + 4, Stretch.YEAR)
                : new Time(
                        from,
                        at + 4,
                        TimeValue.year((today.getYear() + NEAREST) / 100 * 100),
                        "turn-of-century");
    }
}

package org.armscope.extraction.time;

import java.time.LocalDate;
import org.armscope.annotation.DayRange;
import org.armscope.annotation.TemporalExpression.Anchor;
import org.armscope.lexicon.phrase.Phrases;
import org.armscope.lexicon.time.Stretch;
import org.armscope.lexicon.time.TimeWord;
import org.armscope.lexicon.time.TimeWord.Kind;
import org.jspecify.annotations.Nullable;

/// Times counted from a date named before: `the same day`, `that year`, `the following week`, `a
/// day earlier`, `three days later`. Without such a date there are none.
final class Anaphors implements TimeParser {

    /// From a date wider than this many days no day can be counted.
    private static final int WIDEST_FOR_DAYS = 10;

    @Override
    public @Nullable Time at(TimeContext c, int i) {
        DayRange anchor = c.earlier();
        if (anchor == null) {
            return null;
        }
        Phrases.Match<TimeWord> word = c.words().at(c.tokens(), i);
        if (word != null && word.value().is(Kind.NUMBER)) {
            return shifted(c, i, word.value().number(), word.end(), anchor);
        }
        boolean article = c.is(i, "the");
        Phrases.Match<TimeWord> which =
                article ? c.words().at(c.tokens(), i + 1) : c.is(i, "that") ? word : null;
        if (which == null || !which.value().is(Kind.ANAPHOR)) {
            return null;
        }
        Phrases.Match<TimeWord> unit =
                which.end() < c.limit() ? c.words().at(c.tokens(), which.end()) : null;
        if (unit == null || !unit.value().is(Kind.UNIT) || unit.end() > c.limit()) {
            return null;
        }
        return time(i, unit, which.value().number(), anchor);
    }

    /// `a day earlier`, `two weeks later`.
    private static @Nullable Time shifted(
            TimeContext c, int i, int count, int at, DayRange anchor) {
        Phrases.Match<TimeWord> unit = at < c.limit() ? c.words().at(c.tokens(), at) : null;
        if (unit == null || !unit.value().isUnit() || unit.end() >= c.limit()) {
            return null;
        }
        TimeWord way = c.words().word(c.tokens(), unit.end(), Kind.COMPARATIVE);
        if (way == null) {
            return null;
        }
        Phrases.Match<TimeWord> whole = new Phrases.Match<>(unit.value(), unit.end() + 1);
        return time(i, whole, way.number() * count, anchor);
    }

    private static @Nullable Time time(
            int from, Phrases.Match<TimeWord> unit, int count, DayRange anchor) {
        Stretch stretch = unit.value().stretch();
        if (stretch == null) {
            return null;
        }
        long width = anchor.to().toEpochDay() - anchor.from().toEpochDay();
        if (width > WIDEST_FOR_DAYS && stretch == Stretch.DAY) {
            return null;
        }
        LocalDate day = count < 0 ? anchor.from() : anchor.to();
        boolean wide = stretch == Stretch.DAY && !anchor.from().equals(anchor.to());
        DayRange days = wide && count == 0 ? anchor : Stretches.away(day, stretch, count);
        TimeValue value =
                new TimeValue(
                        TimeValue.iso(days, stretch),
                        days,
                        stretch,
                        Anchor.EARLIER_DATE,
                        RelativeTimes.direction(count));
        return new Time(from, unit.end(), value, "anaphor");
    }
}

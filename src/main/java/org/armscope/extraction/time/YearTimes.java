package org.armscope.extraction.time;

import org.armscope.lexicon.time.Stretch;
import org.armscope.lexicon.time.TimeWord.Kind;
import org.armscope.text.TokenKind;
import org.armscope.text.Tokens;
import org.jspecify.annotations.Nullable;

/// Years, runs of years and decades: `1998`, `1992-93`, `the 1990s`.
final class YearTimes implements TimeParser {

    @Override
    public @Nullable Time at(TimeContext c, int i) {
        if (c.is(i, "the")) {
            Time decade = decade(c, i + 1, true);
            return decade == null ? null : decade.startingAt(i);
        }
        Time decade = decade(c, i, false);
        return decade == null ? year(c, i) : decade;
    }

    /// `1990s`, `1990's`; `90s` only behind "the".
    private static @Nullable Time decade(TimeContext c, int i, boolean article) {
        Tokens tokens = c.tokens();
        int at = article && tokens.is(i, TokenKind.MARK) && tokens.glued(i + 1) ? i + 1 : i;
        int number = tokens.number(at);
        int length = number < 0 ? 0 : tokens.end(at) - tokens.start(at);
        boolean full = length == 4 && number >= 1700 && number <= 2090;
        boolean brief = length == 2 && article;
        if ((!full && !brief) || number % 10 != 0 || at + 1 >= c.limit()) {
            return null;
        }
        int s = tokens.is(at + 1, TokenKind.MARK) && tokens.glued(at + 1) ? at + 2 : at + 1;
        if (!tokens.is(s, "s") || !tokens.glued(s) || s >= c.limit()) {
            return null;
        }
        return new Time(i, s + 1, TimeValue.decade(full ? number : 1900 + number), "decade");
    }

    private static @Nullable Time year(TimeContext c, int i) {
        Tokens tokens = c.tokens();
        int first = Years.year(tokens, i);
        if (first == 0 || (isGluedBehind(tokens, i) && !isPart(c, i - 2))) {
            return null;
        }
        boolean joined = tokens.glued(i + 1) && (c.isDash(i + 1) || tokens.is(i + 1, '/'));
        if (joined && tokens.glued(i + 2) && i + 2 < c.limit()) {
            int last = Years.year(tokens, i + 2);
            int end = last > first ? last : Years.shortYear(tokens, i + 2, first);
            if (end != 0) {
                return run(i, i + 3, first, end);
            }
            if (tokens.is(i + 1, '-')) {
                return null;
            }
        }
        return isNumberOfName(c, i) || c.words().countsThings(tokens, i, first)
                ? null
                : new Time(i, i + 1, TimeValue.year(first), "year");
    }

    /// `Resolution 1973`: behind a capitalised word that introduces no time.
    private static boolean isNumberOfName(TimeContext c, int i) {
        return c.tokens().isCapital(i - 1)
                && !c.words().introducesTime(c.tokens(), i - 1)
                && c.words().at(c.tokens(), i - 1) == null
                && !c.tokens().is(i - 1, "The");
    }

    private static Time run(int from, int end, int first, int last) {
        TimeValue value =
                TimeValue.printed(first + "/" + last, TimeValue.years(first, last), Stretch.DECADE);
        return new Time(from, end, value, "year-run");
    }

    /// True for the first word of `mid-1998`.
    private static boolean isPart(TimeContext c, int i) {
        return c.isDash(i + 1) && c.words().word(c.tokens(), i, Kind.PART) != null;
    }

    /// Behind a letter, a currency sign or another number's dash a number is no year.
    private static boolean isGluedBehind(Tokens tokens, int i) {
        if (!tokens.glued(i)) {
            return false;
        }
        char before = tokens.charAt(tokens.start(i) - 1);
        return Character.isLetterOrDigit(before) || "-/.#$\u00A3\u20AC\u00A5".indexOf(before) >= 0;
    }
}

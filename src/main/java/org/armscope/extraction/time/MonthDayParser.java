package org.armscope.extraction.time;

import org.armscope.lexicon.time.TimeWords;
import org.armscope.text.TokenKind;
import org.armscope.text.Tokens;
import org.jspecify.annotations.Nullable;

/// Reads months and days of months: `March 1-2`, `30 September`, `June 12-July 4`, `the 4th of
/// August`, `July-August 1999`, `May 28, 1999`.
public final class MonthDayParser {

    /// What was read, and the token behind it.
    public record Read(MonthDays days, int end) {}

    private final TimeWords words;

    public MonthDayParser(TimeWords words) {
        this.words = words;
    }

    /// What begins at token `i` and ends before `limit`, with its year if one is printed; or null.
    public @Nullable Read at(Tokens tokens, int i, int limit) {
        Read read =
                tokens.is(i, TokenKind.NUMBER)
                        ? dayFirst(tokens, i, limit)
                        : monthFirst(tokens, i, limit);
        return read == null || read.end() > limit ? null : withYear(tokens, read, limit);
    }

    private @Nullable Read monthFirst(Tokens tokens, int i, int limit) {
        int month = month(tokens, i);
        if (month == 0) {
            return null;
        }
        int next = behindMonth(tokens, i);
        int day = day(tokens, next);
        if (day == 0 || next >= limit) {
            return monthRun(tokens, month, next, limit);
        }
        return dayRun(tokens, month, day, behindDay(tokens, next), limit);
    }

    /// A month alone, or `July-August`.
    private Read monthRun(Tokens tokens, int month, int next, int limit) {
        if (isDash(tokens, next) && next + 1 < limit) {
            int last = month(tokens, next + 1);
            int behind = behindMonth(tokens, next + 1);
            if (last != 0 && day(tokens, behind) == 0) {
                return new Read(new MonthDays(month, 0, last, 0, 0), behind);
            }
        }
        return new Read(MonthDays.of(month, 0), next);
    }

    /// Behind `March 1`: `-2`, `-April 2` or nothing more.
    private Read dayRun(Tokens tokens, int month, int day, int next, int limit) {
        boolean and = tokens.is(next, "and") && !tokens.isWord(next + 2);
        if ((isDash(tokens, next) || tokens.is(next, "to") || and) && next + 1 < limit) {
            int last = day(tokens, next + 1);
            if (last > day && !isUnitAhead(tokens, next)) {
                return new Read(
                        new MonthDays(month, day, month, last, 0), behindDay(tokens, next + 1));
            }
            int lastMonth = month(tokens, next + 1);
            int behind = lastMonth == 0 ? next : behindMonth(tokens, next + 1);
            last = lastMonth == 0 || behind >= limit ? 0 : day(tokens, behind);
            if (last > 0) {
                return new Read(
                        new MonthDays(month, day, lastMonth, last, 0), behindDay(tokens, behind));
            }
        }
        return new Read(MonthDays.of(month, day), next);
    }

    /// `30 September`, `2-4 September`, `the 4th of August`.
    private @Nullable Read dayFirst(Tokens tokens, int i, int limit) {
        int day = day(tokens, i);
        if (day == 0) {
            return null;
        }
        int next = behindDay(tokens, i);
        int last = day;
        if (isDash(tokens, next) && day(tokens, next + 1) > day) {
            last = day(tokens, next + 1);
            next = behindDay(tokens, next + 1);
        }
        if (tokens.is(next, "of") && next > i + 1) {
            next++;
        }
        int month = next < limit ? month(tokens, next) : 0;
        return month == 0
                ? null
                : new Read(new MonthDays(month, day, month, last, 0), behindMonth(tokens, next));
    }

    private Read withYear(Tokens tokens, Read read, int limit) {
        int at = read.end();
        if (tokens.is(at, ',') && !read.days().isWholeMonth()) {
            at++;
        }
        int year = at < limit ? Years.year(tokens, at) : 0;
        return year == 0 ? read : new Read(read.days().withYear(year), at + 1);
    }

    /// A month cut short is also a name (`Lee Jun`): it counts with its point or beside a number.
    private int month(Tokens tokens, int i) {
        int month = words.month(tokens, i);
        boolean dated =
                month == 0
                        || !words.isShort(tokens, i)
                        || (tokens.is(i + 1, '.') && tokens.glued(i + 1))
                        || day(tokens, i + 1) != 0
                        || day(tokens, i - 1) != 0
                        || Years.year(tokens, i + 1) != 0;
        return dated ? month : 0;
    }

    private int behindMonth(Tokens tokens, int month) {
        boolean cut = words.isShort(tokens, month) && tokens.is(month + 1, '.');
        return cut && tokens.glued(month + 1) ? month + 2 : month + 1;
    }

    /// The day of the month at a token, 0 if it is none.
    public static int day(Tokens tokens, int i) {
        int number = tokens.number(i);
        boolean whole =
                !tokens.glued(i + 1) || !tokens.isWord(i + 1) || isOrdinalEnd(tokens, i + 1);
        return number >= 1 && number <= 31 && whole ? number : 0;
    }

    /// The token behind a day of the month and the `th` stuck to it.
    public static int behindDay(Tokens tokens, int day) {
        return tokens.glued(day + 1) && isOrdinalEnd(tokens, day + 1) ? day + 2 : day + 1;
    }

    private static boolean isOrdinalEnd(Tokens tokens, int i) {
        return tokens.is(i, "st") || tokens.is(i, "nd") || tokens.is(i, "rd") || tokens.is(i, "th");
    }

    /// A dash between words, also one that a wrong character set left behind.
    public static boolean isDash(Tokens tokens, int i) {
        if (!tokens.is(i, TokenKind.MARK)) {
            return false;
        }
        char c = tokens.charAt(tokens.start(i));
        return c == '-'
                || (c >= '\u2010' && c <= '\u2015')
                || c == '\u2212'
                || c == '\u0096'
                || c == '\u00D0'
                || (c == '\u00E2' && tokens.end(i) - tokens.start(i) == 3);
    }

    /// Behind `to`: `March 1 to 10 aircraft` is no run of days.
    private static boolean isUnitAhead(Tokens tokens, int to) {
        return tokens.is(to, "to") && tokens.is(to + 2, TokenKind.LOWER);
    }
}

package org.armscope.extraction.citation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.armscope.annotation.CitedDate;
import org.armscope.annotation.DayRange;
import org.armscope.article.IssueDate;
import org.armscope.extraction.time.MonthDayParser;
import org.armscope.extraction.time.MonthDays;
import org.armscope.extraction.time.Years;
import org.armscope.text.Span;
import org.armscope.text.Tokens;
import org.jspecify.annotations.Nullable;

/// Reads the list of dates in a citation: `February 10, March 1`, `May 12, 16`, `November 7, 22,
/// 2000`, `June 17-18`, `30 September`.
final class CitedDates {

    /// Derived issue dates may be some days early.
    private static final int SLACK = 4;

    /// The dates read, and the token behind the last.
    record Read(List<CitedDate> dates, int end) {}

    private record Item(MonthDays days, Span span) {}

    private final MonthDayParser parser;

    CitedDates(MonthDayParser parser) {
        this.parser = parser;
    }

    /// True if a month or a day with its month begins at the token.
    boolean beginAt(Tokens tokens, int i, int limit) {
        return parser.at(tokens, i, limit) != null;
    }

    /// The dates that begin at token `i` and end before `limit`; null if none do. Of an unprinted
    /// year the latest counts that does not lie behind the issue.
    @Nullable Read at(Tokens tokens, int i, int limit, @Nullable IssueDate issue) {
        MonthDayParser.Read first = parser.at(tokens, i, limit);
        if (first == null) {
            return null;
        }
        List<Item> items = new ArrayList<>();
        int end = add(items, tokens, i, first);
        for (int next = more(items, tokens, end, limit);
                next > end;
                next = more(items, tokens, end, limit)) {
            end = next;
        }
        return new Read(items.stream().map(item -> resolve(item, issue)).toList(), end);
    }

    /// Reads one more date or a year behind a comma; the token behind it, or `end` if there is
    /// none.
    private int more(List<Item> items, Tokens tokens, int end, int limit) {
        int at = behindSeparator(tokens, end);
        if (at == end || at >= limit) {
            return end;
        }
        MonthDayParser.Read read = parser.at(tokens, at, limit);
        if (read != null) {
            return add(items, tokens, at, read);
        }
        int year = Years.year(tokens, at);
        if (year != 0) {
            giveYear(items, year);
            return at + 1;
        }
        return days(items, tokens, at, end, limit);
    }

    /// Days of the month named last.
    private static int days(List<Item> items, Tokens tokens, int at, int end, int limit) {
        MonthDays last = items.getLast().days();
        int day = MonthDayParser.day(tokens, at);
        if (day == 0 || last.isWholeMonth()) {
            return end;
        }
        int behind = MonthDayParser.behindDay(tokens, at);
        int to = day;
        if (behind + 1 < limit && MonthDayParser.isDash(tokens, behind)) {
            int second = MonthDayParser.day(tokens, behind + 1);
            to = second > day ? second : day;
            behind = second > day ? MonthDayParser.behindDay(tokens, behind + 1) : behind;
        }
        int month = last.toMonth();
        items.add(new Item(new MonthDays(month, day, month, to, 0), tokens.span(at, behind)));
        return behind;
    }

    private static int add(List<Item> items, Tokens tokens, int at, MonthDayParser.Read read) {
        items.add(new Item(read.days().withYear(0), tokens.span(at, read.end())));
        if (read.days().hasYear()) {
            giveYear(items, read.days().year());
        }
        return read.end();
    }

    /// A year given late in a list holds for what precedes it; December before January lies a year
    /// earlier.
    private static void giveYear(List<Item> items, int year) {
        int given = year;
        int behind = 0;
        for (int k = items.size() - 1; k >= 0 && !items.get(k).days().hasYear(); k--) {
            Item item = items.get(k);
            if (behind != 0 && item.days().month() > behind) {
                given--;
            }
            behind = item.days().month();
            items.set(k, new Item(item.days().withYear(given), item.span()));
        }
    }

    private static int behindSeparator(Tokens tokens, int i) {
        int at = i;
        if (tokens.is(at, ',') || tokens.is(at, '/')) {
            at++;
        }
        return tokens.is(at, "and") || tokens.is(at, '&') ? at + 1 : at;
    }

    private static CitedDate resolve(Item item, @Nullable IssueDate issue) {
        MonthDays days = item.days();
        DayRange range =
                days.hasYear()
                        ? days.in(days.year())
                        : issue == null ? null : latest(days, issue.to());
        return new CitedDate(days.value(range), range, item.span());
    }

    private static @Nullable DayRange latest(MonthDays days, LocalDate issue) {
        return days.latestTo(issue.plusDays(SLACK));
    }
}

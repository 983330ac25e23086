package org.armscope.extraction;

import java.time.Month;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.armscope.text.Span;
import org.jspecify.annotations.Nullable;

/// Finds the days that a text names by month and day, and tells which of them date a source.
public final class CitedDays {

    private static final int LONGEST_NOTE = 500;
    private static final Pattern NEXT_DAY =
            Pattern.compile(
                    ",[\\s\\u00A0]?(\\d{1,2})(?:[-–—](\\d{1,2}))?(?=[\\s\\u00A0]*(?:[,;)]|and\\b))");
    private static final Pattern YEAR = Pattern.compile(",?[\\s\\u00A0]((?:19|20)\\d{2})(?!\\d)");

    private final String text;
    private final List<CitedDay> found = new ArrayList<>();

    private CitedDays(String text) {
        this.text = text;
    }

    /// The days named inside `within`, in order. Lists give one value a day (`May 12, 16`), runs
    /// one for the whole (`May 28-30`); a year behind a list holds for all of it.
    public static List<CitedDay> of(String text, Span within) {
        CitedDays days = new CitedDays(text);
        days.scan(within);
        return List.copyOf(days.found);
    }

    private void scan(Span within) {
        int at = within.start();
        int from = at;
        while (at < within.end()) {
            char c = text.charAt(at);
            if (c == '(') {
                int close = closeOf(at, within.end());
                if (close > at) {
                    scanNote(new Span(at + 1, close));
                    from = close;
                    at = close;
                    continue;
                }
            }
            if (!isFirstFigure(at, within.start())) {
                at++;
                continue;
            }
            Optional<DayExpression> day = DayExpression.at(text, at, from, within.end());
            at = day.map(d -> add(d, within.end(), null)).orElse(at + 1);
            from = day.isPresent() ? at : from;
        }
    }

    /// A note in parentheses, segment by segment.
    private void scanNote(Span note) {
        int start = note.start();
        for (int at = start; at <= note.end(); at++) {
            if (at == note.end() || text.charAt(at) == ';') {
                scanSegment(new Span(start, at));
                start = at + 1;
            }
        }
    }

    private void scanSegment(Span segment) {
        int at = segment.start();
        int from = at;
        while (at < segment.end()) {
            Optional<DayExpression> day =
                    isFirstFigure(at, segment.start())
                            ? DayExpression.at(text, at, from, segment.end())
                            : Optional.empty();
            at = day.map(d -> add(d, segment.end(), segment)).orElse(at + 1);
            from = day.isPresent() ? at : from;
        }
    }

    /// Adds a day and what follows it in its list; returns where to read on.
    private int add(DayExpression day, int end, @Nullable Span segment) {
        boolean source = segment != null && SourceShape.dates(text, segment, day.span());
        int first = found.size();
        found.add(new CitedDay(day.span(), day.first(), day.last(), null, source));
        int at = day.span().end();
        if (segment != null) {
            at = addList(day.month(), at, Math.min(text.length(), end + 1), source);
        }
        Matcher year = YEAR.matcher(text).region(at, end).useTransparentBounds(true);
        if (!year.lookingAt()) {
            return at;
        }
        int given = Integer.parseInt(year.group(1));
        found.subList(first, found.size()).replaceAll(d -> d.withYear(given));
        return year.end();
    }

    private int addList(Month month, int from, int end, boolean source) {
        int at = from;
        Matcher next = NEXT_DAY.matcher(text).region(at, end).useTransparentBounds(true);
        while (next.lookingAt()) {
            String lastFigures = next.group(2) == null ? next.group(1) : next.group(2);
            Optional<MonthDay> first = DayExpression.day(month, next.group(1));
            Optional<MonthDay> last = DayExpression.day(month, lastFigures);
            if (first.isEmpty() || last.isEmpty()) {
                return at;
            }
            Span span = new Span(next.start(1), next.end());
            found.add(new CitedDay(span, first.get(), last.get(), null, source));
            at = next.end();
            next.region(at, end);
        }
        return at;
    }

    /// Behind a bracket at `open`, where its note closes; `open` if it is no short plain note.
    private int closeOf(int open, int limit) {
        int last = Math.min(limit, open + LONGEST_NOTE);
        for (int at = open + 1; at < last; at++) {
            char c = text.charAt(at);
            if (c == ')') {
                return at;
            }
            if (c == '(') {
                return open;
            }
        }
        return open;
    }

    private boolean isFirstFigure(int at, int from) {
        char c = text.charAt(at);
        return (char) (c - '0') <= 9 // one comparison, as it is made for every character
                && (at == from || !Character.isLetterOrDigit(text.charAt(at - 1)));
    }
}

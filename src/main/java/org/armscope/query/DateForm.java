package org.armscope.query;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.armscope.query.Mistake.Fix;
import org.armscope.text.Span;
import org.jspecify.annotations.Nullable;

/// Reads a year, month or day, or a range of two of them, as days; writes days in as few figures as
/// read back the same.
final class DateForm {

    private static final String RANGE = "..";
    private static final Pattern DATE =
            Pattern.compile("([0-9]{4})(?:-([0-9]{1,2})(?:-([0-9]{1,2}))?)?");

    /// The days of one year, month or day.
    private record Days(LocalDate first, LocalDate last) {}

    private DateForm() {}

    /// The range that `value` means.
    ///
    /// @param span where `value` stands in the typed text
    static Query.DateRange read(FieldName field, String value, Span span) throws Mistake {
        int dots = value.indexOf(RANGE);
        String first = dots < 0 ? value : value.substring(0, dots);
        String last = dots < 0 ? value : value.substring(dots + RANGE.length());
        if (first.isEmpty() && last.isEmpty()) {
            throw new Mistake(
                    span,
                    "A range needs a date on one side at least, as in 1999.. or ..2001-03.",
                    null);
        }
        Days from = first.isEmpty() ? null : days(first, span.start());
        Days to = last.isEmpty() ? null : days(last, span.end() - last.length());
        if (from != null && to != null && to.last().isBefore(from.first())) {
            throw new Mistake(
                    span, "This range ends before it begins.", new Fix(span, last + RANGE + first));
        }
        return new Query.DateRange(
                field, from == null ? null : from.first(), to == null ? null : to.last());
    }

    private static Days days(String value, int start) throws Mistake {
        Optional<Days> days = days(value);
        if (days.isEmpty()) {
            Span span = new Span(start, start + value.length());
            String better = better(value);
            throw new Mistake(
                    span,
                    "There is no date \u201C"
                            + value
                            + "\u201D: a date is written 2001, 2001-03 or 2001-03-07, a range"
                            + " 1999..2001-03.",
                    better == null ? null : new Fix(span, better));
        }
        return days.get();
    }

    private static Optional<Days> days(String value) {
        Matcher date = DATE.matcher(value);
        if (!date.matches()) {
            return Optional.empty();
        }
        try {
            int year = Integer.parseInt(date.group(1));
            if (date.group(2) == null) {
                return Optional.of(new Days(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31)));
            }
            YearMonth month = YearMonth.of(year, Integer.parseInt(date.group(2)));
            if (date.group(3) == null) {
                return Optional.of(new Days(month.atDay(1), month.atEndOfMonth()));
            }
            LocalDate day = month.atDay(Integer.parseInt(date.group(3)));
            return Optional.of(new Days(day, day));
        } catch (DateTimeException _) {
            return Optional.empty(); // such as a thirteenth month
        }
    }

    /// The longest beginning of the figures that is a date, or null.
    private static @Nullable String better(String value) {
        String figures = value.replaceAll("[^0-9]+", "-").replaceAll("^-|-$", "");
        while (!figures.isEmpty() && days(figures).isEmpty()) {
            figures = figures.substring(0, Math.max(0, figures.lastIndexOf('-')));
        }
        return figures.isEmpty() ? null : figures;
    }

    /// The value behind the colon.
    static String print(Query.DateRange range) {
        LocalDate from = range.from();
        LocalDate to = range.to();
        if (from == null || to == null) {
            return (from == null ? "" : first(from)) + RANGE + (to == null ? "" : last(to));
        }
        if (from.equals(to)) {
            return from.toString();
        }
        String first = first(from);
        String last = last(to);
        return first.equals(last) ? first : single(from, to, first + RANGE + last);
    }

    private static String single(LocalDate from, LocalDate to, String otherwise) {
        YearMonth month = YearMonth.from(from);
        boolean whole = from.equals(month.atDay(1)) && to.equals(month.atEndOfMonth());
        return whole ? month.toString() : otherwise;
    }

    private static String first(LocalDate day) {
        if (day.getDayOfYear() == 1) {
            return day.toString().substring(0, 4);
        }
        return day.getDayOfMonth() == 1 ? YearMonth.from(day).toString() : day.toString();
    }

    private static String last(LocalDate day) {
        if (day.getMonthValue() == 12 && day.getDayOfMonth() == 31) {
            return day.toString().substring(0, 4);
        }
        boolean ends = day.equals(YearMonth.from(day).atEndOfMonth());
        return ends ? YearMonth.from(day).toString() : day.toString();
    }
}

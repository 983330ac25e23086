package org.armscope.ingest;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.armscope.article.Precision;
import org.armscope.article.PrintedDate;
import org.armscope.text.MonthNames;

/// Dates as headers print them: `2001-03-07`, `2001-03`, `2002`, two of these with a slash between,
/// `March 7, 2001`, `7 March 2001`, `March 2001`, `November - December 2002`; each may end in
/// `(derived: reason)`.
final class HeaderDates {

    private static final Pattern ISO =
            Pattern.compile("([0-9]{4})(?:-([0-9]{2})(?:-([0-9]{2}))?)?");
    private static final Pattern MONTH_FIRST =
            Pattern.compile("(\\p{L}+)\\.? ([0-9]{1,2})(?:st|nd|rd|th)?,? ([0-9]{4})");
    private static final Pattern DAY_FIRST =
            Pattern.compile("([0-9]{1,2})(?:st|nd|rd|th)? (\\p{L}+)\\.?,? ([0-9]{4})");
    private static final Pattern MONTHS =
            Pattern.compile(
                    "(\\p{L}+)\\.?,?(?: ([0-9]{4}))?(?: ?[-–—/] ?(\\p{L}+)\\.?)?(?:,?"
                            + " ([0-9]{4}))?");

    private HeaderDates() {}

    /// The date, or empty if it has no form known here or is not on the calendar.
    static Optional<PrintedDate> read(String printed) {
        String value = printed.strip().replaceAll("[\\s\\u00A0]+", " ");
        int derived = value.toLowerCase(Locale.ROOT).indexOf("(derived");
        String date = derived < 0 ? value : value.substring(0, derived).strip();
        try {
            return dateOf(date)
                    .map(d -> derived < 0 ? d : derived(d, value.substring(derived + 8)));
        } catch (DateTimeException e) {
            return Optional.empty(); // not on the calendar: the field is left out
        }
    }

    private static PrintedDate derived(PrintedDate date, String rest) {
        String reason = rest.replaceFirst("^\\s*:?\\s*", "").replaceFirst("\\)\\s*$", "").strip();
        return new PrintedDate(
                date.from(),
                date.to(),
                date.precision(),
                reason.isEmpty() ? "reason not given" : reason);
    }

    private static Optional<PrintedDate> dateOf(String value) {
        int slash = value.indexOf('/');
        if (slash > 0 && ISO.matcher(value.substring(0, slash).strip()).matches()) {
            return iso(value.substring(0, slash).strip())
                    .flatMap(a -> iso(value.substring(slash + 1).strip()).flatMap(b -> join(a, b)));
        }
        return iso(value).or(() -> day(value)).or(() -> months(value));
    }

    private static Optional<PrintedDate> iso(String value) {
        Matcher m = ISO.matcher(value);
        if (!m.matches()) {
            return Optional.empty();
        }
        int year = Integer.parseInt(m.group(1));
        if (m.group(2) == null) {
            return Optional.of(
                    span(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31), Precision.YEAR));
        }
        int month = Integer.parseInt(m.group(2));
        if (m.group(3) == null) {
            return Optional.of(month(YearMonth.of(year, month)));
        }
        LocalDate day = LocalDate.of(year, month, Integer.parseInt(m.group(3)));
        return Optional.of(span(day, day, Precision.DAY));
    }

    private static Optional<PrintedDate> join(PrintedDate from, PrintedDate to) {
        if (to.to().isBefore(from.from())) {
            return Optional.empty();
        }
        if (from.equals(to)) {
            return Optional.of(from);
        }
        boolean days = from.precision() == Precision.DAY && to.precision() == Precision.DAY;
        boolean years = from.precision() == Precision.YEAR || to.precision() == Precision.YEAR;
        Precision precision = days ? Precision.DAYS : years ? Precision.YEAR : Precision.MONTHS;
        return Optional.of(span(from.from(), to.to(), precision));
    }

    private static Optional<PrintedDate> day(String value) {
        Matcher a = MONTH_FIRST.matcher(value);
        if (a.matches()) {
            return day(a.group(1), a.group(2), a.group(3));
        }
        Matcher b = DAY_FIRST.matcher(value);
        return b.matches() ? day(b.group(2), b.group(1), b.group(3)) : Optional.empty();
    }

    private static Optional<PrintedDate> day(String month, String day, String year) {
        return MonthNames.find(month)
                .map(m -> LocalDate.of(Integer.parseInt(year), m, Integer.parseInt(day)))
                .map(d -> span(d, d, Precision.DAY));
    }

    private static Optional<PrintedDate> months(String value) {
        Matcher m = MONTHS.matcher(value);
        if (!m.matches()) {
            return Optional.empty();
        }
        String lastYear = m.group(4) != null ? m.group(4) : m.group(2);
        if (lastYear == null) {
            return Optional.empty();
        }
        String firstYear = m.group(2) != null ? m.group(2) : lastYear;
        Optional<Month> last = MonthNames.find(m.group(3) != null ? m.group(3) : m.group(1));
        return MonthNames.find(m.group(1))
                .map(first -> YearMonth.of(Integer.parseInt(firstYear), first))
                .flatMap(
                        from ->
                                last.map(to -> YearMonth.of(Integer.parseInt(lastYear), to))
                                        .flatMap(to -> join(month(from), month(to))));
    }

    private static PrintedDate month(YearMonth month) {
        return span(month.atDay(1), month.atEndOfMonth(), Precision.MONTH);
    }

    private static PrintedDate span(LocalDate from, LocalDate to, Precision precision) {
        return new PrintedDate(from, to, precision, null);
    }
}

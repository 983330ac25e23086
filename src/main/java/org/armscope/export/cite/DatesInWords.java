package org.armscope.export.cite;

import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.armscope.article.IssueDate;
import org.armscope.article.Precision;

/// Dates as citations write them out: `7 March 2001`, `between 31 August and 1 September 1999`.
public final class DatesInWords {

    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);
    private static final DateTimeFormatter DAY_IN_YEAR =
            DateTimeFormatter.ofPattern("d MMMM", Locale.ENGLISH);
    private static final DateTimeFormatter MONTH =
            DateTimeFormatter.ofPattern("MMMM uuuu", Locale.ENGLISH);
    private static final DateTimeFormatter MONTH_IN_YEAR =
            DateTimeFormatter.ofPattern("MMMM", Locale.ENGLISH);

    private DatesInWords() {}

    /// What the date rests on and within what bounds, for a date that no source prints: `date
    /// derived: between 31 August and 1 September 1999`, `date set by the analyst: 7 March 2001`.
    public static String mark(IssueDate date) {
        String basis =
                switch (date.basis()) {
                    case PRINTED -> "date";
                    case DERIVED -> "date derived";
                    case DECIDED -> "date set by the analyst";
                };
        return basis + ": " + words(date);
    }

    static String words(IssueDate date) {
        return words(date.from(), date.to(), date.precision());
    }

    static String words(LocalDate from, LocalDate to, Precision precision) {
        return switch (precision) {
            case DAY, DAYS ->
                    from.equals(to)
                            ? DAY.format(from)
                            : "between " + first(from, to) + " and " + DAY.format(to);
            case MONTH, MONTHS ->
                    YearMonth.from(from).equals(YearMonth.from(to))
                            ? MONTH.format(from)
                            : "between "
                                    + (sameYear(from, to) ? MONTH_IN_YEAR : MONTH).format(from)
                                    + " and "
                                    + MONTH.format(to);
            case YEAR ->
                    sameYear(from, to)
                            ? Year.from(from).toString()
                            : "between " + from.getYear() + " and " + to.getYear();
        };
    }

    private static String first(LocalDate from, LocalDate to) {
        if (YearMonth.from(from).equals(YearMonth.from(to))) {
            return Integer.toString(from.getDayOfMonth());
        }
        return (sameYear(from, to) ? DAY_IN_YEAR : DAY).format(from);
    }

    private static boolean sameYear(LocalDate from, LocalDate to) {
        return from.getYear() == to.getYear();
    }
}

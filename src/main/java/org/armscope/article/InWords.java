package org.armscope.article;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// How dates and issues are written for a reader: `7 Mar 2001`, `31 Aug – 1 Sep 1999`,
/// `Monitor 7(46)`, always with what they rest on. Bare numbers are joined closely, as in
/// `1991–2003`.
public final class InWords {

    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("d MMM uuuu", Locale.ENGLISH);
    private static final DateTimeFormatter DAY_IN_YEAR =
            DateTimeFormatter.ofPattern("d MMM", Locale.ENGLISH);
    private static final DateTimeFormatter MONTH =
            DateTimeFormatter.ofPattern("MMM uuuu", Locale.ENGLISH);
    private static final DateTimeFormatter MONTH_IN_YEAR =
            DateTimeFormatter.ofPattern("MMM", Locale.ENGLISH);

    private InWords() {}

    /// The date as far as it is known, followed by ` (derived)` or ` (decided)` where no source
    /// prints it; `date unknown` for null.
    public static String date(@Nullable IssueDate date) {
        if (date == null) {
            return "date unknown";
        }
        String days = interval(date.from(), date.to(), date.precision());
        return date.basis() == IssueDate.Basis.PRINTED
                ? days
                : days + " (" + date.basis().word() + ")";
    }

    /// The best day as far as it is known, likewise with what it rests on.
    public static String day(IssueDay day) {
        String words = interval(day.day(), day.day(), day.precision());
        return day.basis() == IssueDate.Basis.PRINTED
                ? words
                : words + " (" + day.basis().word() + ")";
    }

    /// The months of two issues, each with what it rests on: `Jun 1998 – Aug 2001 (derived)`.
    public static String months(IssueDay first, IssueDay last) {
        String from = month(first);
        String to = month(last);
        return from.equals(to) ? from : from + " – " + to;
    }

    private static String month(IssueDay day) {
        boolean vague = day.precision() == Precision.YEAR;
        return day(new IssueDay(day.day(), vague ? Precision.YEAR : Precision.MONTH, day.basis()));
    }

    /// The interval without what it rests on.
    public static String interval(LocalDate from, LocalDate to, Precision precision) {
        return switch (precision) {
            case DAY, DAYS -> days(from, to);
            case MONTH, MONTHS ->
                    sameYear(from, to) && from.getMonth() == to.getMonth()
                            ? MONTH.format(from)
                            : (sameYear(from, to) ? MONTH_IN_YEAR : MONTH).format(from)
                                    + " – "
                                    + MONTH.format(to);
            case YEAR ->
                    sameYear(from, to)
                            ? String.valueOf(from.getYear())
                            : from.getYear() + "–" + to.getYear();
        };
    }

    private static String days(LocalDate from, LocalDate to) {
        if (from.equals(to)) {
            return DAY.format(from);
        }
        if (YearMonth.from(from).equals(YearMonth.from(to))) {
            return from.getDayOfMonth() + "–" + DAY.format(to);
        }
        return (sameYear(from, to) ? DAY_IN_YEAR : DAY).format(from) + " – " + DAY.format(to);
    }

    /// Where the text appeared: `Monitor 7(46)`, `digest of Monitor 7(46)`, `vol. 13, no. 2`;
    /// empty if the header tells nothing.
    public static String reference(Header header) {
        String place = place(header);
        return header.kind() == ArticleKind.DIGEST
                ? place.isEmpty() ? "digest" : "digest of " + place
                : place;
    }

    private static String place(Header header) {
        String name = header.publication();
        Integer volume = header.volume();
        Integer issue = header.issue();
        if (name == null) {
            return volume == null ? "" : "vol. " + volume + (issue == null ? "" : ", no. " + issue);
        }
        if (volume == null) {
            return issue == null ? name : name + ", no. " + issue;
        }
        return name + " " + volume + (issue == null ? "" : "(" + issue + ")");
    }

    private static boolean sameYear(LocalDate from, LocalDate to) {
        return from.getYear() == to.getYear();
    }
}

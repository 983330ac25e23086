package org.armscope.index.words;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;

/// Days as terms, few on either side: a stretch of days and a wanted one share a day if and only if
/// they share a term. A stretch has its years and months, the months that it fills, and the days
/// of those that it does not; what is wanted is whole years, whole months, and single days.
public final class DayTerms {

    private static final char YEAR = 'y';
    private static final char MONTH = 'm';
    private static final char FILLED = 'f';
    private static final char DAY = 'd';

    private DayTerms() {}

    /// The terms of the days from `from` to `to`.
    public static List<String> of(LocalDate from, LocalDate to) {
        List<String> terms = new ArrayList<>();
        for (int year = from.getYear(); year <= to.getYear(); year++) {
            terms.add(YEAR + String.valueOf(year));
        }
        for (YearMonth month = YearMonth.from(from);
                !month.isAfter(YearMonth.from(to));
                month = month.plusMonths(1)) {
            terms.add(MONTH + month.toString());
            if (fills(month, from, to)) {
                terms.add(FILLED + month.toString());
            } else {
                addDays(terms, month, from, to);
            }
        }
        return terms;
    }

    /// The terms one of which a stretch of days must have to share a day with these.
    public static List<String> wanted(LocalDate from, LocalDate to) {
        List<String> terms = new ArrayList<>();
        YearMonth month = YearMonth.from(from);
        while (!month.isAfter(YearMonth.from(to))) {
            boolean year =
                    month.getMonthValue() == 1
                            && !from.isAfter(month.atDay(1))
                            && !to.isBefore(LocalDate.of(month.getYear(), 12, 31));
            if (year) {
                terms.add(YEAR + String.valueOf(month.getYear()));
            } else if (fills(month, from, to)) {
                terms.add(MONTH + month.toString());
            } else {
                terms.add(FILLED + month.toString());
                addDays(terms, month, from, to);
            }
            month = month.plusMonths(year ? 12 : 1);
        }
        return terms;
    }

    private static boolean fills(YearMonth month, LocalDate from, LocalDate to) {
        return !from.isAfter(month.atDay(1)) && !to.isBefore(month.atEndOfMonth());
    }

    private static void addDays(List<String> terms, YearMonth month, LocalDate from, LocalDate to) {
        LocalDate first = from.isAfter(month.atDay(1)) ? from : month.atDay(1);
        LocalDate last = to.isBefore(month.atEndOfMonth()) ? to : month.atEndOfMonth();
        for (LocalDate day = first; !day.isAfter(last); day = day.plusDays(1)) {
            terms.add(DAY + day.toString());
        }
    }
}

package org.armscope.export.cite;

import java.time.LocalDate;
import java.util.Arrays;
import org.armscope.article.IssueDate;

/// A date in CSL's form: one or two lists of year, month, day, as many as the precision bears.
final class DateParts {

    private DateParts() {}

    static int[][] of(IssueDate date) {
        int[] from = parts(date, date.from());
        int[] to = parts(date, date.to());
        return Arrays.equals(from, to) ? new int[][] {from} : new int[][] {from, to};
    }

    private static int[] parts(IssueDate date, LocalDate day) {
        return switch (date.precision()) {
            case DAY, DAYS -> new int[] {day.getYear(), day.getMonthValue(), day.getDayOfMonth()};
            case MONTH, MONTHS -> new int[] {day.getYear(), day.getMonthValue()};
            case YEAR -> new int[] {day.getYear()};
        };
    }
}

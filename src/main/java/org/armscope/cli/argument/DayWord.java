package org.armscope.cli.argument;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.Optional;
import org.armscope.annotation.DayRange;

/// A day, month or year as typed: `2001-03-07`, `2001-03`, `2001`.
public final class DayWord {

    /// What to type where [#range] reads nothing.
    public static final String WANTED =
            "give a day, a month or a year, such as 2001-03-07, 2001-03 or 2001, or a range of"
                    + " them, such as 2001-03-05..2001-03-09";

    private DayWord() {}

    /// The days of one of these, or from the first of one to the last of another: `D..D`.
    public static Optional<DayRange> range(String typed) {
        int dots = typed.indexOf("..");
        if (dots < 0) {
            return read(typed.strip());
        }
        Optional<DayRange> from = read(typed.substring(0, dots).strip());
        Optional<DayRange> to = read(typed.substring(dots + 2).strip());
        return from.isPresent() && to.isPresent() && !to.get().to().isBefore(from.get().from())
                ? Optional.of(new DayRange(from.get().from(), to.get().to()))
                : Optional.empty();
    }

    /// The days it covers; empty if it is none of these.
    public static Optional<DayRange> read(String typed) {
        try {
            if (typed.matches("\\d{4}")) {
                Year year = Year.parse(typed);
                return Optional.of(new DayRange(year.atDay(1), year.atDay(year.length())));
            }
            if (typed.matches("\\d{4}-\\d{2}")) {
                YearMonth month = YearMonth.parse(typed);
                return Optional.of(new DayRange(month.atDay(1), month.atEndOfMonth()));
            }
            return Optional.of(DayRange.of(LocalDate.parse(typed)));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}

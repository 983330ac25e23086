package org.armscope.cli;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.Optional;
import org.armscope.annotation.DayRange;

/// A day, month or year as typed: `2001-03-07`, `2001-03`, `2001`.
final class DayWord {

    private DayWord() {}

    /// The days it covers; empty if it is none of these.
    static Optional<DayRange> read(String typed) {
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

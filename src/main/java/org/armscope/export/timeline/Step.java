package org.armscope.export.timeline;

import java.time.LocalDate;
import java.time.Period;
import org.armscope.article.InWords;
import org.armscope.article.Precision;

/// How far apart the lines of an axis may be.
enum Step {
    DAY(Period.ofDays(1), 1),
    WEEK(Period.ofDays(7), 7),
    MONTH(Period.ofMonths(1), 30),
    QUARTER(Period.ofMonths(3), 91),
    YEAR(Period.ofYears(1), 365),
    TWO_YEARS(Period.ofYears(2), 730),
    FIVE_YEARS(Period.ofYears(5), 1826),
    DECADE(Period.ofYears(10), 3652),
    CENTURY(Period.ofYears(100), 36524);

    private final Period period;
    private final int days;

    Step(Period period, int days) {
        this.period = period;
        this.days = days;
    }

    /// About how many days it is long.
    int days() {
        return days;
    }

    LocalDate next(LocalDate day) {
        return day.plus(period);
    }

    /// The last line on or before a day.
    LocalDate floor(LocalDate day) {
        if (period.getYears() > 0) {
            return LocalDate.of(
                    Math.floorDiv(day.getYear(), period.getYears()) * period.getYears(), 1, 1);
        }
        if (period.getMonths() > 0) {
            int month = (day.getMonthValue() - 1) / period.getMonths() * period.getMonths() + 1;
            return LocalDate.of(day.getYear(), month, 1);
        }
        return day;
    }

    String label(LocalDate day) {
        Precision precision =
                period.getYears() > 0
                        ? Precision.YEAR
                        : period.getMonths() > 0 ? Precision.MONTH : Precision.DAY;
        return InWords.interval(day, day, precision);
    }
}

package org.armscope.extraction;

import java.time.LocalDate;
import java.util.List;
import org.armscope.article.IssueDate;
import org.armscope.article.IssueDate.Basis;
import org.armscope.article.Precision;
import org.armscope.lexicon.time.IssueCalendar.Period;

/// Dates an article whose issue cannot be counted: by its volume's year, which begins no earlier
/// than its sources' latest date.
final class VolumeDate {

    private VolumeDate() {}

    static IssueDate of(int volume, Period period, List<CitedDay> sources) {
        LocalDate from = period.first();
        for (CitedDay source : sources) {
            // a day of December may be the year before's: only what lies in the volume counts
            LocalDate day = source.lastNotAfter(period.last());
            if (day.isAfter(from) && day.isBefore(period.last()) && day.getMonthValue() < 12) {
                from = day;
            }
        }
        String reason =
                "volume "
                        + volume
                        + " appeared in "
                        + period.first().getYear()
                        + (from.equals(period.first())
                                ? ""
                                : "; the latest date in its sources is " + Words.day(from));
        LocalDate best = from.plusDays((period.last().toEpochDay() - from.toEpochDay()) / 2);
        boolean cited = !from.equals(period.first());
        return new IssueDate(
                from,
                period.last(),
                cited ? from.plusDays(1) : best,
                Precision.YEAR,
                Basis.DERIVED,
                reason);
    }
}

package org.armscope.extraction;

import java.time.LocalDate;
import org.armscope.extraction.IssueCount.Estimate;

/// Corrects a count of issues by the latest date that an article's sources bear: an issue mostly
/// appears on the weekday after it, and never before it.
final class CitedCorrection {

    /// A count that is later than the weekday after the sources by no more than this gives way.
    private static final int MOST_WEEKDAYS = 3;

    private CitedCorrection() {}

    static Estimate of(PublicationYear year, Estimate count, LocalDate cited) {
        if (count.firm() && !cited.isAfter(count.best())) {
            LocalDate from = cited.isAfter(count.from()) ? cited : count.from();
            return new Estimate(from, count.best(), count.to(), true, count.reason());
        }
        LocalDate next = year.weekday(cited, 1);
        if (!next.isAfter(cited)) {
            return count; // the sources' date is the year's last: nothing follows in this volume
        }
        return year.weekdaysBetween(next, count.best()) <= MOST_WEEKDAYS
                ? dayAfter(year, count, cited, next)
                : notBefore(count, cited, next);
    }

    private static Estimate dayAfter(
            PublicationYear year, Estimate count, LocalDate cited, LocalDate next) {
        String reason =
                "the weekday after the latest date in its sources ("
                        + Words.day(cited)
                        + "); by the count "
                        + Words.day(count.best())
                        + ", "
                        + count.reason();
        LocalDate after = year.weekday(next, 1);
        LocalDate to = after.isAfter(count.best()) ? after : count.best();
        return new Estimate(next, next, to, false, reason);
    }

    private static Estimate notBefore(Estimate count, LocalDate cited, LocalDate next) {
        LocalDate from = next.isAfter(count.from()) ? next : count.from();
        String reason = count.reason() + "; the latest date in its sources is " + Words.day(cited);
        return new Estimate(from, count.best(), count.to(), false, reason);
    }
}

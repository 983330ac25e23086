package org.armscope.deal;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import org.armscope.annotation.DayRange;
import org.armscope.annotation.event.EventDate;
import org.armscope.article.IssueDate;
import org.jspecify.annotations.Nullable;

/// When an event counts for the making of deals: what is still to come counts on the day on which
/// it is told.
public final class When {

    /// By the first day, then the last; what is not dated comes last.
    public static final Comparator<@Nullable DayRange> ORDER =
            Comparator.nullsLast(Comparator.comparing(DayRange::from).thenComparing(DayRange::to));

    private static final int QUARTER = 92;

    private When() {}

    /// Null where neither event nor issue is dated.
    public static @Nullable DayRange of(DealEvent event) {
        EventDate date = event.mention().date();
        IssueDate issue = event.article().issueDate();
        if (date == null) {
            return issue == null ? null : new DayRange(issue.from(), issue.to());
        }
        if (issue != null && date.days().to().isAfter(issue.to())) {
            LocalDate told = issue.to();
            LocalDate from = date.days().from();
            return new DayRange(from.isAfter(told) ? told : from, told);
        }
        return date.days();
    }

    /// True if the days are too many to tell which of several rounds of talks is meant.
    public static boolean isVague(DayRange days) {
        return ChronoUnit.DAYS.between(days.from(), days.to()) > QUARTER;
    }

    /// The days that lie between the two; 0 where they overlap.
    public static long between(DayRange a, DayRange b) {
        if (a.overlaps(b)) {
            return 0;
        }
        return a.from().isAfter(b.to())
                ? ChronoUnit.DAYS.between(b.to(), a.from())
                : ChronoUnit.DAYS.between(a.to(), b.from());
    }
}

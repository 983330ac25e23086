package org.armscope.extraction;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.armscope.lexicon.time.DatedIssue;
import org.armscope.lexicon.time.IssueCalendar;
import org.jspecify.annotations.Nullable;

/// Dates the issues of one volume by counting issue days, from the volume's start and from those
/// of its issues whose days are known.
final class IssueCount {

    /// @param firm whether the best day prevails over dates cited in the text
    /// @param reason a sentence's worth of words, without a full stop
    record Estimate(LocalDate from, LocalDate best, LocalDate to, boolean firm, String reason) {

        static Estimate exact(LocalDate day, String reason) {
            return new Estimate(day, day, day, true, reason);
        }

        boolean isExact() {
            return from.equals(to);
        }
    }

    /// A known issue within this distance prevails over dates cited in the text.
    private static final int NEAR = 10;

    /// Two known issues no further apart than this, between which the count agrees, leave no doubt.
    private static final int CLOSE = 20;

    /// The plain count is off by one more day for about so many issues (measured: at most 1 in
    /// spring, 2 in summer, 3 in autumn).
    private static final int ISSUES_PER_ERROR = 75;

    /// How many issues more than counted days a year may have had.
    private static final int MOST_EXTRA = 5;

    private final PublicationYear year;
    private final List<DatedIssue> exact;

    /// @param exact the dated issues of this volume, in order
    IssueCount(IssueCalendar calendar, LocalDate start, List<DatedIssue> exact) {
        this.exact = exact;
        year = new PublicationYear(calendar, start, exact);
    }

    PublicationYear year() {
        return year;
    }

    /// When an issue appeared, or empty if the volume cannot have had so many.
    Optional<Estimate> date(int issue) {
        if (issue > year.size() + MOST_EXTRA) {
            return Optional.empty();
        }
        DatedIssue before = null;
        DatedIssue after = null;
        for (DatedIssue known : exact) {
            if (known.issue() == issue) {
                return Optional.of(itself(known));
            }
            if (known.issue() < issue) {
                before = known;
            } else if (after == null) {
                after = known;
            }
        }
        return Optional.of(date(issue, before, after));
    }

    private static Estimate itself(DatedIssue known) {
        return Estimate.exact(
                known.from(), "told by this issue and its neighbours: " + known.evidence());
    }

    private Estimate date(int issue, @Nullable DatedIssue before, @Nullable DatedIssue after) {
        if (before != null && after != null && agree(before, after)) {
            LocalDate day = year.issueDay(issue - 1 + late(before));
            String between =
                    "counted between " + Words.issue(before) + " and " + Words.issue(after);
            return Estimate.exact(day, between);
        }
        DatedIssue nearest = nearest(issue, before, after);
        if (nearest != null && Math.abs(issue - nearest.issue()) <= NEAR) {
            return near(issue, nearest);
        }
        if (after != null) {
            return interpolated(issue, before, after);
        }
        return before != null ? onwards(issue, before) : plain(issue);
    }

    private boolean agree(DatedIssue before, DatedIssue after) {
        return after.issue() - before.issue() <= CLOSE
                && late(before) == late(after)
                && year.weekdaysBetween(before.from(), after.from())
                        == after.issue() - before.issue();
    }

    private static @Nullable DatedIssue nearest(
            int issue, @Nullable DatedIssue before, @Nullable DatedIssue after) {
        if (before == null || after == null) {
            return before == null ? after : before;
        }
        return issue - before.issue() <= after.issue() - issue ? before : after;
    }

    /// By how many issue days a known issue appeared later than the plain count has it.
    private int late(@Nullable DatedIssue known) {
        return known == null ? 0 : year.index(known.from()) - (known.issue() - 1);
    }

    /// From a near neighbour day by day. Where the summer break may lie between or not, that one of
    /// the two days is taken which the plain count favours.
    private Estimate near(int issue, DatedIssue known) {
        int steps = issue - known.issue();
        LocalDate through = year.weekday(known.from(), steps);
        LocalDate around = year.issueDay(year.index(known.from()) + steps);
        LocalDate plain = year.issueDay(issue - 1);
        LocalDate best =
                Math.abs(year.weekdaysBetween(plain, through))
                                <= Math.abs(year.weekdaysBetween(plain, around))
                        ? through
                        : around;
        String reason = reason(known, steps, best);
        if (!through.equals(around)) {
            LocalDate from = through.isBefore(around) ? through : around;
            LocalDate to = through.isBefore(around) ? around : through;
            return new Estimate(from, best, to, false, reason + "; a summer break may lie between");
        }
        return year.hasGapBetween(known.from(), best)
                ? around(best, 1, true, reason)
                : Estimate.exact(best, reason);
    }

    /// Between two neighbours the difference of their counts is spread evenly; where none is known
    /// before, the volume's start is the one.
    private Estimate interpolated(int issue, @Nullable DatedIssue before, DatedIssue after) {
        int first = before == null ? 1 : before.issue();
        int lateBefore = late(before);
        int lateAfter = late(after);
        double share = (issue - first) / (double) (after.issue() - first);
        int late = lateBefore + (int) Math.round((lateAfter - lateBefore) * share);
        LocalDate best = year.issueDay(issue - 1 + late);
        int least = Math.min(Math.min(lateBefore, lateAfter), late - 1);
        int most = Math.max(Math.max(lateBefore, lateAfter), late + 1);
        String reason =
                "counted between "
                        + (before == null ? Words.start(year.issueDay(0)) : Words.issue(before))
                        + " and "
                        + Words.issue(after);
        return loose(
                new Estimate(
                        year.issueDay(issue - 1 + least),
                        best,
                        year.issueDay(issue - 1 + most),
                        false,
                        reason));
    }

    private Estimate onwards(int issue, DatedIssue before) {
        int steps = issue - before.issue();
        LocalDate best = year.issueDay(year.index(before.from()) + steps);
        int error = 1 + steps / (2 * ISSUES_PER_ERROR);
        return loose(around(best, error, false, reason(before, steps, best)));
    }

    private String reason(DatedIssue known, int steps, LocalDate day) {
        String unit = year.hasGapBetween(known.from(), day) ? "issue" : "weekday";
        return "counted from " + Words.issue(known) + ", " + Words.steps(steps, unit);
    }

    private Estimate plain(int issue) {
        int error = 1 + issue / ISSUES_PER_ERROR;
        return loose(
                around(
                        year.issueDay(issue - 1),
                        error,
                        false,
                        "counted from "
                                + Words.start(year.issueDay(0))
                                + ", holidays and a summer break left out"));
    }

    private Estimate around(LocalDate best, int error, boolean firm, String reason) {
        int index = year.index(best);
        return new Estimate(
                year.issueDay(index - error), best, year.issueDay(index + error), firm, reason);
    }

    /// The break's place is known to a week or so: a day near it may lie on its other side.
    private Estimate loose(Estimate estimate) {
        LocalDate from = estimate.from();
        LocalDate to = estimate.to();
        if (year.isBeforeLooseBreak(estimate.best())) {
            to = year.weekday(to, year.breakWeekdays());
        }
        if (year.isAfterLooseBreak(estimate.best())) {
            from = year.weekday(from, -year.breakWeekdays());
        }
        return new Estimate(from, estimate.best(), to, estimate.firm(), estimate.reason());
    }
}

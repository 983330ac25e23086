package org.armscope.cli.deal;

import org.armscope.annotation.DayRange;
import org.armscope.annotation.event.EventStatus;
import org.armscope.article.InWords;
import org.armscope.article.Precision;
import org.armscope.cli.terminal.ArticleLine;
import org.armscope.deal.Deal;
import org.armscope.deal.Report;
import org.jspecify.annotations.Nullable;

/// How deals are named in print.
final class DealLine {

    private DealLine() {}

    /// Id, parties, matter, years, last status, steps, newspapers.
    static String of(Deal deal) {
        return deal.id() + "  " + about(deal) + "  " + life(deal);
    }

    /// `Russia → South Korea  arms for debt (BMP-3, T-80)`.
    static String about(Deal deal) {
        String weapons =
                deal.weapons().isEmpty() ? "" : " (" + String.join(", ", deal.weapons()) + ")";
        return ArticleLine.onOneLine(deal.parties() + "  " + deal.matter() + weapons);
    }

    /// `1994–1998  delivered  3 steps  2 newspapers`.
    static String life(Deal deal) {
        return years(deal.days())
                + "  "
                + deal.lastStatus().map(EventStatus::word).orElse("no status")
                + "  "
                + many(deal.steps().size(), "step")
                + "  "
                + many(deal.newspapers(), "newspaper");
    }

    private static String years(@Nullable DayRange days) {
        return days == null ? "undated" : InWords.interval(days.from(), days.to(), Precision.YEAR);
    }

    static String many(int count, String what) {
        return count + " " + what + (count == 1 ? "" : "s");
    }

    /// `Segodnya, 10 Feb 2001`.
    static String report(Report report) {
        DayRange days = report.days();
        String when =
                days == null ? "" : ", " + InWords.interval(days.from(), days.to(), Precision.DAYS);
        return ArticleLine.onOneLine(report.outlet()) + when;
    }
}

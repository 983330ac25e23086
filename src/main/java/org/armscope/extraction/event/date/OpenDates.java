package org.armscope.extraction.event.date;

import java.time.LocalDate;
import java.time.YearMonth;
import org.armscope.annotation.DayRange;
import org.armscope.annotation.TemporalExpression;
import org.armscope.article.IssueDate;
import org.armscope.extraction.event.scene.Scene;
import org.armscope.text.Tokens;
import org.jspecify.annotations.Nullable;

/// Dates that are one end of a time whose other end is the issue: "since 1999", "by the weekend".
final class OpenDates {

    private static final int REACH = 12;

    private final @Nullable IssueDate issue;

    OpenDates(@Nullable IssueDate issue) {
        this.issue = issue;
    }

    /// The time up to the issue where the words say "since" or "from ... on".
    DayRange untilNow(Scene scene, TemporalExpression time, DayRange days) {
        Tokens tokens = scene.tokens();
        int start = scene.start(time);
        boolean since = tokens.is(start - 1, "from") && tokens.is(scene.end(time), "on");
        for (int i = start - 1; i >= scene.from() && i >= start - REACH; i--) {
            since |= tokens.is(i, "since");
        }
        for (int i = scene.end(time); i + 1 < scene.to(); i++) {
            since |= tokens.is(i, "since") && tokens.is(i + 1, "then");
        }
        for (int i = scene.from(); i + 1 < scene.to(); i++) {
            since |= (tokens.is(i, "thus") || tokens.is(i, "so")) && tokens.is(i + 1, "far");
        }
        if (!since || issue == null || !issue.best().isAfter(days.to())) {
            return days;
        }
        LocalDate best = issue.best();
        LocalDate end =
                isYear(days)
                        ? best.withDayOfYear(best.lengthOfYear())
                        : YearMonth.from(best).atEndOfMonth();
        return new DayRange(days.from(), end);
    }

    static boolean isBy(Scene scene, TemporalExpression time) {
        int before = scene.start(time) - 1;
        return scene.tokens().is(before, "by") || scene.tokens().is(before, "before");
    }

    /// The time from the issue on where the words give its end: "by 1999", "before the weekend".
    DayRange fromNow(Scene scene, TemporalExpression time, DayRange days) {
        if (!isBy(scene, time) || issue == null || !days.to().isAfter(issue.to())) {
            return days;
        }
        LocalDate from =
                isYear(days) ? issue.from().withDayOfYear(1) : issue.from().withDayOfMonth(1);
        return new DayRange(from.isBefore(days.from()) ? from : days.from(), days.to());
    }

    static boolean isYear(DayRange days) {
        return days.from().getDayOfYear() == 1
                && days.to().getDayOfYear() == days.to().lengthOfYear();
    }
}

package org.armscope.extraction.event;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.armscope.annotation.DayRange;
import org.armscope.annotation.SourceCitation;
import org.armscope.annotation.CitedDate;
import org.armscope.annotation.TemporalExpression;
import org.armscope.annotation.event.EventDate;
import org.armscope.annotation.event.EventDate.Basis;
import org.armscope.article.IssueDate;
import org.armscope.article.Precision;
import org.armscope.lexicon.EventWords.Trigger;
import org.armscope.text.Span;
import org.armscope.text.Tokens;
import org.jspecify.annotations.Nullable;

/// Dates events: from the sentence, the sentence before, the cited sources, the issue.
final class DateChoice {

    private static final int FEW_DAYS = 10;
    private static final int MONTH = 31;
    private static final int YEAR = 366;

    private final @Nullable IssueDate issue;
    private @Nullable EventDate before;

    DateChoice(@Nullable IssueDate issue) {
        this.issue = issue;
    }

    @Nullable EventDate of(Scene scene, Cue<Trigger> trigger, Standing standing, Sources sources) {
        if (scene.opens()) {
            before = null;
        }
        EventDate date = own(scene, trigger);
        if (date == null) {
            date = cited(sources.sure());
        }
        if (date == null && before != null && standing.goesOn()) {
            EventDate last = before;
            date = new EventDate(last.days(), last.precision(), Basis.NEIGHBOUR, last.span());
        }
        if (date == null) {
            date = cited(sources.possible());
        }
        if (date == null) {
            return issue();
        }
        if (!date.isDerived() || date.basis() == Basis.NEIGHBOUR) {
            before = date;
        }
        return date;
    }

    private @Nullable EventDate own(Scene scene, Cue<Trigger> trigger) {
        EventDate best = null;
        int nearest = Integer.MAX_VALUE;
        for (TemporalExpression time : scene.times()) {
            DayRange days = time.days();
            if (days == null || (KindChoice.isStatement(trigger) && isAhead(days))) {
                continue;
            }
            int distance = distance(scene, trigger, time.span());
            if (distance < nearest) {
                nearest = distance;
                DayRange whole = untilNow(scene, time, days);
                best = new EventDate(whole, precision(whole), Basis.IN_SENTENCE, time.span());
            }
        }
        return best;
    }

    /// What is said cannot be said later than the issue.
    private boolean isAhead(DayRange days) {
        return issue != null && days.from().isAfter(issue.to());
    }

    /// The time up to the issue where the words say "since" or "from ... on".
    private DayRange untilNow(Scene scene, TemporalExpression time, DayRange days) {
        Tokens tokens = scene.tokens();
        boolean since =
                tokens.is(scene.start(time) - 1, "since")
                        || (tokens.is(scene.start(time) - 1, "from")
                                && tokens.is(scene.end(time), "on"));
        return since && issue != null && issue.best().isAfter(days.to())
                ? new DayRange(days.from(), issue.best())
                : days;
    }

    private static int distance(Scene scene, Cue<?> trigger, Span time) {
        int from = scene.tokens().at(time.start());
        int to = scene.tokens().at(time.end() - 1) + 1;
        return from >= trigger.to() ? from - trigger.to() : Math.max(0, trigger.from() - to);
    }

    private static @Nullable EventDate cited(List<SourceCitation> sources) {
        DayRange days = null;
        Span span = null;
        for (SourceCitation source : sources) {
            for (CitedDate date : source.dates()) {
                DayRange each = date.days();
                if (each != null) {
                    days = days == null ? each : days.cover(each);
                    span = span == null ? date.span() : span.cover(date.span());
                }
            }
        }
        return days == null
                ? null
                : new EventDate(days, precision(days), Basis.CITED_DATE, span);
    }

    /// The month of the issue; its year where the issue itself is of more than one month.
    private @Nullable EventDate issue() {
        IssueDate known = issue;
        if (known == null) {
            return null;
        }
        boolean month = known.precision().compareTo(Precision.MONTH) <= 0;
        LocalDate from = month ? known.from().withDayOfMonth(1) : known.from().withDayOfYear(1);
        LocalDate to =
                month
                        ? YearMonth.from(known.to()).atEndOfMonth()
                        : known.to().withDayOfYear(known.to().lengthOfYear());
        DayRange days = new DayRange(from, to);
        return new EventDate(days, precision(days), Basis.ISSUE, null);
    }

    private static Precision precision(DayRange days) {
        long length = days.to().toEpochDay() - days.from().toEpochDay() + 1;
        if (length == 1) {
            return Precision.DAY;
        }
        if (length <= FEW_DAYS) {
            return Precision.DAYS;
        }
        return length <= MONTH
                ? Precision.MONTH
                : length < YEAR - 1 ? Precision.MONTHS : Precision.YEAR;
    }
}

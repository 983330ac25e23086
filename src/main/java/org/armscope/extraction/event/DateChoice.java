package org.armscope.extraction.event;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.armscope.annotation.CitedDate;
import org.armscope.annotation.DayRange;
import org.armscope.annotation.SourceCitation;
import org.armscope.annotation.TemporalExpression;
import org.armscope.annotation.event.EventDate;
import org.armscope.annotation.event.EventDate.Basis;
import org.armscope.annotation.event.EventKind;
import org.armscope.article.IssueDate;
import org.armscope.article.Precision;
import org.armscope.lexicon.EventWords.Matter;
import org.armscope.lexicon.EventWords.Trigger;
import org.armscope.text.Span;
import org.armscope.text.Tokens;
import org.jspecify.annotations.Nullable;

/// Dates events: from the sentence, the sentence before, the cited sources, the issue.
final class DateChoice {

    private static final int REACH = 8;
    private static final int WEEK = 7;
    private static final int FEW_DAYS = 10;
    private static final int MONTH = 31;
    private static final int YEAR = 366;

    private final @Nullable IssueDate issue;
    private @Nullable EventDate before;
    private boolean citedBefore;
    private int asked = -1;

    DateChoice(@Nullable IssueDate issue) {
        this.issue = issue;
    }

    /// The date of an event; to be asked for the clauses of a text in order.
    @Nullable EventDate of(Scene clause, Cue<Trigger> trigger, Standing standing, Sources sources) {
        if (clause.opens() && clause.span().start() > asked) {
            before = null;
        }
        asked = clause.span().start();
        EventDate date = own(clause, trigger);
        if (date != null) {
            before = date;
            citedBefore = !sources.sure().isEmpty();
            return date;
        }
        boolean told = isTold(trigger);
        date = cited(sources.sure(), told);
        if (date == null && citedBefore && told) {
            date = cited(sources.possible(), true);
        }
        if (date == null && before != null && standing.goesOn()) {
            EventDate last = before;
            date = new EventDate(last.days(), last.precision(), Basis.NEIGHBOUR, last.span());
        }
        if (date == null && told) {
            date = cited(sources.possible(), true);
        }
        citedBefore |= !sources.sure().isEmpty();
        return date == null ? issue(clause) : date;
    }

    /// What is said or reported, is so on the day of the source; what happened, somewhat before.
    private static boolean isTold(Cue<Trigger> trigger) {
        EventKind kind = trigger.value().kind();
        return kind == EventKind.STATEMENT || kind == EventKind.REPORT;
    }

    private @Nullable EventDate own(Scene scene, Cue<Trigger> trigger) {
        EventDate best = null;
        int nearest = Integer.MAX_VALUE;
        for (int i = 0; i < scene.times().size(); i++) {
            TemporalExpression time = scene.times().get(i);
            DayRange days = time.days();
            if (days == null
                    || isLimit(scene, time)
                    || (KindChoice.isStatement(trigger) && isAhead(days))) {
                continue;
            }
            int distance = distance(scene, trigger, time.span());
            if (distance < nearest) {
                nearest = distance;
                DayRange whole = untilNow(scene, time, ranged(scene, i, days));
                best = new EventDate(whole, precision(whole), Basis.IN_SENTENCE, time.span());
            }
        }
        return best;
    }

    /// True for the end of something that goes on: "until 2010", "to the year 2010".
    private static boolean isLimit(Scene scene, TemporalExpression time) {
        int before = scene.start(time) - 1;
        Tokens tokens = scene.tokens();
        return tokens.is(before, "until")
                || tokens.is(before, "till")
                || (tokens.is(before, "year") && tokens.is(before - 2, "to"));
    }

    /// What is said cannot be said later than the issue.
    private boolean isAhead(DayRange days) {
        return issue != null && days.from().isAfter(issue.to());
    }

    /// The time up to the issue where the words say "since" or "from ... on".
    private DayRange untilNow(Scene scene, TemporalExpression time, DayRange days) {
        Tokens tokens = scene.tokens();
        int start = scene.start(time);
        boolean since = tokens.is(start - 1, "from") && tokens.is(scene.end(time), "on");
        for (int i = start - 1; i >= scene.from() && i >= start - REACH; i--) {
            since |= tokens.is(i, "since");
        }
        if (!since || issue == null || !issue.best().isAfter(days.to())) {
            return days;
        }
        LocalDate best = issue.best();
        LocalDate end =
                precision(days) == Precision.YEAR
                        ? best.withDayOfYear(best.lengthOfYear())
                        : YearMonth.from(best).atEndOfMonth();
        return new DayRange(days.from(), end);
    }

    /// The time with the one before or behind it where the two are a range: "between 1990 and
    /// 1993".
    private static DayRange ranged(Scene scene, int index, DayRange days) {
        List<TemporalExpression> times = scene.times();
        DayRange range = days;
        for (int other = index - 1; other <= index + 1; other += 2) {
            if (other >= 0 && other < times.size()) {
                TemporalExpression first = times.get(Math.min(index, other));
                TemporalExpression second = times.get(Math.max(index, other));
                DayRange more = times.get(other).days();
                if (more != null && isRange(scene, first, second)) {
                    range = range.cover(more);
                }
            }
        }
        return range;
    }

    private static boolean isRange(
            Scene scene, TemporalExpression first, TemporalExpression second) {
        Tokens tokens = scene.tokens();
        int word = scene.end(first);
        int start = scene.start(first);
        if (scene.start(second) - word > 4) {
            return false;
        }
        boolean between = tokens.is(start - 1, "between") && tokens.is(word, "and");
        boolean open =
                tokens.is(word, "to")
                        || tokens.is(word, "until")
                        || tokens.is(word, "into")
                        || tokens.is(word, "or")
                        || (tokens.is(word, "and") && tokens.is(scene.start(second) - 1, "until"));
        return between || open || runs(scene, word, scene.start(second));
    }

    /// True for words such as "and to run until".
    private static boolean runs(Scene scene, int from, int to) {
        return to > from && scene.tokens().is(to - 1, "until");
    }

    private static int distance(Scene scene, Cue<?> trigger, Span time) {
        int from = scene.tokens().at(time.start());
        int to = scene.tokens().at(time.end() - 1) + 1;
        return from >= trigger.to() ? from - trigger.to() : Math.max(0, trigger.from() - to);
    }

    private static @Nullable EventDate cited(List<SourceCitation> sources, boolean told) {
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
        if (days == null) {
            return null;
        }
        DayRange within = told ? days : new DayRange(days.from().minusDays(WEEK), days.to());
        return new EventDate(within, precision(within), Basis.CITED_DATE, span);
    }

    /// The month of the issue, or the month up to it for what is called recent; its year where
    /// the issue itself is of more than one month.
    private @Nullable EventDate issue(Scene clause) {
        IssueDate known = issue;
        if (known == null) {
            return null;
        }
        if (clause.isAbout(Matter.RECENT)) {
            DayRange lately = new DayRange(known.from().minusDays(MONTH - 1), known.to());
            return new EventDate(lately, precision(lately), Basis.ISSUE, null);
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

package org.armscope.extraction.event.date;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import org.armscope.annotation.CitedDate;
import org.armscope.annotation.DayRange;
import org.armscope.annotation.SourceCitation;
import org.armscope.annotation.event.EventDate;
import org.armscope.annotation.event.EventDate.Basis;
import org.armscope.annotation.event.EventKind;
import org.armscope.article.IssueDate;
import org.armscope.article.Precision;
import org.armscope.extraction.event.mode.Modality;
import org.armscope.extraction.event.scene.Cue;
import org.armscope.extraction.event.scene.Scene;
import org.armscope.extraction.event.scene.Sources;
import org.armscope.extraction.event.scene.Standing;
import org.armscope.lexicon.EventGrammar.Role;
import org.armscope.lexicon.EventWords.Matter;
import org.armscope.lexicon.EventWords.Mode;
import org.armscope.lexicon.EventWords.Trigger;
import org.armscope.lexicon.MoneyWords;
import org.armscope.text.Span;
import org.jspecify.annotations.Nullable;

/// Dates events: from the sentence, the sentence before, the cited sources, the issue.
public final class DateChoice {

    private static final int WEEK = 7;
    private static final int MONTH = 31;

    /// The weight of nouns, which have no tense.
    private static final int NOUN = 3;

    /// How far "has" may stand before its verb: "has not yet been".
    private static final int PERFECT = 3;

    /// As many words as may stand before the verb of a plain clause.
    private static final int OPENING = 5;

    private final @Nullable IssueDate issue;
    private final OwnDates own;
    private @Nullable EventDate before;

    /// The date of the sentences before the one in hand.
    private @Nullable EventDate earlier;

    private boolean toldBefore;
    private boolean citedBefore;
    private int asked = -1;

    /// @param issue of the text; null where its date is not known
    /// @param numbers the words of numbers, as in "for ten days"
    public DateChoice(@Nullable IssueDate issue, MoneyWords numbers) {
        this.issue = issue;
        own = new OwnDates(issue, numbers);
    }

    /// The date of an event; to be asked for the clauses of a text in order.
    public @Nullable EventDate of(
            Scene clause, Cue<Trigger> trigger, Standing standing, Sources sources) {
        if (clause.opens() && clause.span().start() > asked) {
            before = null;
        }
        earlier = clause.span().start() == asked ? earlier : before;
        asked = clause.span().start();
        boolean told = isTold(trigger);
        EventDate date = own.of(clause, trigger);
        EventDate shifted =
                date == null || OpenDates.isYear(date.days()) ? DayShift.of(clause, before) : null;
        date = shifted == null ? date : shifted;
        date = date != null && told ? narrowed(date, sources) : date;
        if (date != null) {
            before = date;
            toldBefore = told;
            citedBefore = !sources.sure().isEmpty();
            return date;
        }
        Reach reach = reach(clause, trigger);
        date = cited(sources.sure(), reach);
        if (date != null && isPast(date) && !isLong(date)) {
            date = cited(sources.sure(), Reach.MONTH); // of long ago a source tells the month
        }
        if (date == null && citedBefore && told) {
            date = upToNow(cited(sources.possible(), reach));
        }
        EventDate last = told ? earlier : before;
        if (date == null && last != null && standing.goesOn() && fits(clause, trigger, last)) {
            date = after(clause, last, told);
        } else if (date == null && told && last != null && !fits(clause, trigger, last)) {
            before = null; // who speaks now leads on from no day of long ago or to come
        }
        if (date == null) {
            date = upToNow(cited(sources.possible(), isWide(sources) ? Reach.WEEK : reach));
        }
        citedBefore |= !sources.sure().isEmpty();
        return date == null ? issue(clause) : date;
    }

    /// For what was told at a time that the words leave open ("late last year"): the day of the
    /// source, where it lies within.
    private static EventDate narrowed(EventDate date, Sources sources) {
        EventDate day = isLong(date) ? cited(sources.sure(), Reach.DAY) : null;
        return day != null && day.days().cover(date.days()).equals(date.days()) ? day : date;
    }

    /// True for possible sources of several weeks: none of them tells the day.
    private static boolean isWide(Sources sources) {
        EventDate date = cited(sources.possible(), Reach.DAY);
        return date != null && date.days().from().plusDays(WEEK).isBefore(date.days().to());
    }

    private static Reach reach(Scene clause, Cue<Trigger> trigger) {
        return switch (trigger.value().kind()) {
            case REPORT, STATEMENT -> Reach.DAY;
            case POLICY -> Reach.MONTH;
            default -> goesOn(clause, trigger) ? Reach.MONTH : Reach.WEEK;
        };
    }

    /// False for what is told as of now ("says", "has asked") behind what was long ago, and for
    /// what is said or done behind what lies ahead.
    private boolean fits(Scene clause, Cue<Trigger> trigger, EventDate last) {
        if (issue != null && last.days().from().isAfter(issue.to())) {
            return !isTold(trigger) && Modality.of(clause, trigger) == Mode.AHEAD;
        }
        boolean said = isTold(trigger);
        boolean ahead = said && issue != null && last.days().to().isAfter(issue.to());
        boolean perfect = trigger.value().weight() > NOUN && isPerfect(clause, trigger.from());
        boolean speaksOn = toldBefore && (!isDaily() || goesOnSpeaking(clause));
        boolean now = perfect || goesOn(clause, trigger) || isOfNow(clause) || (said && !speaksOn);
        boolean vague = said && !speaksOn && isDaily() && isVague(last);
        return !ahead && !vague && !(now && (isPast(last) || isLong(last)));
    }

    /// True for what goes on as the text is written: "says", "is considering".
    private static boolean goesOn(Scene clause, Cue<Trigger> trigger) {
        int verb = trigger.from();
        String word = clause.tokens().string(verb);
        boolean one =
                trigger.to() == trigger.from() + 1 || clause.tokens().is(trigger.from() + 1, "to");
        return trigger.value().weight() > NOUN
                && (clause.is(verb, Role.GOING_ON)
                        || (verb > clause.from() && clause.is(verb - 1, Role.GOING_ON))
                        || (one && word.endsWith("s") && !word.equals("was")));
    }

    /// True for a clause that begins by how things stand: "They now want", "It has offered".
    private static boolean isOfNow(Scene clause) {
        for (int i = clause.from(); i < Math.min(clause.to(), clause.from() + OPENING); i++) {
            if (clause.is(i, Role.PRESENT) || clause.tokens().is(i, "now")) {
                return true;
            }
        }
        return false;
    }

    private static boolean isPerfect(Scene clause, int verb) {
        for (int i = verb; i > clause.from() && verb - i <= PERFECT; i--) {
            if (clause.tokens().is(i, "has") || clause.tokens().is(i, "have")) {
                return true;
            }
        }
        return false;
    }

    /// True for an issue of one day, which tells what was said lately.
    private boolean isDaily() {
        return issue != null && issue.from().equals(issue.to());
    }

    /// True for more than what a month holds, so that what goes on now has no date by it.
    private static boolean isLong(EventDate date) {
        return date.days().from().plusDays(MONTH).isBefore(date.days().to());
    }

    /// True for a month or more that ended before the issue: no one speaks then.
    private boolean isVague(EventDate date) {
        return issue != null
                && date.days().to().isBefore(issue.from())
                && date.days().from().plusDays(WEEK).isBefore(date.days().to());
    }

    /// True for days more than a month before the issue.
    private boolean isPast(EventDate date) {
        return issue != null && date.days().to().plusDays(MONTH).isBefore(issue.from());
    }

    /// The date of what follows a dated sentence: what the same speaker goes on to say was said
    /// then; what else is told next, about then, so in the same month.
    private static EventDate after(Scene clause, EventDate last, boolean told) {
        DayRange days = last.days();
        DayRange month =
                new DayRange(
                        days.from().withDayOfMonth(1), YearMonth.from(days.to()).atEndOfMonth());
        boolean oneMonth = month.from().plusDays(MONTH).isAfter(month.to());
        return (told && goesOnSpeaking(clause)) || !oneMonth
                ? new EventDate(days, last.precision(), Basis.NEIGHBOUR, last.span())
                : EventDate.of(month, Basis.NEIGHBOUR, last.span());
    }

    /// True for "He added", "The general also said".
    private static boolean goesOnSpeaking(Scene clause) {
        if (clause.isAnyCase(clause.from(), Role.PRONOUN)) {
            return true;
        }
        for (int i = clause.from(); i < clause.to(); i++) {
            if (clause.is(i, Role.CONTINUING)) {
                return true;
            }
        }
        return false;
    }

    /// What is said or reported, is so on the day of the source; what happened, somewhat before.
    private static boolean isTold(Cue<Trigger> trigger) {
        EventKind kind = trigger.value().kind();
        return kind == EventKind.STATEMENT || kind == EventKind.REPORT;
    }

    /// When the sources appeared; of sources from far apart the latest.
    private static @Nullable EventDate cited(List<SourceCitation> sources, Reach reach) {
        if (sources.isEmpty()) {
            return null;
        }
        List<CitedDate> dates =
                sources.stream()
                        .flatMap(source -> source.dates().stream())
                        .filter(date -> date.days() != null)
                        .sorted(Comparator.comparing(DateChoice::lastDay).reversed())
                        .toList();
        DayRange days = null;
        Span span = null;
        for (CitedDate date : dates) {
            DayRange each = date.days();
            if (each == null) {
                continue;
            }
            if (days == null || each.from().plusDays(MONTH).isAfter(days.to())) {
                days = days == null ? each : days.cover(each);
                span = span == null ? date.span() : span.cover(date.span());
            }
        }
        if (days == null) {
            return null;
        }
        return EventDate.of(reach.around(days), Basis.CITED_DATE, span);
    }

    /// A date taken from a source that only may stand for the sentence: the rest of the month of
    /// the issue too, or, where that is too far, up to the day of the issue.
    private @Nullable EventDate upToNow(@Nullable EventDate date) {
        if (date == null || issue == null) {
            return date;
        }
        LocalDate from = date.days().from();
        LocalDate first = YearMonth.from(date.days().to()).atDay(1);
        LocalDate last = YearMonth.from(issue.to()).atEndOfMonth();
        for (LocalDate start : List.of(first.isBefore(from) ? first : from, from)) {
            // a source may be dated behind the issue, by a slip or by another year
            if (!start.isAfter(last) && !start.plusDays(MONTH).isBefore(last)) {
                return EventDate.of(new DayRange(start, last), date.basis(), date.span());
            }
        }
        boolean open =
                issue.to().isAfter(date.days().to())
                        && issue.to().isBefore(date.days().to().plusDays(WEEK));
        return open
                ? EventDate.of(new DayRange(from, issue.to()), date.basis(), date.span())
                : date;
    }

    private static LocalDate lastDay(CitedDate date) {
        return date.days() == null ? LocalDate.MIN : date.days().to();
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
            return EventDate.of(lately, Basis.ISSUE, null);
        }
        boolean month = known.precision().compareTo(Precision.MONTH) <= 0;
        LocalDate from = month ? known.from().withDayOfMonth(1) : known.from().withDayOfYear(1);
        LocalDate to =
                month
                        ? YearMonth.from(known.to()).atEndOfMonth()
                        : known.to().withDayOfYear(known.to().lengthOfYear());
        DayRange days = new DayRange(from, to);
        return EventDate.of(days, Basis.ISSUE, null);
    }
}

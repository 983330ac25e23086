package org.armscope.extraction.event.date;

import java.time.YearMonth;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.armscope.annotation.DayRange;
import org.armscope.annotation.TemporalExpression;
import org.armscope.annotation.event.EventDate;
import org.armscope.annotation.event.EventDate.Basis;
import org.armscope.annotation.event.EventKind;
import org.armscope.article.IssueDate;
import org.armscope.extraction.event.scene.Cue;
import org.armscope.extraction.event.scene.NumberReader;
import org.armscope.extraction.event.scene.Saying;
import org.armscope.extraction.event.scene.Scene;
import org.armscope.lexicon.EventGrammar.Role;
import org.armscope.lexicon.EventWords.Mode;
import org.armscope.lexicon.EventWords.Need;
import org.armscope.lexicon.EventWords.Trigger;
import org.armscope.lexicon.MoneyWords;
import org.armscope.text.Tokens;
import org.jspecify.annotations.Nullable;

/// Dates that a clause itself states: single ones, ranges of two, stays of several days, and what
/// goes on since a time.
final class OwnDates {

    private static final int WEEK = 7;

    /// A date as near to the beginning of a sentence goes with the whole of it.
    private static final int OPENING = 3;

    /// Kinds of what someone wants or weighs now, though it be done by a time to come.
    private static final Set<EventKind> WISHES =
            EnumSet.of(EventKind.OFFER, EventKind.TALKS, EventKind.POLICY);

    /// Kinds of what goes on while someone tells of it.
    private static final Set<EventKind> LASTING =
            EnumSet.of(EventKind.VISIT, EventKind.TALKS, EventKind.OFFER, EventKind.POLICY);

    private static final Set<String> APOSTROPHES = Set.of("'", "\u2019");

    private final @Nullable IssueDate issue;
    private final MoneyWords numbers;
    private final OpenDates open;

    OwnDates(@Nullable IssueDate issue, MoneyWords numbers) {
        this.issue = issue;
        this.numbers = numbers;
        this.open = new OpenDates(issue);
    }

    /// The date nearest to the trigger, or null.
    @Nullable EventDate of(Scene scene, Cue<Trigger> trigger) {
        EventDate best = null;
        int nearest = Integer.MAX_VALUE;
        for (int i = 0; i < scene.times().size(); i++) {
            TemporalExpression time = scene.times().get(i);
            DayRange days = time.days();
            if (days == null
                    || isLimit(scene, time)
                    || isName(scene, time)
                    || isOfPact(scene, trigger, time)
                    || Asides.holds(scene, trigger, time)
                    || (trigger.value().kind() == EventKind.REFUSAL && isPlan(scene, time))
                    || (WISHES.contains(trigger.value().kind())
                            && isAhead(days)
                            && OpenDates.isBy(scene, time))
                    || (Saying.isSaid(trigger)
                            && (isAhead(days) || isOfContent(scene, trigger, time)))) {
                continue;
            }
            int distance = scene.distance(trigger, time.span());
            if (distance < nearest) {
                nearest = distance;
                DayRange range = TwoDates.ranged(scene, i, days);
                DayRange whole = stay(scene, trigger, open.untilNow(scene, time, range));
                whole = open.fromNow(scene, time, whole);
                whole = isOfSaying(scene, trigger, time) ? month(whole) : whole;
                best = EventDate.of(whole, Basis.IN_SENTENCE, time.span());
            }
        }
        return best;
    }

    /// True for the end of something that goes on: "until 2010", "to the year 2010".
    private static boolean isLimit(Scene scene, TemporalExpression time) {
        int before = scene.start(time) - 1;
        Tokens tokens = scene.tokens();
        return (tokens.is(before, "until") && !tokens.is(before - 1, "took"))
                || tokens.is(before, "till")
                || (tokens.is(before, "year") && tokens.is(before - 2, "to"));
    }

    /// True for the time that a deed was planned for: "the shipment, scheduled for May".
    private static boolean isPlan(Scene scene, TemporalExpression time) {
        int at = scene.start(time);
        return scene.modes().stream()
                .anyMatch(
                        mode ->
                                mode.value() == Mode.AHEAD
                                        && at >= mode.to()
                                        && at - mode.to() <= OPENING);
    }

    /// True for a year that only names a pact: "the 1961 treaty", "the pact of 1961".
    private boolean isName(Scene scene, TemporalExpression time) {
        DayRange days = time.days();
        Tokens tokens = scene.tokens();
        int before = scene.start(time) - 1;
        if (days == null || !OpenDates.isYear(days) || before < 1) {
            return false;
        }
        boolean other = scene.times().size() > 1;
        boolean treaty =
                tokens.is(before, "of")
                        && (tokens.is(before - 1, "treaty")
                                || tokens.is(before - 1, "pact")
                                || (other && scene.is(before - 1, Role.PACT)));
        String owner = tokens.string(before).toLowerCase(Locale.ROOT);
        boolean owned =
                scene.isAnyCase(before, Role.OWNER)
                        || (owner.equals("s") && APOSTROPHES.contains(tokens.string(before - 1)));
        return treaty || (owned && tokens.isWord(scene.end(time)));
    }

    /// True for a day that only names a pact or a deed told before: "under the January 4
    /// contract", "during the April visit".
    private static boolean isOfPact(Scene scene, Cue<Trigger> trigger, TemporalExpression time) {
        Tokens tokens = scene.tokens();
        int before = scene.start(time) - 1;
        int behind = scene.end(time);
        if (before < scene.from() || behind + 1 >= scene.to()) {
            return false;
        }
        int noun = scene.is(behind, Role.PACT) ? behind : behind + 1;
        boolean deed =
                scene.triggers().stream()
                        .anyMatch(cue -> cue.from() == behind && cue.to() == behind + 1);
        return scene.isAnyCase(before, Role.OWNER)
                && tokens.isWord(behind)
                && (scene.is(noun, Role.PACT) || deed)
                && trigger.from() != noun
                && trigger.from() != behind;
    }

    /// True for the date of what is said, not of the saying: "said that it had been sold in 1992",
    /// "was sold in 1992, he said".
    private static boolean isOfContent(Scene scene, Cue<Trigger> said, TemporalExpression time) {
        Tokens tokens = scene.tokens();
        int at = scene.start(time);
        if (at >= said.to()) {
            for (int i = said.to(); i < at; i++) {
                if (tokens.is(i, "that")) {
                    return true;
                }
            }
            return scene.triggers().stream()
                    .anyMatch(cue -> cue.from() >= said.to() && cue.to() <= at && isDeed(cue));
        }
        if (tokens.is(said.to(), "that") || tokens.is(said.to() - 1, "that")) {
            return false; // what was said follows
        }
        boolean opens = at - scene.from() <= OPENING;
        boolean apart = false;
        for (int i = at; i < said.from(); i++) {
            apart |= tokens.is(i, ',');
        }
        boolean deedBefore =
                scene.triggers().stream().anyMatch(cue -> cue.to() <= at && isDeed(cue));
        return apart && !opens && deedBefore;
    }

    /// True for the day on which someone told of what goes on: "is weighing it, he said yesterday".
    private static boolean isOfSaying(Scene scene, Cue<Trigger> trigger, TemporalExpression time) {
        return LASTING.contains(trigger.value().kind())
                && scene.triggers().stream()
                        .filter(
                                cue ->
                                        cue.value().getFirst().kind() == EventKind.STATEMENT
                                                || cue.value().getFirst().need() == Need.MEDIUM)
                        .anyMatch(
                                said ->
                                        scene.start(time) >= said.to()
                                                ? scene.start(time) - said.to() <= OPENING
                                                : said.from() - scene.end(time) < 1
                                                        && said.from() >= scene.end(time));
    }

    private static DayRange month(DayRange days) {
        YearMonth month = YearMonth.from(days.to());
        boolean one = month.equals(YearMonth.from(days.from()));
        return one ? new DayRange(month.atDay(1), month.atEndOfMonth()) : days;
    }

    private static boolean isDeed(Cue<List<Trigger>> cue) {
        EventKind kind = cue.value().getFirst().kind();
        return kind != EventKind.STATEMENT && kind != EventKind.REPORT;
    }

    /// What is said cannot be said later than the issue.
    private boolean isAhead(DayRange days) {
        return issue != null && days.from().isAfter(issue.to());
    }

    /// For a visit or talks of several days: all of them.
    private DayRange stay(Scene scene, Cue<Trigger> trigger, DayRange days) {
        EventKind kind = trigger.value().kind();
        boolean lasts = kind == EventKind.VISIT || kind == EventKind.TALKS;
        boolean day = days.from().plusDays(WEEK).isAfter(days.to());
        Stay stay = lasts && day ? Stay.of(scene, new NumberReader(numbers, scene.tokens())) : null;
        return stay == null ? days : stay.around(days);
    }
}

package org.armscope.extraction;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import org.armscope.lexicon.time.DatedIssue;
import org.armscope.lexicon.time.IssueCalendar;

/// The days of one volume: its weekdays without holidays, and of these the days on which issues
/// are thought to have appeared, which leave out the summer break.
final class PublicationYear {

    private static final int MOST_WEEKS_EARLIER = 3;

    private final List<LocalDate> weekdays;
    private final List<LocalDate> issueDays;
    private final List<LocalDate> pause;

    /// @param start the first day on which an issue may stand
    /// @param exact the dated issues of the volume, which push the break off their days
    PublicationYear(IssueCalendar calendar, LocalDate start, List<DatedIssue> exact) {
        weekdays = weekdays(start, calendar.holidays(start.getYear()));
        pause = pause(calendar, start.getYear(), exact);
        issueDays = weekdays.stream().filter(d -> !pause.contains(d)).toList();
    }

    private static List<LocalDate> weekdays(LocalDate start, Set<LocalDate> holidays) {
        return start.datesUntil(LocalDate.of(start.getYear() + 1, 1, 1))
                .filter(d -> isWeekday(d) && !holidays.contains(d))
                .toList();
    }

    /// The break's days. It lies a week or so earlier in some years: where an issue is known to
    /// have appeared in its midst, it is put so much earlier.
    private static List<LocalDate> pause(IssueCalendar calendar, int year, List<DatedIssue> exact) {
        List<LocalDate> pause = List.of();
        for (int weeks = 0; weeks <= MOST_WEEKS_EARLIER; weeks++) {
            pause =
                    calendar.breakStart(year)
                            .minusWeeks(weeks)
                            .datesUntil(LocalDate.of(year + 1, 1, 1))
                            .filter(PublicationYear::isWeekday)
                            .limit(calendar.breakWeekdays())
                            .toList();
            List<LocalDate> days = pause;
            if (exact.stream().noneMatch(issue -> days.contains(issue.from()))) {
                return pause;
            }
        }
        return pause;
    }

    private static boolean isWeekday(LocalDate day) {
        return day.getDayOfWeek() != DayOfWeek.SATURDAY && day.getDayOfWeek() != DayOfWeek.SUNDAY;
    }

    /// How many issue days the volume has.
    int size() {
        return issueDays.size();
    }

    /// The issue day at an index from 0, the nearest one where the index lies outside the year.
    LocalDate issueDay(int index) {
        return issueDays.get(Math.clamp(index, 0, issueDays.size() - 1));
    }

    /// How many issue days lie before a day.
    int index(LocalDate day) {
        int at = Collections.binarySearch(issueDays, day);
        return at >= 0 ? at : -at - 1;
    }

    /// The weekday so many weekdays on from another, holidays left out and the break counted in.
    LocalDate weekday(LocalDate from, int steps) {
        int at = Collections.binarySearch(weekdays, from);
        int index = at >= 0 ? at + steps : -at - 1 + (steps > 0 ? steps - 1 : steps);
        return weekdays.get(Math.clamp(index, 0, weekdays.size() - 1));
    }

    /// How many weekdays that are no holidays lie from one day to the next; negative if it lies
    /// before.
    int weekdaysBetween(LocalDate from, LocalDate to) {
        return weekdayIndex(to) - weekdayIndex(from);
    }

    private int weekdayIndex(LocalDate day) {
        int at = Collections.binarySearch(weekdays, day);
        return at >= 0 ? at : -at - 1;
    }

    /// Whether between two days, the later one left out, a weekday without issue is thought to lie.
    boolean hasGapBetween(LocalDate a, LocalDate b) {
        LocalDate first = a.isBefore(b) ? a : b;
        LocalDate last = a.isBefore(b) ? b : a;
        long days = first.datesUntil(last).filter(PublicationYear::isWeekday).count();
        return days != index(last) - index(first);
    }

    /// How many weekdays the break takes.
    int breakWeekdays() {
        return pause.size();
    }

    /// Whether a day lies so near the break that the break may have come before it.
    boolean isBeforeLooseBreak(LocalDate day) {
        LocalDate start = pause.getFirst();
        return day.isBefore(start) && !day.isBefore(start.minusWeeks(1));
    }

    /// Whether a day lies so near the break that the break may have come after it.
    boolean isAfterLooseBreak(LocalDate day) {
        LocalDate end = pause.getLast();
        return day.isAfter(end) && !day.isAfter(end.plusWeeks(1));
    }
}

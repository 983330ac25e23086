package org.armscope.lexicon.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.armscope.lexicon.LexiconFile;
import org.armscope.text.ResourceLines;

/// When the Monitor appeared: its volumes, its holidays, its summer break.
public final class IssueCalendar {

    /// The days between which a volume's issues lie.
    public record Period(LocalDate first, LocalDate last) {}

    private final Set<String> publications = new HashSet<>();
    private final Map<Integer, LocalDate> volumes = new HashMap<>();
    private final Map<Integer, Period> uncounted = new HashMap<>();
    private final List<HolidayRule> holidays = new ArrayList<>();
    private final HolidayRule.Nth breakStart;
    private final int breakWeekdays;

    private IssueCalendar(List<List<String>> lines) {
        for (List<String> line : lines) {
            addTo(line);
        }
        List<String> pause =
                lines.stream().filter(l -> l.get(0).equals("break")).findFirst().orElseThrow();
        breakStart =
                new HolidayRule.Nth(
                        Integer.parseInt(pause.get(1)),
                        DayOfWeek.valueOf(pause.get(2)),
                        Integer.parseInt(pause.get(3)),
                        0);
        breakWeekdays = Integer.parseInt(pause.get(4));
    }

    /// The calendar that ships with the program.
    public static IssueCalendar read() {
        return new IssueCalendar(
                ResourceLines.read(LexiconFile.class, "monitor-calendar.tsv").stream()
                        .map(line -> List.of(line.split("\t", -1)))
                        .toList());
    }

    private void addTo(List<String> line) {
        switch (line.get(0)) {
            case "publication" -> publications.add(line.get(1).toLowerCase(Locale.ROOT));
            case "volume" ->
                    volumes.put(
                            Integer.valueOf(line.get(1)),
                            MonthDay.parse("--" + line.get(3))
                                    .atYear(Integer.parseInt(line.get(2))));
            case "uncounted" ->
                    uncounted.put(
                            Integer.valueOf(line.get(1)),
                            new Period(LocalDate.parse(line.get(2)), LocalDate.parse(line.get(3))));
            case "holiday" -> holidays.add(HolidayRule.read(line.subList(2, line.size())));
            case "break" -> {
                return; // read by itself
            }
            default -> throw new IllegalArgumentException("no calendar entry " + line.get(0));
        }
    }

    /// Whether a publication printed under this name follows this calendar.
    public boolean covers(String publication) {
        return publications.contains(publication.strip().toLowerCase(Locale.ROOT));
    }

    /// The volumes whose issues can be counted.
    public Set<Integer> countedVolumes() {
        return Set.copyOf(volumes.keySet());
    }

    /// The first day on which an issue of a volume may stand, or empty for a volume whose issues
    /// cannot be counted.
    public Optional<LocalDate> start(int volume) {
        return Optional.ofNullable(volumes.get(volume));
    }

    /// The days between which a volume's issues lie, or empty for an unknown volume.
    public Optional<Period> period(int volume) {
        LocalDate start = volumes.get(volume);
        return start != null
                ? Optional.of(new Period(start, LocalDate.of(start.getYear(), 12, 31)))
                : Optional.ofNullable(uncounted.get(volume));
    }

    /// The days of a year without an issue, weekends and the summer break apart.
    public Set<LocalDate> holidays(int year) {
        return holidays.stream().map(rule -> rule.in(year)).collect(Collectors.toSet());
    }

    /// The days between two, both included, on which an issue may have appeared: no weekends, no
    /// holidays.
    public List<LocalDate> weekdays(LocalDate from, LocalDate to) {
        return from.datesUntil(to.plusDays(1)).filter(this::isWeekday).toList();
    }

    /// The day of the issue before the one of this day.
    public LocalDate issueDayBefore(LocalDate issue) {
        boolean breakElsewhere = isInBreak(issue);
        LocalDate day = issue.minusDays(1);
        while (!isWeekday(day) || (isInBreak(day) && !breakElsewhere)) {
            day = day.minusDays(1);
        }
        return day;
    }

    private boolean isWeekday(LocalDate day) {
        return day.getDayOfWeek().getValue() <= DayOfWeek.FRIDAY.getValue()
                && !holidays(day.getYear()).contains(day);
    }

    private boolean isInBreak(LocalDate day) {
        LocalDate start = breakStart(day.getYear());
        return !day.isBefore(start) && weekdays(start, day).size() <= breakWeekdays;
    }

    /// The first day of a year's summer break where nothing else is known of it.
    public LocalDate breakStart(int year) {
        return breakStart.in(year);
    }

    /// How many weekdays the summer break takes.
    public int breakWeekdays() {
        return breakWeekdays;
    }
}

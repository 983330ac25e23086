package org.armscope.query.timeline;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.armscope.annotation.DayRange;
import org.armscope.annotation.event.EventKind;
import org.armscope.annotation.event.EventKorea;
import org.armscope.annotation.event.EventStatus;
import org.jspecify.annotations.Nullable;

/// Which entries of a timeline to show. Every part that is given must hold; an empty set or list,
/// or null, asks nothing.
///
/// @param from the first day of interest: entries that surely ended before it are left out
/// @param to the last one: entries that surely began after it are left out
/// @param names of people, weapons, bodies, places, supplier or recipient: all must occur
/// @param kinds any of these
/// @param statuses any of these; entries without a status are then left out
/// @param koreas any of these; what concerns both Koreas concerns the South and the North
/// @param outlets newspapers, any of which surely says so
/// @param koreaArmsOnly true for dealings in arms with a Korea alone
/// @param knownBy shows what was in print on this day: entries whose issue may have appeared later,
///     or whose issue has no date, are left out
public record TimelineFilter(
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        List<NameWanted> names,
        Set<EventKind> kinds,
        Set<EventStatus> statuses,
        Set<EventKorea> koreas,
        List<NameWanted> outlets,
        boolean koreaArmsOnly,
        @Nullable LocalDate knownBy) {

    /// Accepts every entry.
    public static final TimelineFilter ALL =
            new TimelineFilter(
                    null, null, List.of(), Set.of(), Set.of(), Set.of(), List.of(), false, null);

    public TimelineFilter {
        names = List.copyOf(names);
        kinds = Set.copyOf(kinds);
        statuses = Set.copyOf(statuses);
        koreas = Set.copyOf(koreas);
        outlets = List.copyOf(outlets);
    }

    public TimelineFilter withDays(@Nullable LocalDate from, @Nullable LocalDate to) {
        return new TimelineFilter(
                from, to, names, kinds, statuses, koreas, outlets, koreaArmsOnly, knownBy);
    }

    public TimelineFilter withNames(List<NameWanted> names) {
        return new TimelineFilter(
                from, to, names, kinds, statuses, koreas, outlets, koreaArmsOnly, knownBy);
    }

    public TimelineFilter withKinds(Set<EventKind> kinds) {
        return new TimelineFilter(
                from, to, names, kinds, statuses, koreas, outlets, koreaArmsOnly, knownBy);
    }

    public TimelineFilter withStatuses(Set<EventStatus> statuses) {
        return new TimelineFilter(
                from, to, names, kinds, statuses, koreas, outlets, koreaArmsOnly, knownBy);
    }

    public TimelineFilter withKoreas(Set<EventKorea> koreas) {
        return new TimelineFilter(
                from, to, names, kinds, statuses, koreas, outlets, koreaArmsOnly, knownBy);
    }

    public TimelineFilter withOutlets(List<NameWanted> outlets) {
        return new TimelineFilter(
                from, to, names, kinds, statuses, koreas, outlets, koreaArmsOnly, knownBy);
    }

    public TimelineFilter withKoreaArmsOnly(boolean koreaArmsOnly) {
        return new TimelineFilter(
                from, to, names, kinds, statuses, koreas, outlets, koreaArmsOnly, knownBy);
    }

    public TimelineFilter withKnownBy(@Nullable LocalDate knownBy) {
        return new TimelineFilter(
                from, to, names, kinds, statuses, koreas, outlets, koreaArmsOnly, knownBy);
    }

    /// True if the entry is to be shown.
    public boolean accepts(TimelineEntry entry) {
        return (entry.koreaArms() || !koreaArmsOnly)
                && (from == null || !entry.days().to().isBefore(from))
                && (to == null || !entry.days().from().isAfter(to))
                && (knownBy == null || isKnown(entry.reported(), knownBy))
                && (kinds.isEmpty() || kinds.contains(entry.kind()))
                && acceptsStatus(entry.status())
                && acceptsKorea(entry.korea())
                && (outlets.isEmpty() || outlets.stream().anyMatch(any -> says(any, entry)))
                && names.stream().allMatch(wanted -> occurs(wanted, entry));
    }

    private boolean acceptsStatus(@Nullable EventStatus status) {
        return statuses.isEmpty() || (status != null && statuses.contains(status));
    }

    private static boolean isKnown(@Nullable DayRange reported, LocalDate day) {
        return reported != null && !reported.to().isAfter(day);
    }

    private boolean acceptsKorea(EventKorea korea) {
        return koreas.isEmpty()
                || koreas.contains(korea)
                || (korea == EventKorea.BOTH
                        && (koreas.contains(EventKorea.SOUTH)
                                || koreas.contains(EventKorea.NORTH)));
    }

    private static boolean says(NameWanted outlet, TimelineEntry entry) {
        return entry.outlets().stream().anyMatch(outlet::accepts);
    }

    private static boolean occurs(NameWanted wanted, TimelineEntry entry) {
        return entry.entities().stream().anyMatch(entity -> wanted.accepts(entity.name()))
                || entry.weapons().stream().anyMatch(wanted::accepts)
                || (entry.supplier() != null && wanted.accepts(entry.supplier()))
                || (entry.recipient() != null && wanted.accepts(entry.recipient()));
    }
}

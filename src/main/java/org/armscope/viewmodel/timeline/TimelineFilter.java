package org.armscope.viewmodel.timeline;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.armscope.annotation.DayRange;
import org.armscope.annotation.event.EventKind;
import org.armscope.annotation.event.EventKorea;
import org.armscope.article.InWords;
import org.armscope.article.Precision;
import org.armscope.query.timeline.TimelineEntry;
import org.jspecify.annotations.Nullable;

/// Which events the timeline shows.
///
/// @param everything false to show dealings in arms with a Korea only
/// @param hiddenKinds kinds that are not shown
/// @param hiddenLooks looks that are not shown
/// @param korea shown alone, or null for all
/// @param outlet the newspaper that says so, or null for any
/// @param named part of a name that the sentence must hold; empty for any
/// @param knownOn hides what was reported after this day; null shows all
public record TimelineFilter(
        boolean everything,
        Set<EventKind> hiddenKinds,
        Set<Look> hiddenLooks,
        @Nullable EventKorea korea,
        @Nullable String outlet,
        String named,
        @Nullable LocalDate knownOn) {

    /// How a timeline begins.
    public static final TimelineFilter FIRST =
            new TimelineFilter(false, Set.of(), Set.of(), null, null, "", null);

    public TimelineFilter {
        hiddenKinds = Set.copyOf(hiddenKinds);
        hiddenLooks = Set.copyOf(hiddenLooks);
    }

    /// One condition in words, and the filter without it.
    public record Chip(String words, TimelineFilter without) {}

    public boolean passes(TimelineEntry entry) {
        return (everything || entry.koreaArms())
                && !hiddenKinds.contains(entry.kind())
                && !hiddenLooks.contains(Look.of(entry))
                && (korea == null || entry.korea() == korea)
                && (outlet == null || entry.outlets().contains(outlet))
                && isKnown(entry)
                && isNamed(entry);
    }

    private boolean isKnown(TimelineEntry entry) {
        DayRange reported = entry.reported();
        return knownOn == null || reported == null || !reported.from().isAfter(knownOn);
    }

    private boolean isNamed(TimelineEntry entry) {
        if (named.isBlank()) {
            return true;
        }
        String part = named.strip().toLowerCase(Locale.ROOT);
        return entry.entities().stream().anyMatch(entity -> holds(entity.name(), part))
                || entry.weapons().stream().anyMatch(weapon -> holds(weapon, part));
    }

    private static boolean holds(String name, String part) {
        return name.toLowerCase(Locale.ROOT).contains(part);
    }

    public TimelineFilter showing(boolean all) {
        return new TimelineFilter(all, hiddenKinds, hiddenLooks, korea, outlet, named, knownOn);
    }

    /// Shows a look, or shows it no more.
    public TimelineFilter toggle(Look look) {
        EnumSet<Look> next = EnumSet.noneOf(Look.class);
        next.addAll(hiddenLooks);
        if (!next.remove(look)) {
            next.add(look);
        }
        return new TimelineFilter(everything, hiddenKinds, next, korea, outlet, named, knownOn);
    }

    /// Shows a kind, or shows it no more.
    public TimelineFilter toggle(EventKind kind) {
        EnumSet<EventKind> next = EnumSet.noneOf(EventKind.class);
        next.addAll(hiddenKinds);
        if (!next.remove(kind)) {
            next.add(kind);
        }
        return withHiddenKinds(next);
    }

    public TimelineFilter withHiddenKinds(Set<EventKind> hidden) {
        return new TimelineFilter(everything, hidden, hiddenLooks, korea, outlet, named, knownOn);
    }

    TimelineFilter withAllLooks() {
        return new TimelineFilter(everything, hiddenKinds, Set.of(), korea, outlet, named, knownOn);
    }

    public TimelineFilter with(@Nullable EventKorea only) {
        return new TimelineFilter(
                everything, hiddenKinds, hiddenLooks, only, outlet, named, knownOn);
    }

    public TimelineFilter saidBy(@Nullable String newspaper) {
        return new TimelineFilter(
                everything, hiddenKinds, hiddenLooks, korea, newspaper, named, knownOn);
    }

    public TimelineFilter naming(String part) {
        return new TimelineFilter(
                everything, hiddenKinds, hiddenLooks, korea, outlet, part, knownOn);
    }

    public TimelineFilter asKnownOn(@Nullable LocalDate day) {
        return new TimelineFilter(everything, hiddenKinds, hiddenLooks, korea, outlet, named, day);
    }

    /// What narrows the view, each condition with the filter that lacks it.
    public List<Chip> chips() {
        List<Chip> chips = new ArrayList<>();
        if (!named.isBlank()) {
            chips.add(new Chip("naming “" + named.strip() + "”", naming("")));
        }
        if (korea != null) {
            chips.add(new Chip(EventWords.korea(korea), with(null)));
        }
        if (outlet != null) {
            chips.add(new Chip("said by " + outlet, saidBy(null)));
        }
        if (!hiddenKinds.isEmpty()) {
            chips.add(new Chip(kindsInWords(), withHiddenKinds(Set.of())));
        }
        if (!hiddenLooks.isEmpty()) {
            chips.add(new Chip("hidden: " + words(hiddenLooks), withAllLooks()));
        }
        if (knownOn != null) {
            chips.add(
                    new Chip(
                            "as known on " + InWords.interval(knownOn, knownOn, Precision.DAY),
                            asKnownOn(null)));
        }
        return List.copyOf(chips);
    }

    /// Names the shorter of both lists: the kinds shown, or those hidden.
    private String kindsInWords() {
        EnumSet<EventKind> hidden = EnumSet.copyOf(hiddenKinds);
        EnumSet<EventKind> shown = EnumSet.complementOf(hidden);
        return shown.size() < hidden.size()
                ? "only " + join(shown.stream().map(EventKind::word).toList())
                : "without " + join(hidden.stream().map(EventKind::word).toList());
    }

    private static String words(Set<Look> looks) {
        return join(
                EnumSet.copyOf(looks).stream()
                        .map(look -> look.word().toLowerCase(Locale.ROOT))
                        .toList());
    }

    private static String join(List<String> words) {
        return words.size() > 3 ? words.size() + " of them" : String.join(", ", words);
    }
}

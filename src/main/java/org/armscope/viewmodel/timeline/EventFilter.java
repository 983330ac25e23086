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
/// @param korea shown alone, or null for all; what concerns both concerns the South and the North
/// @param outlet the newspaper that says so, or null for any
/// @param named part of a name that the sentence must hold; empty for any
/// @param knownOn shows what was surely in print on this day; null shows all
public record EventFilter(
        boolean everything,
        Set<EventKind> hiddenKinds,
        Set<Look> hiddenLooks,
        @Nullable EventKorea korea,
        @Nullable String outlet,
        String named,
        @Nullable LocalDate knownOn) {

    /// How a timeline begins.
    public static final EventFilter FIRST =
            new EventFilter(false, Set.of(), Set.of(), null, null, "", null);

    public EventFilter {
        hiddenKinds = Set.copyOf(hiddenKinds);
        hiddenLooks = Set.copyOf(hiddenLooks);
    }

    /// One condition in words, and the filter without it.
    public record Chip(String words, EventFilter without) {}

    public boolean passes(TimelineEntry entry) {
        return (everything || entry.koreaArms())
                && !hiddenKinds.contains(entry.kind())
                && !hiddenLooks.contains(Look.of(entry))
                && (korea == null || concerns(entry.korea(), korea))
                && (outlet == null || entry.outlets().contains(outlet))
                && isKnown(entry)
                && isNamed(entry);
    }

    private static boolean concerns(EventKorea told, EventKorea wanted) {
        boolean either = wanted == EventKorea.SOUTH || wanted == EventKorea.NORTH;
        return told == wanted || (either && told == EventKorea.BOTH);
    }

    private boolean isKnown(TimelineEntry entry) {
        DayRange reported = entry.reported();
        return knownOn == null || (reported != null && !reported.to().isAfter(knownOn));
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

    public EventFilter showing(boolean all) {
        return new EventFilter(all, hiddenKinds, hiddenLooks, korea, outlet, named, knownOn);
    }

    /// Shows a look, or shows it no more.
    public EventFilter toggle(Look look) {
        EnumSet<Look> next = EnumSet.noneOf(Look.class);
        next.addAll(hiddenLooks);
        if (!next.remove(look)) {
            next.add(look);
        }
        return new EventFilter(everything, hiddenKinds, next, korea, outlet, named, knownOn);
    }

    /// Shows a kind, or shows it no more.
    public EventFilter toggle(EventKind kind) {
        EnumSet<EventKind> next = EnumSet.noneOf(EventKind.class);
        next.addAll(hiddenKinds);
        if (!next.remove(kind)) {
            next.add(kind);
        }
        return withHiddenKinds(next);
    }

    public EventFilter withHiddenKinds(Set<EventKind> hidden) {
        return new EventFilter(everything, hidden, hiddenLooks, korea, outlet, named, knownOn);
    }

    EventFilter withAllLooks() {
        return new EventFilter(everything, hiddenKinds, Set.of(), korea, outlet, named, knownOn);
    }

    public EventFilter with(@Nullable EventKorea only) {
        return new EventFilter(everything, hiddenKinds, hiddenLooks, only, outlet, named, knownOn);
    }

    public EventFilter saidBy(@Nullable String newspaper) {
        return new EventFilter(
                everything, hiddenKinds, hiddenLooks, korea, newspaper, named, knownOn);
    }

    public EventFilter naming(String part) {
        return new EventFilter(everything, hiddenKinds, hiddenLooks, korea, outlet, part, knownOn);
    }

    public EventFilter asKnownOn(@Nullable LocalDate day) {
        return new EventFilter(everything, hiddenKinds, hiddenLooks, korea, outlet, named, day);
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

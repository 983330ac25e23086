package org.armscope.viewmodel.timeline;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.armscope.annotation.DayRange;
import org.armscope.annotation.Entity;
import org.armscope.annotation.EntityType;
import org.armscope.annotation.event.EventDate;
import org.armscope.annotation.event.EventKind;
import org.armscope.annotation.event.EventKorea;
import org.armscope.annotation.event.Hedge;
import org.armscope.article.InWords;
import org.armscope.article.Precision;
import org.armscope.query.timeline.TimelineEntry;
import org.armscope.viewmodel.DateNote;
import org.armscope.viewmodel.DealBrief;
import org.jspecify.annotations.Nullable;

/// An event in a reader's words.
public final class EventWords {

    private EventWords() {}

    /// One fact and its name.
    public record Fact(String label, String value) {}

    /// The kind and what it is about: `Delivery: T-80U, BMP-3`, `Visit: Vladimir Putin`.
    public static String headline(TimelineEntry entry) {
        String about = about(entry);
        return kind(entry.kind()) + (about.isEmpty() ? "" : ": " + about);
    }

    /// For a menu: `Visit`.
    public static String kind(EventKind kind) {
        return sentence(kind.word());
    }

    /// How far the deal had come and how firmly that is said: `proposed, as possible`; empty for a
    /// plain event without a deal.
    public static String state(TimelineEntry entry) {
        String status = entry.status() == null ? "" : entry.status().word();
        String hedge = entry.hedge() == Hedge.ASSERTED ? "" : hedge(entry.hedge());
        return joined(List.of(status, hedge), ", ");
    }

    /// Parties, and who says so, in one line.
    public static String summary(TimelineEntry entry) {
        String says =
                entry.outlets().isEmpty()
                        ? "no newspaper cited"
                        : "says " + String.join(", ", entry.outlets());
        String korea = korea(entry.korea());
        String parties = parties(entry);
        return joined(List.of(parties, parties.contains(korea) ? "" : korea, says), " · ");
    }

    private static String joined(List<String> parts, String by) {
        return String.join(by, parts.stream().filter(part -> !part.isEmpty()).toList());
    }

    private static String about(TimelineEntry entry) {
        return entry.weapons().isEmpty()
                ? String.join(", ", named(entry, EntityType.PERSON).stream().limit(2).toList())
                : String.join(", ", entry.weapons().stream().distinct().toList());
    }

    /// When it happened, and what that rests on where the sentence does not say it.
    public static DateNote date(TimelineEntry entry) {
        return new DateNote(days(entry.days()), tag(entry), basis(entry));
    }

    /// The middle of its days, as in [TimeWindow].
    public static double middle(TimelineEntry entry) {
        return EventTable.middleOf(entry);
    }

    /// True if an analyst set the date, which then says so itself.
    public static boolean isDatedByHand(TimelineEntry entry) {
        return entry.basis() == EventDate.Basis.DECIDED;
    }

    private static String tag(TimelineEntry entry) {
        return switch (entry.basis()) {
            case IN_SENTENCE -> "";
            case DECIDED -> "decided";
            case NEIGHBOUR, CITED_DATE, ISSUE -> "derived";
        };
    }

    private static String basis(TimelineEntry entry) {
        return switch (entry.basis()) {
            case IN_SENTENCE -> "The sentence says so.";
            case NEIGHBOUR -> "Taken over from a sentence before it.";
            case CITED_DATE -> "The date of the newspaper that the sentence cites.";
            case ISSUE -> "The sentence gives no date: about the time of the issue.";
            case DECIDED -> "An analyst set it.";
        };
    }

    /// Days as precise as they are few: `7 Mar 2001`, `May 1999`.
    public static String days(DayRange days) {
        EventDate date = EventDate.of(days, EventDate.Basis.ISSUE, null);
        return InWords.interval(days.from(), days.to(), date.precision());
    }

    /// Days to the day: `20 Feb – 10 Mar 2001`.
    public static String exactly(DayRange days) {
        return InWords.interval(days.from(), days.to(), Precision.DAYS);
    }

    /// Who gives and who gets: `Russia → South Korea`; empty where neither is known.
    public static String parties(TimelineEntry entry) {
        if (entry.supplier() == null && entry.recipient() == null) {
            return "";
        }
        return known(entry.supplier()) + " → " + known(entry.recipient());
    }

    private static String known(@Nullable String party) {
        return party == null ? "unclear" : party;
    }

    /// All that is known of it, what is not known left out.
    ///
    /// @param reference the article, in words
    /// @param deal that it is part of, or null
    public static List<Fact> facts(
            TimelineEntry entry, String reference, @Nullable DealBrief deal) {
        List<Fact> facts = new ArrayList<>();
        if (entry.status() != null) {
            add(facts, "Status", sentence(entry.status().word()));
        }
        add(facts, "Stated", hedge(entry.hedge()));
        add(facts, "Parties", parties(entry));
        add(facts, "Weapons", String.join(", ", entry.weapons().stream().distinct().toList()));
        add(facts, "People", String.join(", ", named(entry, EntityType.PERSON)));
        add(facts, "Concerns", korea(entry.korea()));
        add(
                facts,
                "Says so",
                entry.outlets().isEmpty()
                        ? "the article; no newspaper is cited for it"
                        : String.join(", ", entry.outlets()));
        add(facts, "Found in", reference);
        if (entry.reported() != null) {
            add(facts, "Reported", days(entry.reported()));
        }
        if (deal != null) {
            add(facts, "Deal", deal.title());
        }
        return List.copyOf(facts);
    }

    private static void add(List<Fact> facts, String label, String value) {
        if (!value.isBlank()) {
            facts.add(new Fact(label, value));
        }
    }

    static String hedge(Hedge hedge) {
        return switch (hedge) {
            case ASSERTED -> "as a fact";
            case REPORTED -> "on someone’s word";
            case DENIED -> "as denied";
            case CONDITIONAL -> "as possible";
        };
    }

    /// Which Korea, as a reader would say it.
    public static String korea(EventKorea korea) {
        return switch (korea) {
            case SOUTH -> "South Korea";
            case NORTH -> "North Korea";
            case BOTH -> "both Koreas";
            case PENINSULA -> "the peninsula";
            case NONE -> "no Korea";
            case UNCLEAR -> "unclear which Korea";
        };
    }

    /// All of it in one sentence, for a screen reader.
    public static String spoken(TimelineEntry entry) {
        DateNote date = date(entry);
        List<String> parts = new ArrayList<>();
        parts.add(headline(entry));
        parts.add(date.words() + (date.isTagged() ? " " + date.tag() : ""));
        parts.add(state(entry));
        parts.add(parties(entry));
        parts.add(entry.digest() ? "from a digest" : "");
        return joined(parts, ", ");
    }

    private static List<String> named(TimelineEntry entry, EntityType type) {
        return entry.entities().stream()
                .filter(entity -> entity.type() == type)
                .map(Entity::name)
                .toList();
    }

    private static String sentence(String word) {
        return word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
    }
}

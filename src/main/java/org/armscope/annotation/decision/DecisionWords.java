package org.armscope.annotation.decision;

import java.util.List;
import java.util.stream.Collectors;
import org.armscope.annotation.DayRange;
import org.armscope.annotation.EntityType;
import org.armscope.annotation.event.EventStatus;
import org.jspecify.annotations.Nullable;

/// Says a decision in a sentence.
public final class DecisionWords {

    private DecisionWords() {}

    /// For example `everywhere: "Kim" is not an entity`.
    public static String of(Decision decision) {
        return decision.scope().word() + ": " + of(decision.ruling());
    }

    private static String of(Ruling ruling) {
        return switch (ruling) {
            case MentionRuling mention -> quoted(mention.at().exact()) + " " + of(mention);
            case EventRuling event -> of(event.event()) + " " + of(event.change());
            case DealRuling deal -> of(deal);
            case HeaderRuling.Words words ->
                    "the " + words.field().word() + " is " + quoted(words.words());
            case HeaderRuling.IssueDay day -> "the issue appeared " + days(day.days());
        };
    }

    private static String of(EventTarget event) {
        return "the " + event.kind().word() + " " + quoted(event.trigger().exact());
    }

    private static String of(DealRuling ruling) {
        String first = of(ruling.events().getFirst().event());
        String others =
                ruling.events().stream()
                        .skip(1)
                        .map(member -> of(member.event()))
                        .collect(Collectors.joining(", "));
        String are = ruling.events().size() == 2 ? " is" : " are";
        return switch (ruling.how()) {
            case JOIN -> "the deals of " + first + " and of " + others + " are one deal";
            case MOVE -> others + are + " of the deal of " + first;
            case SPLIT -> others + are + " of another deal than " + first;
        };
    }

    private static String of(MentionRuling ruling) {
        return switch (ruling.change()) {
            case MentionRuling.NotAnEntity _ -> "is not an entity";
            case MentionRuling.SameAs same ->
                    "is " + same.entity().name() + " (" + same.entity().type().word() + ")";
            case MentionRuling.SplitOff split ->
                    "is "
                            + split.entity().name()
                            + ", not "
                            + ruling.found().name()
                            + " ("
                            + split.entity().type().word()
                            + ")";
            case MentionRuling.OtherType other ->
                    "is " + one(other.type()) + ", not " + one(ruling.found().type());
            case MentionRuling.OtherBoundaries other ->
                    "is named by " + quoted(other.words().exact());
        };
    }

    private static String of(EventRuling.Change change) {
        return switch (change) {
            case EventRuling.Reject _ -> "did not happen in this text";
            case EventRuling.OtherDate date -> "happened " + days(date.days());
            case EventRuling.OtherKind kind -> "is of kind " + kind.kind().word();
            case EventRuling.OtherStatus status -> "is of status " + word(status.status());
            case EventRuling.OtherParties parties ->
                    "is from " + or(parties.supplier()) + " to " + or(parties.recipient());
            case EventRuling.OtherWeapons weapons ->
                    "is about " + (weapons.weapons().isEmpty() ? "no arms" : of(weapons.weapons()));
            case EventRuling.Add added -> "is an event" + of(added);
        };
    }

    private static String of(EventRuling.Add added) {
        StringBuilder told = new StringBuilder();
        if (added.days() != null) {
            told.append(' ').append(days(added.days()));
        }
        if (added.status() != null) {
            told.append(", ").append(added.status().word());
        }
        if (added.supplier() != null) {
            told.append(", from ").append(added.supplier());
        }
        if (added.recipient() != null) {
            told.append(", to ").append(added.recipient());
        }
        if (!added.weapons().isEmpty()) {
            told.append(", about ").append(of(added.weapons()));
        }
        return told.toString();
    }

    private static String of(List<EventRuling.Weapon> weapons) {
        return weapons.stream().map(DecisionWords::of).collect(Collectors.joining(", "));
    }

    private static String of(EventRuling.Weapon weapon) {
        return weapon.number() == null ? weapon.name() : weapon.number() + " " + weapon.name();
    }

    private static String word(@Nullable EventStatus status) {
        return status == null ? "none" : status.word();
    }

    private static String or(@Nullable String country) {
        return country == null ? "nobody named" : country;
    }

    private static String days(DayRange days) {
        return days.from().equals(days.to())
                ? "on " + days.from()
                : "from " + days.from() + " to " + days.to();
    }

    private static String quoted(String words) {
        return "\"" + words.strip().replaceAll("\\s+", " ") + "\"";
    }

    /// A word with its article: `an organization`.
    private static String one(EntityType type) {
        String word = type.word();
        return ("aeiou".indexOf(word.charAt(0)) < 0 ? "a " : "an ") + word;
    }
}

package org.armscope.viewmodel.decide;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.armscope.annotation.EventMention;
import org.armscope.annotation.event.EventDate;
import org.armscope.annotation.event.EventWeapon;
import org.armscope.annotation.event.Party;
import org.armscope.annotation.event.StatusMark;
import org.armscope.viewmodel.timeline.EventWords;
import org.jspecify.annotations.Nullable;

/// An event in a few words, with all that a ruling may change.
public final class EventBriefly {

    private EventBriefly() {}

    /// For example `Delivery of T-80U, 7 Mar 2001, delivered, Russia → South Korea`.
    public static String of(EventMention event) {
        return Stream.of(what(event), date(event), status(event), parties(event))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(", "));
    }

    /// What a decision makes of an event: `Visit: no date becomes 7 Mar 2001`.
    static String change(EventMention before, EventMention after) {
        List<String> changes = new ArrayList<>();
        add(changes, what(before), what(after));
        add(changes, date(before), date(after));
        add(changes, or(status(before), "no deal"), or(status(after), "no deal"));
        add(changes, or(parties(before), "no parties"), or(parties(after), "no parties"));
        return changes.isEmpty()
                ? of(before) + " changes"
                : what(before) + ": " + String.join("; ", changes);
    }

    private static void add(List<String> changes, String before, String after) {
        if (!before.equals(after)) {
            changes.add(before + " becomes " + after);
        }
    }

    private static String or(String words, String other) {
        return words.isEmpty() ? other : words;
    }

    private static String date(EventMention event) {
        EventDate date = event.date();
        return date == null ? "no date" : EventWords.days(date.days());
    }

    private static String status(EventMention event) {
        StatusMark status = event.status();
        return status == null ? "" : status.status().word();
    }

    private static String parties(EventMention event) {
        return event.supplier() == null && event.recipient() == null
                ? ""
                : country(event.supplier()) + " → " + country(event.recipient());
    }

    private static String country(@Nullable Party party) {
        return party == null ? "unclear" : party.country();
    }

    private static String what(EventMention event) {
        List<String> arms = event.weapons().stream().map(EventWeapon::name).distinct().toList();
        return EventWords.kind(event.kind())
                + (arms.isEmpty() ? "" : " of " + String.join(" and ", arms));
    }
}

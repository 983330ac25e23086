package org.armscope.viewmodel.decide;

import java.util.ArrayList;
import java.util.List;
import org.armscope.annotation.EventMention;
import org.armscope.annotation.event.EventDate;
import org.armscope.annotation.event.EventWeapon;
import org.armscope.annotation.event.StatusMark;
import org.armscope.viewmodel.timeline.EventWords;

/// An event in a few words, with all that a ruling may change.
public final class EventBriefly {

    private EventBriefly() {}

    /// For example `Delivery of T-80U, 7 Mar 2001, delivered, Russia → South Korea`.
    public static String of(EventMention event) {
        List<String> parts = new ArrayList<>();
        parts.add(what(event));
        EventDate date = event.date();
        parts.add(date == null ? "no date" : EventWords.days(date.days()));
        StatusMark status = event.status();
        if (status != null) {
            parts.add(status.status().word());
        }
        if (event.supplier() != null || event.recipient() != null) {
            String from = event.supplier() == null ? "unclear" : event.supplier().country();
            String to = event.recipient() == null ? "unclear" : event.recipient().country();
            parts.add(from + " → " + to);
        }
        return String.join(", ", parts);
    }

    private static String what(EventMention event) {
        List<String> arms = event.weapons().stream().map(EventWeapon::name).distinct().toList();
        return EventWords.kind(event.kind())
                + (arms.isEmpty() ? "" : " of " + String.join(" and ", arms));
    }
}

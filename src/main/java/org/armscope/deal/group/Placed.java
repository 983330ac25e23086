package org.armscope.deal.group;

import org.armscope.annotation.DayRange;
import org.armscope.deal.DealEvent;
import org.armscope.deal.Parties;
import org.armscope.deal.When;
import org.armscope.deal.matter.Subject;
import org.armscope.deal.matter.Topic;
import org.jspecify.annotations.Nullable;

/// An event that deals can be made of.
///
/// @param days when it counts, as [When] has it; null where nothing dates it
/// @param topic what its own words name
/// @param from how parties or subject are known where the sentence does not say them; empty where
///     it does
public record Placed(
        DealEvent event,
        @Nullable DayRange days,
        Parties parties,
        Topic topic,
        Subject subject,
        String from) {

    /// Dated as the event itself is.
    ///
    /// @param from as in the record
    public Placed(DealEvent event, Parties parties, Topic topic, Subject subject, String from) {
        this(event, When.of(event), parties, topic, subject, from);
    }

    /// The same with other parties, and how these are known.
    Placed with(Parties other, String how) {
        return new Placed(
                event, days, other, topic, subject, from.isEmpty() ? how : from + ", " + how);
    }
}

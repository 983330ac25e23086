package org.armscope.deal;

import java.util.List;
import org.armscope.annotation.decision.DealRuling.How;
import org.armscope.query.timeline.EventId;

/// What a person ruled on the grouping. An event that is not there, or none that the ruling could
/// change, has no effect.
///
/// @param events the first of them names the deal that stays
/// @param reason why the events that change their deal are where they then are, for a reader
public record Overrule(How how, List<EventId> events, String reason) {

    public Overrule {
        events = List.copyOf(events);
    }
}

package org.armscope.deal;

import java.util.Set;
import org.armscope.query.timeline.DealId;
import org.armscope.query.timeline.EventId;

/// What a person ruled on the grouping. Ids of deals are those that the program itself gives;
/// a ruling about a deal or event that is not there has no effect.
public sealed interface Overrule {

    /// These events are one deal; each leaves the deal it was in. The deal is that of the first of
    /// them that is in one.
    record Together(Set<EventId> events) implements Overrule {
        public Together {
            events = Set.copyOf(events);
        }
    }

    /// This event is no part of that deal.
    record NotIn(EventId event, DealId deal) implements Overrule {}

    /// The second deal is part of the first.
    record Merge(DealId kept, DealId absorbed) implements Overrule {}

    /// These events of the deal are a deal of their own.
    record Split(DealId deal, Set<EventId> apart) implements Overrule {
        public Split {
            apart = Set.copyOf(apart);
        }
    }
}

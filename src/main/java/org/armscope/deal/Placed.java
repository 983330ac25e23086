package org.armscope.deal;

import org.armscope.annotation.DayRange;
import org.jspecify.annotations.Nullable;

/// An event that deals can be made of.
///
/// @param topic what its own words name
/// @param from how parties or subject are known where the sentence does not say them; empty where
///     it does
record Placed(DealEvent event, Parties parties, Topic topic, Subject subject, String from) {

    @Nullable DayRange days() {
        return When.of(event);
    }

    /// The same with other parties, and how these are known.
    Placed with(Parties other, String how) {
        return new Placed(event, other, topic, subject, from.isEmpty() ? how : from + ", " + how);
    }
}

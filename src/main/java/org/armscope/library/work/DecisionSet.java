package org.armscope.library.work;

import java.util.List;
import org.armscope.annotation.decision.Decision;

/// The decisions that bear on the annotations of one article, the oldest first.
///
/// @param name differs from that of every other set; annotations made by it are stored under it
public record DecisionSet(List<Decision> decisions, String name) {

    public DecisionSet {
        decisions = List.copyOf(decisions);
    }
}

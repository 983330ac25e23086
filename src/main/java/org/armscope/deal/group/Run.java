package org.armscope.deal.group;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/// Events that belong together, with where they lie.
final class Run {

    private final List<Placed> members = new ArrayList<>();
    private final Extent extent = new Extent();

    void add(Placed event) {
        members.add(event);
        extent.add(event);
    }

    void addAll(Run other) {
        members.addAll(other.members);
        extent.addAll(other.extent);
    }

    /// In the order in which they came.
    List<Placed> members() {
        return Collections.unmodifiableList(members);
    }

    Extent extent() {
        return extent;
    }

    /// How many different ones.
    long sentences() {
        return members.stream().map(one -> one.event().words()).distinct().count();
    }
}

package org.armscope.deal.group;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.armscope.annotation.DayRange;
import org.armscope.deal.Parties;
import org.armscope.deal.ScatteredEvents;
import org.armscope.deal.When;
import org.armscope.deal.matter.Matter;
import org.armscope.deal.matter.Subject;
import org.armscope.deal.matter.Topic;
import org.jspecify.annotations.Nullable;

/// Placed events of one matter that lie here and there in time; the same for the same seed.
final class Spread {

    static final Matter TANKS = new Matter("tanks", "tanks", Matter.Group.PART, 365);
    private static final Parties PARTIES = new Parties("Russia", "South Korea");

    private Spread() {}

    /// Some dated to the day, some vaguely, some not at all.
    static List<Placed> of(int count, long seed) {
        return ScatteredEvents.of(count, seed, 3, 30).stream()
                .map(event -> new Placed(event, PARTIES, Topic.NONE, new Subject(TANKS, null), ""))
                .collect(Collectors.toList());
    }

    static List<Placed> inTime(List<Placed> events) {
        return events.stream()
                .sorted(
                        Comparator.<Placed, @Nullable DayRange>comparing(Placed::days, When.ORDER)
                                .thenComparing(one -> one.event().id().toString()))
                .toList();
    }

    static Run run(List<Placed> events) {
        Run run = new Run();
        events.forEach(run::add);
        return run;
    }
}

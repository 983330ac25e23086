package org.armscope.deal.group;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.armscope.annotation.DayRange;
import org.armscope.deal.Parties;
import org.armscope.deal.When;
import org.armscope.deal.matter.Subject;
import org.armscope.query.timeline.DealId;
import org.armscope.query.timeline.EventId;
import org.jspecify.annotations.Nullable;

/// The events of one deal, before it is written down.
///
/// @param ruled reasons that a person's ruling gives, by event
public record Group(
        DealId id,
        Parties parties,
        Subject subject,
        List<Placed> members,
        Map<EventId, String> ruled) {

    /// One in so many reports of a package must speak of the debt for the deal to be named so.
    private static final int SHARE = 3;

    public Group {
        members = List.copyOf(members);
        ruled = Map.copyOf(ruled);
    }

    /// The same deal with other events and what an analyst ruled on them.
    public Group with(List<Placed> others, Map<EventId, String> rulings) {
        return new Group(id, parties, subject, others, rulings);
    }

    /// What most of the events are about; a package where any is.
    public static Subject subject(List<Placed> members) {
        Map<Subject, Long> counts =
                members.stream()
                        .collect(
                                Collectors.groupingBy(
                                        Placed::subject,
                                        () -> new TreeMap<>(Comparator.comparing(Subject::name)),
                                        Collectors.counting()));
        List<Map.Entry<Subject, Long>> packages =
                counts.entrySet().stream().filter(entry -> entry.getKey().isPackage()).toList();
        if (packages.isEmpty()) {
            return most(new ArrayList<>(counts.entrySet()));
        }
        long all = packages.stream().mapToLong(Map.Entry::getValue).sum();
        return packages.stream()
                .filter(entry -> !entry.getKey().matter().id().equals("arms"))
                .filter(entry -> entry.getValue() * SHARE >= all)
                .map(Map.Entry::getKey)
                .findFirst()
                .orElseGet(() -> most(packages));
    }

    private static Subject most(List<Map.Entry<Subject, Long>> counts) {
        Map.Entry<Subject, Long> best = counts.getFirst();
        for (Map.Entry<Subject, Long> entry : counts) {
            best = entry.getValue() > best.getValue() ? entry : best;
        }
        return best.getKey();
    }

    /// The days by which a deal is known: of its events that are dated within a quarter, else of
    /// all; null where none is dated.
    public static @Nullable DayRange core(List<Placed> members) {
        DayRange precise =
                days(
                        members.stream()
                                .filter(one -> one.days() != null && !When.isVague(one.days()))
                                .toList());
        return precise == null ? days(members) : precise;
    }

    /// From the first dated event to the last, or null.
    public static @Nullable DayRange days(List<Placed> members) {
        DayRange all = null;
        for (Placed member : members) {
            DayRange days = member.days();
            all = days == null ? all : all == null ? days : all.cover(days);
        }
        return all;
    }
}

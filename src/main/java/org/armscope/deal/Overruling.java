package org.armscope.deal;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.armscope.annotation.event.Party;
import org.armscope.query.timeline.DealId;
import org.armscope.query.timeline.EventId;
import org.jspecify.annotations.Nullable;

/// Applies what a person ruled to the groups that the program found, one ruling after the other.
final class Overruling {

    private static final String BY_HAND = "ruled by hand";

    private final Map<DealId, Group> groups = new LinkedHashMap<>();
    private final Map<EventId, DealEvent> events;
    private final Matters matters;
    private final DealIds ids;

    private Overruling(
            List<Group> found, Map<EventId, DealEvent> events, Matters matters, DealIds ids) {
        found.forEach(group -> groups.put(group.id(), group));
        this.events = events;
        this.matters = matters;
        this.ids = ids;
    }

    static List<Group> apply(
            Collection<Overrule> rulings,
            List<Group> found,
            Map<EventId, DealEvent> events,
            Matters matters,
            DealIds ids) {
        Overruling overruling = new Overruling(found, events, matters, ids);
        rulings.forEach(overruling::apply);
        return List.copyOf(overruling.groups.values());
    }

    private void apply(Overrule ruling) {
        switch (ruling) {
            case Overrule.NotIn(EventId event, DealId deal) -> take(deal, Set.of(event));
            case Overrule.Merge(DealId kept, DealId absorbed) -> merge(kept, absorbed);
            case Overrule.Split(DealId deal, Set<EventId> apart) -> found(take(deal, apart), null);
            case Overrule.Together(Set<EventId> together) -> together(together);
        }
    }

    /// Takes events out of a deal; a deal without events is gone.
    private List<Placed> take(DealId deal, Set<EventId> out) {
        Group group = groups.get(deal);
        if (group == null) {
            return List.of();
        }
        List<Placed> taken = new ArrayList<>();
        List<Placed> left = new ArrayList<>();
        for (Placed member : group.members()) {
            (out.contains(member.event().id()) ? taken : left).add(member);
        }
        if (left.isEmpty()) {
            groups.remove(deal);
        } else {
            groups.put(deal, group.with(left, group.ruled()));
        }
        return taken;
    }

    private void merge(DealId kept, DealId absorbed) {
        Group into = groups.get(kept);
        Group from = groups.get(absorbed);
        if (into != null && from != null && !kept.equals(absorbed)) {
            groups.remove(absorbed);
            add(into, from.members());
        }
    }

    private void add(Group into, List<Placed> more) {
        List<Placed> members = new ArrayList<>(into.members());
        members.addAll(more);
        Map<EventId, String> ruled = new HashMap<>(into.ruled());
        more.forEach(one -> ruled.put(one.event().id(), BY_HAND));
        groups.put(into.id(), into.with(members, ruled));
    }

    private void found(List<Placed> members, @Nullable Parties parties) {
        if (!members.isEmpty()) {
            Subject subject = Group.subject(members);
            Parties between = parties == null ? members.getFirst().parties() : parties;
            DealId id = ids.next(between, slug(subject), Group.core(members));
            Map<EventId, String> ruled = new HashMap<>();
            members.forEach(one -> ruled.put(one.event().id(), BY_HAND));
            groups.put(id, new Group(id, between, subject, members, ruled));
        }
    }

    static String slug(Subject subject) {
        String family = subject.family();
        return family == null ? subject.matter().id() : family;
    }

    private void together(Set<EventId> together) {
        List<Placed> members = new ArrayList<>();
        DealId kept = null;
        for (EventId event : sorted(together)) {
            Group group = of(event);
            if (group != null) {
                kept = kept == null ? group.id() : kept;
                members.addAll(
                        group.id().equals(kept) ? List.of() : take(group.id(), Set.of(event)));
            } else if (events.containsKey(event)) {
                members.add(bare(events.get(event)));
            }
        }
        Group into = kept == null ? null : groups.get(kept);
        if (into == null) {
            found(members, null);
        } else {
            add(into, members);
        }
    }

    private @Nullable Group of(EventId event) {
        for (Group group : groups.values()) {
            for (Placed member : group.members()) {
                if (member.event().id().equals(event)) {
                    return group;
                }
            }
        }
        return null;
    }

    /// An event that the program itself would not have taken for part of a deal.
    private Placed bare(DealEvent event) {
        Party supplier = event.mention().supplier();
        Party recipient = event.mention().recipient();
        Parties parties =
                new Parties(
                        supplier == null ? "" : matters.successor(supplier.country()),
                        recipient == null ? "" : recipient.country());
        return new Placed(event, parties, Topic.NONE, new Subject(matters.arms(), null), BY_HAND);
    }

    private static List<EventId> sorted(Set<EventId> events) {
        return events.stream()
                .sorted(
                        Comparator.comparing((EventId event) -> event.article().value())
                                .thenComparingInt(EventId::number))
                .toList();
    }
}

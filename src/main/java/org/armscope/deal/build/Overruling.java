package org.armscope.deal.build;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.armscope.annotation.event.Party;
import org.armscope.deal.DealEvent;
import org.armscope.deal.Overrule;
import org.armscope.deal.Parties;
import org.armscope.deal.group.Group;
import org.armscope.deal.group.Placed;
import org.armscope.deal.matter.Matters;
import org.armscope.deal.matter.Subject;
import org.armscope.deal.matter.Topic;
import org.armscope.query.timeline.DealId;
import org.armscope.query.timeline.EventId;
import org.jspecify.annotations.Nullable;

/// Applies what a person ruled to the groups that the program found, one ruling after the other.
final class Overruling {

    private final Map<DealId, Group> groups = new LinkedHashMap<>();
    private final Map<EventId, DealId> byEvent = new HashMap<>();
    private final Map<EventId, DealEvent> events;
    private final Matters matters;
    private final DealIds ids;

    private Overruling(
            List<Group> found, Map<EventId, DealEvent> events, Matters matters, DealIds ids) {
        found.forEach(this::put);
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
        if (rulings.isEmpty()) {
            return found;
        }
        Overruling overruling = new Overruling(found, events, matters, ids);
        rulings.forEach(overruling::apply);
        return List.copyOf(overruling.groups.values());
    }

    private void apply(Overrule ruling) {
        EventId first = ruling.events().getFirst();
        if (!events.containsKey(first)) {
            return;
        }
        List<EventId> others = ruling.events().subList(1, ruling.events().size());
        switch (ruling.how()) {
            case JOIN -> {
                Map<EventId, Placed> joined = new LinkedHashMap<>();
                others.forEach(other -> gather(takeDeal(other, first), joined));
                put(first, joined.values(), ruling.reason());
            }
            case MOVE -> {
                Map<EventId, Placed> moved = new LinkedHashMap<>();
                others.forEach(other -> gather(take(other, first), moved));
                put(first, moved.values(), ruling.reason());
            }
            case SPLIT -> split(first, others, ruling.reason());
        }
    }

    /// An event that came with its deal does not come once more by itself.
    private static void gather(List<Placed> taken, Map<EventId, Placed> all) {
        taken.forEach(one -> all.putIfAbsent(one.event().id(), one));
    }

    /// Takes a deal away, unless it is that of the event which stays.
    private List<Placed> takeDeal(EventId event, EventId stays) {
        Group group = of(event);
        if (group == null) {
            return take(event, stays);
        }
        if (holds(group, stays)) {
            return List.of();
        }
        groups.remove(group.id());
        forget(group.members());
        return group.members();
    }

    /// Takes an event out of its deal, unless that is the deal of the event which stays.
    private List<Placed> take(EventId event, EventId stays) {
        Group group = of(event);
        if (group == null) {
            DealEvent alone = events.get(event);
            return alone == null || event.equals(stays) ? List.of() : List.of(bare(alone));
        }
        return holds(group, stays) ? List.of() : take(group, Set.of(event));
    }

    /// A deal without events is gone.
    private List<Placed> take(Group group, Set<EventId> out) {
        List<Placed> taken = new ArrayList<>();
        List<Placed> left = new ArrayList<>();
        for (Placed member : group.members()) {
            (out.contains(member.event().id()) ? taken : left).add(member);
        }
        forget(taken);
        if (left.isEmpty()) {
            groups.remove(group.id());
        } else {
            groups.put(group.id(), group.with(left, group.ruled()));
        }
        return taken;
    }

    private void put(EventId first, Collection<Placed> more, String reason) {
        Group into = of(first);
        if (more.isEmpty()) {
            return;
        }
        if (into == null) {
            List<Placed> all =
                    new ArrayList<>(List.of(bare(Objects.requireNonNull(events.get(first)))));
            all.addAll(more);
            found(all, reason);
        } else {
            List<Placed> members = new ArrayList<>(into.members());
            members.addAll(more);
            Map<EventId, String> ruled = new HashMap<>(into.ruled());
            more.forEach(one -> ruled.put(one.event().id(), reason));
            put(into.with(members, ruled));
        }
    }

    private void split(EventId first, List<EventId> apart, String reason) {
        Group group = of(first);
        if (group != null) {
            Set<EventId> out = new HashSet<>(apart);
            out.remove(first);
            found(take(group, out), reason);
        }
    }

    private void found(List<Placed> members, String reason) {
        if (!members.isEmpty()) {
            Subject subject = Group.subject(members);
            Parties between = members.getFirst().parties();
            DealId id = ids.next(between, slug(subject), Group.core(members));
            Map<EventId, String> ruled = new HashMap<>();
            members.forEach(one -> ruled.put(one.event().id(), reason));
            put(new Group(id, between, subject, members, ruled));
        }
    }

    static String slug(Subject subject) {
        String family = subject.family();
        return family == null ? subject.matter().id() : family;
    }

    private void put(Group group) {
        groups.put(group.id(), group);
        group.members().forEach(one -> byEvent.put(one.event().id(), group.id()));
    }

    private void forget(List<Placed> members) {
        members.forEach(one -> byEvent.remove(one.event().id()));
    }

    private @Nullable Group of(EventId event) {
        DealId id = byEvent.get(event);
        return id == null ? null : groups.get(id);
    }

    private boolean holds(Group group, EventId event) {
        return group.id().equals(byEvent.get(event));
    }

    /// An event that the program itself would not have taken for part of a deal.
    private Placed bare(DealEvent event) {
        Party supplier = event.mention().supplier();
        Party recipient = event.mention().recipient();
        Parties parties =
                new Parties(
                        supplier == null ? "" : matters.successor(supplier.country()),
                        recipient == null ? "" : recipient.country());
        return new Placed(event, parties, Topic.NONE, new Subject(matters.arms(), null), "");
    }
}

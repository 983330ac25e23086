package org.armscope.deal;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.armscope.annotation.DayRange;
import org.armscope.query.timeline.DealId;
import org.armscope.query.timeline.EventId;
import org.jspecify.annotations.Nullable;

/// All deals of a library, by their first day; no event is in two of them.
public final class Deals {

    public static final Deals NONE = new Deals(List.of());

    private final List<Deal> all;
    private final Map<DealId, Deal> byId;
    private final Map<EventId, DealId> byEvent;

    /// @param deals in any order
    public Deals(List<Deal> deals) {
        all =
                deals.stream()
                        .sorted(
                                Comparator.<Deal, @Nullable DayRange>comparing(
                                                Deal::days, When.ORDER)
                                        .thenComparing(Deal::id))
                        .toList();
        Map<DealId, Deal> ids = new TreeMap<>();
        Map<EventId, DealId> events = new HashMap<>();
        for (Deal deal : all) {
            ids.put(deal.id(), deal);
            deal.steps().forEach(step -> events.put(step.event(), deal.id()));
        }
        byId = Map.copyOf(ids);
        byEvent = Map.copyOf(events);
    }

    public List<Deal> all() {
        return all;
    }

    public Optional<Deal> get(DealId id) {
        return Optional.ofNullable(byId.get(id));
    }

    /// The deal that an event is part of.
    public Optional<Deal> of(EventId event) {
        return Optional.ofNullable(byEvent.get(event)).flatMap(this::get);
    }

    /// Which event is part of which deal; events of no deal are left out.
    public Map<EventId, DealId> byEvent() {
        return byEvent;
    }

    /// The deals whose id begins with this.
    public List<Deal> withPrefix(String prefix) {
        return all.stream().filter(deal -> deal.id().value().startsWith(prefix)).toList();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Deals that && all.equals(that.all);
    }

    @Override
    public int hashCode() {
        return all.hashCode();
    }

    @Override
    public String toString() {
        return all.toString();
    }
}

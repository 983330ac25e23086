package org.armscope.viewmodel.timeline;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import org.armscope.query.timeline.TimelineEntry;

/// The events that a filter lets through, divided into lanes.
///
/// @param table all events, those included that the filter hides
/// @param events those it lets through, by time; an event may stand in several lanes
/// @param all the same as one lane
/// @param looks how many events there are of each look, those hidden by their look included
public record Lanes(
        EventTable table,
        List<TimelineEntry> events,
        Lane all,
        List<Lane> lanes,
        List<Integer> looks) {

    private static final int MOST = 12;

    public static final Lanes NONE = of(EventTable.EMPTY, EventFilter.FIRST, Grouping.KOREA);

    public Lanes {
        lanes = List.copyOf(lanes);
        looks = List.copyOf(looks);
    }

    public static Lanes of(EventTable table, EventFilter filter, Grouping grouping) {
        return of(table, filter, grouping, UnaryOperator.identity());
    }

    /// @param named what a lane is called where its key is no name
    static Lanes of(
            EventTable table, EventFilter filter, Grouping grouping, UnaryOperator<String> named) {
        EventFilter anyLook = filter.withAllLooks();
        int[] looks = new int[Look.values().length];
        IntStream.Builder passing = IntStream.builder();
        List<TimelineEntry> events = new ArrayList<>();
        for (int event = 0; event < table.size(); event++) {
            TimelineEntry entry = table.entry(event);
            if (anyLook.passes(entry)) {
                looks[table.look(event)]++;
                if (!filter.hiddenLooks().contains(Look.at(table.look(event)))) {
                    passing.add(event);
                    events.add(entry);
                }
            }
        }
        int[] numbers = passing.build().toArray();
        return new Lanes(
                table,
                Collections.unmodifiableList(events),
                new Lane("", table, numbers),
                divide(table, numbers, grouping, named),
                Arrays.stream(looks).boxed().toList());
    }

    /// The events that lie in a window.
    public List<TimelineEntry> in(TimeWindow window) {
        return events.subList(all.before(window.from()), all.before(window.to()));
    }

    private static List<Lane> divide(
            EventTable table, int[] passing, Grouping grouping, UnaryOperator<String> named) {
        Map<String, IntStream.Builder> members = new HashMap<>();
        Map<String, Integer> sizes = new HashMap<>();
        for (int event : passing) {
            for (String lane : grouping.lanesOf(table.entry(event))) {
                members.computeIfAbsent(lane, name -> IntStream.builder()).add(event);
                sizes.merge(lane, 1, Integer::sum);
            }
        }
        List<String> names = names(grouping, sizes);
        IntStream others =
                IntStream.of(passing)
                        .filter(
                                event ->
                                        grouping.lanesOf(table.entry(event)).stream()
                                                .noneMatch(names::contains));
        List<Lane> lanes = new ArrayList<>();
        for (String name : names) {
            IntStream.Builder in = members.getOrDefault(name, IntStream.builder());
            lanes.add(new Lane(named.apply(name), table, in.build().toArray()));
        }
        Lane rest = new Lane(grouping.others(), table, others.toArray());
        if (rest.size() > 0) {
            lanes.add(rest);
        }
        return lanes;
    }

    /// The two Koreas always; else the lanes with most events.
    private static List<String> names(Grouping grouping, Map<String, Integer> sizes) {
        return grouping == Grouping.KOREA
                ? List.of(Grouping.SEOUL, Grouping.PYONGYANG)
                : sizes.entrySet().stream()
                        .sorted(
                                Map.Entry.<String, Integer>comparingByValue()
                                        .reversed()
                                        .thenComparing(Comparator.comparing(Map.Entry::getKey)))
                        .limit(MOST)
                        .map(Map.Entry::getKey)
                        .toList();
    }
}

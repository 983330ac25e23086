package org.armscope.deal.build;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.armscope.deal.group.Neighbours;
import org.armscope.deal.group.Neighbours.Near;
import org.armscope.deal.group.Placed;
import org.armscope.deal.matter.Matter;
import org.jspecify.annotations.Nullable;

/// Says in words why the events of a deal are taken for part of it.
final class Reasons {

    /// The spans of days that reasons speak of.
    private static final int[] DAYS = {30, 90, 180, 365, 730, 1095};

    private final List<Placed> members;
    private final Neighbours all = new Neighbours();
    private final Map<Matter, Neighbours> byMatter = new HashMap<>();
    private final Map<String, Neighbours> bySystem = new HashMap<>();
    private final Map<String, Neighbours> byFamily = new HashMap<>();

    /// @param members in time order
    Reasons(List<Placed> members) {
        this.members = members;
        for (int i = 0; i < members.size(); i++) {
            int place = i;
            Placed one = members.get(place);
            all.add(place, one);
            add(byMatter, one.subject().matter(), place, one);
            one.topic().systems().forEach(system -> add(bySystem, system, place, one));
            one.topic().families().forEach(family -> add(byFamily, family, place, one));
        }
    }

    private static <K> void add(Map<K, Neighbours> to, K key, int place, Placed one) {
        to.computeIfAbsent(key, _ -> new Neighbours()).add(place, one);
    }

    /// Why the member at a place is part of the deal.
    String of(int place) {
        Placed one = members.get(place);
        String link = members.size() == 1 ? "the only report of this matter" : link(place, one);
        return one.from().isEmpty() ? link : link + " (" + one.from() + ")";
    }

    private String link(int place, Placed one) {
        Near armed =
                Stream.concat(
                                one.topic().systems().stream().map(bySystem::get),
                                one.topic().families().stream().map(byFamily::get))
                        .map(alike -> nearest(alike, place))
                        .filter(Objects::nonNull)
                        .min(Near.ORDER)
                        .orElse(null);
        if (armed != null) {
            return "same weapon (" + shared(one, armed.member()) + ") and parties" + within(armed);
        }
        Near alike = nearest(byMatter.get(one.subject().matter()), place);
        if (alike != null) {
            return "same matter (" + one.subject().name() + ") and parties" + within(alike);
        }
        return one.subject().name()
                + " among the arms of the deal, same parties"
                + within(all.nearest(place));
    }

    private static @Nullable Near nearest(@Nullable Neighbours of, int place) {
        return of == null ? null : of.nearest(place);
    }

    /// The first system that both name, else the first family; they share one of them.
    private static String shared(Placed a, Placed b) {
        return a.topic().systems().stream()
                .filter(b.topic().systems()::contains)
                .findFirst()
                .orElseGet(
                        () ->
                                a.topic().families().stream()
                                        .filter(b.topic().families()::contains)
                                        .map(family -> family + " family")
                                        .findFirst()
                                        .orElse(""));
    }

    private static String within(@Nullable Near near) {
        if (near == null || !near.isDated()) {
            return " in the same article";
        }
        for (int ladder : DAYS) {
            if (near.days() <= ladder) {
                return " within " + ladder + " days";
            }
        }
        return " in overlapping time";
    }
}

package org.armscope.deal.group;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.function.Function;
import org.armscope.deal.Parties;
import org.armscope.deal.matter.Matter;
import org.armscope.deal.matter.Matters;
import org.armscope.deal.matter.Subject;
import org.jspecify.annotations.Nullable;

/// Puts placed events into deals: same parties, same subject, near in time.
public final class Grouping {

    /// How many days may lie between reports that tell each other what they mean.
    static final int NEAR = 365;

    private final Matters matters;

    /// @param matters tell how many days may lie between the events of a deal
    public Grouping(Matters matters) {
        this.matters = matters;
    }

    /// The events of each deal; every event is in one of them.
    ///
    /// @param events in the order of their ids
    public List<List<Placed>> of(List<Placed> events) {
        Map<Parties, List<Placed>> byParties = by(settled(events), Placed::parties);
        List<List<Placed>> groups = new ArrayList<>();
        byParties.entrySet().stream()
                .sorted(Comparator.comparing(same -> same.getKey().toString()))
                .flatMap(same -> runs(same.getValue()).stream())
                .forEach(run -> groups.add(List.copyOf(run.members())));
        return groups;
    }

    /// Where reports of one family of systems and one recipient name several suppliers, or none,
    /// the one that most name; where a report names no supplier, and only one other supplier deals
    /// with the same recipient in the same subject at the time, that one.
    private static List<Placed> settled(List<Placed> events) {
        List<Placed> agreed = Contested.settled(events);
        Suppliers suppliers = new Suppliers(agreed);
        return agreed.stream()
                .map(one -> one.parties().supplier().isEmpty() ? settled(one, suppliers) : one)
                .toList();
    }

    private static Placed settled(Placed one, Suppliers named) {
        NavigableMap<String, Integer> suppliers = named.near(one, NEAR);
        return suppliers.size() == 1
                ? one.with(
                        new Parties(suppliers.firstKey(), one.parties().recipient()),
                        "supplier taken from other reports")
                : one;
    }

    private List<Run> runs(List<Placed> events) {
        List<Run> runs = new ArrayList<>();
        List<Run> chain =
                Chains.of(
                        events.stream().filter(one -> one.subject().isPackage()).toList(),
                        one -> one.subject().matter().equals(matters.debt()),
                        matters.debt().days(),
                        matters.arms().days());
        runs.addAll(chain);
        NearRuns near = new NearRuns(chain);
        Packages packages = new Packages(near);
        Map<Subject, List<Placed>> bySubject =
                by(events, one -> one.subject().isPackage() ? null : one.subject());
        Map<Matter, List<Run>> alone = new LinkedHashMap<>();
        bySubject.forEach(
                (subject, same) -> {
                    if (subject.matter().group() == Matter.Group.PART) {
                        runs.addAll(attach(chain(subject, same), near));
                    } else if (!isOpen(subject)) {
                        alone.computeIfAbsent(subject.matter(), _ -> new ArrayList<>())
                                .addAll(packages.listed(chain(subject, same), subject.matter()));
                    }
                });
        bySubject.forEach(
                (subject, same) -> {
                    if (isOpen(subject)) {
                        List<Run> families =
                                alone.computeIfAbsent(subject.matter(), _ -> new ArrayList<>());
                        List<Run> open = attach(chain(subject, same), new NearRuns(families));
                        families.addAll(packages.listed(open, subject.matter()));
                    }
                });
        alone.values().forEach(runs::addAll);
        return runs;
    }

    /// True where each family is a deal for itself and none is named.
    private static boolean isOpen(Subject subject) {
        return subject.matter().group() == Matter.Group.FAMILY && subject.family() == null;
    }

    private static List<Run> chain(Subject subject, List<Placed> events) {
        int days = isOpen(subject) ? NEAR : subject.matter().days();
        return Chains.of(events, _ -> true, days, days);
    }

    /// Joins each run with the nearest of others; returns those that have none near.
    private static List<Run> attach(List<Run> loose, NearRuns to) {
        List<Run> alone = new ArrayList<>();
        for (Run run : loose) {
            Run nearest = null;
            long least = NEAR + 1;
            for (Run other : to.near(run, NEAR)) {
                long distance = other.extent().nearest(run.extent());
                nearest = distance < least ? other : nearest;
                least = Math.min(distance, least);
            }
            if (nearest == null) {
                alone.add(run);
            } else {
                to.join(nearest, run);
            }
        }
        return alone;
    }

    private static <K> Map<K, List<Placed>> by(
            List<Placed> events, Function<Placed, @Nullable K> key) {
        Map<K, List<Placed>> groups = new LinkedHashMap<>();
        for (Placed one : events) {
            K of = key.apply(one);
            if (Objects.nonNull(of)) {
                groups.computeIfAbsent(of, _ -> new ArrayList<>()).add(one);
            }
        }
        return groups;
    }
}

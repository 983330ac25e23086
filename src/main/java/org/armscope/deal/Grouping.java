package org.armscope.deal;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.armscope.annotation.DayRange;
import org.armscope.deal.Chains.Run;
import org.jspecify.annotations.Nullable;

/// Puts placed events into deals: same parties, same subject, near in time.
final class Grouping {

    /// How near a report that names no systems must be to those that do.
    private static final int NEAR = 365;

    /// So many sentences of one article on a kind of arms do not yet make a deal apart from a
    /// package.
    private static final int FEW = 2;

    private final Matters matters;

    Grouping(Matters matters) {
        this.matters = matters;
    }

    /// @param events in the order of their ids
    List<List<Placed>> of(List<Placed> events) {
        Map<Parties, List<Placed>> byParties =
                settled(events).stream()
                        .collect(
                                Collectors.groupingBy(
                                        Placed::parties,
                                        () ->
                                                new TreeMap<>(
                                                        Comparator.comparing(Parties::toString)),
                                        Collectors.toList()));
        List<List<Placed>> groups = new ArrayList<>();
        for (List<Placed> same : byParties.values()) {
            runs(same).forEach(run -> groups.add(List.copyOf(run.members())));
        }
        return groups;
    }

    /// Where reports of one family of systems and one recipient name several suppliers, or none,
    /// the one that most name; where a report names no supplier, and only one other supplier deals
    /// with the same recipient in the same subject at the time, that one.
    private static List<Placed> settled(List<Placed> events) {
        List<Placed> agreed = Contested.settled(events);
        Map<String, List<Placed>> known =
                agreed.stream()
                        .filter(one -> !one.parties().supplier().isEmpty())
                        .collect(Collectors.groupingBy(one -> one.parties().recipient()));
        return agreed.stream()
                .map(
                        one ->
                                one.parties().supplier().isEmpty()
                                        ? settled(
                                                one,
                                                known.getOrDefault(
                                                        one.parties().recipient(), List.of()))
                                        : one)
                .toList();
    }

    private static Placed settled(Placed one, List<Placed> others) {
        TreeSet<String> suppliers = new TreeSet<>();
        DayRange days = one.days();
        for (Placed other : others) {
            DayRange own = other.days();
            if (other.subject().equals(one.subject())
                    && days != null
                    && own != null
                    && When.between(days, own) <= NEAR) {
                suppliers.add(other.parties().supplier());
            }
        }
        return suppliers.size() == 1
                ? one.with(
                        new Parties(suppliers.first(), one.parties().recipient()),
                        "supplier taken from other reports")
                : one;
    }

    private List<Run> runs(List<Placed> events) {
        List<Run> runs = new ArrayList<>();
        List<Run> packages =
                Chains.of(
                        events.stream().filter(one -> one.subject().isPackage()).toList(),
                        one -> one.subject().matter().equals(matters.debt()),
                        matters.debt().days(),
                        matters.arms().days());
        runs.addAll(packages);
        Map<Subject, List<Placed>> bySubject =
                by(events, one -> one.subject().isPackage() ? null : one.subject());
        Map<Matter, List<Run>> alone = new LinkedHashMap<>();
        bySubject.forEach(
                (subject, same) -> {
                    if (subject.matter().group() == Matter.Group.PART) {
                        runs.addAll(attach(chain(subject, same), packages));
                    } else if (!isOpen(subject)) {
                        alone.computeIfAbsent(subject.matter(), _ -> new ArrayList<>())
                                .addAll(listed(chain(subject, same), subject.matter(), packages));
                    }
                });
        bySubject.forEach(
                (subject, same) -> {
                    if (isOpen(subject)) {
                        List<Run> families =
                                alone.computeIfAbsent(subject.matter(), _ -> new ArrayList<>());
                        List<Run> open = attach(chain(subject, same), families);
                        families.addAll(listed(open, subject.matter(), packages));
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

    /// Joins a run of few reports with the package that lists the same kind of arms near it;
    /// returns the others.
    private static List<Run> listed(List<Run> runs, Matter matter, List<Run> packages) {
        List<Run> alone = new ArrayList<>();
        for (Run run : runs) {
            Run list = run.sentences() > FEW ? null : listing(run, matter, packages);
            if (list == null) {
                alone.add(run);
            } else {
                list.members().addAll(run.members());
            }
        }
        return alone;
    }

    private static @Nullable Run listing(Run run, Matter matter, List<Run> packages) {
        for (Run list : packages) {
            Run naming = new Run();
            list.members().stream()
                    .filter(one -> one.topic().isAbout(matter))
                    .filter(one -> run.isUndated() || sharesFamily(one, run))
                    .forEach(naming.members()::add);
            if ((naming.nearest(run) <= NEAR && naming.articles() >= run.articles())
                    || (!naming.members().isEmpty() && run.isUndated() && list.nearest(run) == 0)) {
                return list;
            }
        }
        return null;
    }

    /// True if the run names no models, or the other one of their families.
    private static boolean sharesFamily(Placed one, Run run) {
        List<String> named =
                run.members().stream()
                        .flatMap(member -> member.topic().families().stream())
                        .filter(TopicReader::isModel)
                        .toList();
        return named.isEmpty() || one.topic().families().stream().anyMatch(named::contains);
    }

    /// Joins each run with the nearest of the others; returns those that have none near.
    private static List<Run> attach(List<Run> loose, Collection<Run> to) {
        List<Run> alone = new ArrayList<>();
        for (Run run : loose) {
            Run nearest = null;
            for (Run other : to) {
                long distance = other.nearest(run);
                if (distance <= NEAR && (nearest == null || distance < nearest.nearest(run))) {
                    nearest = other;
                }
            }
            if (nearest == null) {
                alone.add(run);
            } else {
                nearest.members().addAll(run.members());
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

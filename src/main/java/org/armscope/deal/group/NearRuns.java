package org.armscope.deal.group;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.armscope.annotation.DayRange;
import org.armscope.article.ArticleId;
import org.jspecify.annotations.Nullable;

/// Runs in their order, found by the days and articles of their members, so that a run need not be
/// held against all others.
final class NearRuns {

    /// Runs are looked up by stretches of so many days.
    private static final int STRETCH = 365;

    private final List<Run> runs = new ArrayList<>();
    private final Map<Run, Integer> places = new HashMap<>();
    private final Map<Long, TreeSet<Integer>> byDays = new HashMap<>();
    private final Map<ArticleId, TreeSet<Integer>> byArticle = new HashMap<>();

    NearRuns(Collection<Run> runs) {
        runs.forEach(this::add);
    }

    void add(Run run) {
        places.put(run, runs.size());
        index(run, runs.size());
        runs.add(run);
    }

    /// Makes the one part of the other, which is one of these.
    void join(Run into, Run run) {
        into.addAll(run);
        index(run, Objects.requireNonNull(places.get(into)));
    }

    /// The same of a single event.
    void join(Run into, Placed event) {
        Run alone = new Run();
        alone.add(event);
        join(into, alone);
    }

    private void index(Run run, int place) {
        run.extent()
                .forEachStretch(
                        (from, to) -> {
                            for (long at = at(from); at <= at(to); at++) {
                                byDays.computeIfAbsent(at, _ -> new TreeSet<>()).add(place);
                            }
                        });
        for (ArticleId article : run.extent().articles()) {
            byArticle.computeIfAbsent(article, _ -> new TreeSet<>()).add(place);
        }
    }

    private static long at(long day) {
        return Math.floorDiv(day, STRETCH);
    }

    /// Those that can lie as near to a run, in their order: all that do, and a few more.
    List<Run> near(Run run, int within) {
        TreeSet<Integer> found = new TreeSet<>();
        run.extent().forEachStretch((from, to) -> find(from - within, to + within, found));
        for (ArticleId article : run.extent().undated()) {
            found.addAll(byArticle.getOrDefault(article, new TreeSet<>()));
        }
        return found.stream().map(runs::get).toList();
    }

    /// The same of days.
    List<Run> near(DayRange days, int within) {
        TreeSet<Integer> found = new TreeSet<>();
        find(days.from().toEpochDay() - within, days.to().toEpochDay() + within, found);
        return found.stream().map(runs::get).toList();
    }

    /// The first with events of an article.
    @Nullable Run first(ArticleId article) {
        TreeSet<Integer> found = byArticle.get(article);
        return found == null ? null : runs.get(found.getFirst());
    }

    private void find(long from, long to, Set<Integer> found) {
        for (long at = at(from); at <= at(to); at++) {
            found.addAll(byDays.getOrDefault(at, new TreeSet<>()));
        }
    }
}

package org.armscope.deal.group;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.armscope.annotation.DayRange;
import org.armscope.deal.When;
import org.jspecify.annotations.Nullable;

/// Cuts events of one subject into runs, where too many days lie between them.
final class Chains {

    private static final Comparator<Placed> BY_DAYS =
            Comparator.<Placed, @Nullable DayRange>comparing(Placed::days, When.ORDER)
                    .thenComparing(one -> one.event().id().article().value())
                    .thenComparingInt(one -> one.event().id().number());

    private Chains() {}

    /// What is not steady and dated vaguely joins only a run that it overlaps.
    ///
    /// @param steady two events for which this is true may lie `wide` days apart, others `narrow`
    static List<Run> of(List<Placed> events, Predicate<Placed> steady, int wide, int narrow) {
        List<Placed> sorted = events.stream().sorted(BY_DAYS).toList();
        Set<Run> runs = new LinkedHashSet<>();
        Sweep sweep = new Sweep(steady, wide, narrow, runs);
        List<Placed> later = new ArrayList<>();
        for (Placed one : sorted) {
            DayRange days = one.days();
            if (days == null || When.isVague(days)) {
                later.add(one);
            } else {
                sweep.take(one, days);
            }
        }
        NearRuns near = new NearRuns(later.isEmpty() ? List.of() : runs);
        for (Placed one : later) {
            Run run = nearest(one, near, steady.test(one) ? wide : 0);
            if (run == null) {
                run = new Run();
                runs.add(run);
                near.add(run);
            }
            near.join(run, one);
        }
        return List.copyOf(runs);
    }

    /// What is dated vaguely goes to the nearest run, the fullest of equals; what is not dated at
    /// all to the first of the same article.
    private static @Nullable Run nearest(Placed one, NearRuns runs, int within) {
        DayRange days = one.days();
        if (days == null) {
            return runs.first(one.event().id().article());
        }
        Run best = null;
        long least = within;
        for (Run run : runs.near(days, within)) {
            long distance = run.extent().distance(days);
            boolean fuller = best == null || run.members().size() > best.members().size();
            if (distance < least || (distance == least && fuller)) {
                best = run;
                least = distance;
            }
        }
        return best;
    }

    /// Goes through events by their first day and joins each with those before that are near.
    private static final class Sweep {

        private final Predicate<Placed> steady;
        private final int wide;
        private final int narrow;
        private final Set<Run> runs;
        private @Nullable Placed lastSteady;
        private @Nullable Placed lastOther;
        private @Nullable Run steadyRun;
        private @Nullable Run otherRun;

        Sweep(Predicate<Placed> steady, int wide, int narrow, Set<Run> runs) {
            this.steady = steady;
            this.wide = wide;
            this.narrow = narrow;
            this.runs = runs;
        }

        void take(Placed one, DayRange days) {
            boolean isSteady = steady.test(one);
            Run near = reaches(lastSteady, days, isSteady ? wide : narrow) ? steadyRun : null;
            Run other = reaches(lastOther, days, narrow) ? otherRun : null;
            Run run = near != null ? near : other;
            if (run == null) {
                run = new Run();
                runs.add(run);
            } else if (other != null && other != run) {
                run.addAll(other);
                runs.remove(other);
                otherRun = run;
            }
            run.add(one);
            if (isSteady) {
                lastSteady = later(lastSteady, one);
                steadyRun = run;
            } else {
                lastOther = later(lastOther, one);
                otherRun = run;
            }
        }

        private static boolean reaches(@Nullable Placed last, DayRange days, int within) {
            DayRange own = last == null ? null : last.days();
            return own != null && When.between(own, days) <= within;
        }

        /// The one that ends later.
        private static Placed later(@Nullable Placed last, Placed one) {
            DayRange before = last == null ? null : last.days();
            DayRange now = one.days();
            return last == null || before == null || now == null || !before.to().isAfter(now.to())
                    ? one
                    : last;
        }
    }
}

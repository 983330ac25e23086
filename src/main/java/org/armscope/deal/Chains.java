package org.armscope.deal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import org.armscope.annotation.DayRange;
import org.jspecify.annotations.Nullable;

/// Cuts events of one subject into runs, where too many days lie between them.
final class Chains {

    private static final Comparator<Placed> BY_DAYS =
            Comparator.<Placed, @Nullable DayRange>comparing(Placed::days, When.ORDER)
                    .thenComparing(one -> one.event().id().article().value())
                    .thenComparingInt(one -> one.event().id().number());

    private Chains() {}

    /// Events that belong together, with their days.
    static final class Run {

        private final List<Placed> members = new ArrayList<>();

        List<Placed> members() {
            return members;
        }

        boolean isUndated() {
            return members.stream().allMatch(member -> member.days() == null);
        }

        long sentences() {
            return members.stream().map(one -> one.event().words()).distinct().count();
        }

        long articles() {
            return members.stream().map(one -> one.event().id().article()).distinct().count();
        }

        /// How near the days of the nearest member are; [Long#MAX_VALUE] if none is dated. Members
        /// that are dated vaguely count only where no other is.
        long distance(DayRange days) {
            long nearest = Long.MAX_VALUE;
            long vague = Long.MAX_VALUE;
            for (Placed member : members) {
                DayRange own = member.days();
                if (own != null && When.isVague(own)) {
                    vague = Math.min(vague, When.between(own, days));
                } else if (own != null) {
                    nearest = Math.min(nearest, When.between(own, days));
                }
            }
            return nearest == Long.MAX_VALUE ? vague : nearest;
        }

        /// The same of the nearest of another run's members; 0 for undated ones of an article that
        /// both runs hold.
        long nearest(Run other) {
            long nearest = Long.MAX_VALUE;
            for (Placed member : other.members) {
                DayRange own = member.days();
                if (own != null) {
                    nearest = Math.min(nearest, distance(own));
                } else if (members.stream().anyMatch(mine -> sameArticle(mine, member))) {
                    nearest = 0;
                }
            }
            return nearest;
        }
    }

    /// What is not steady and dated vaguely joins only a run that it overlaps.
    ///
    /// @param steady two events for which this is true may lie `wide` days apart, others `narrow`
    static List<Run> of(List<Placed> events, Predicate<Placed> steady, int wide, int narrow) {
        List<Placed> sorted = events.stream().sorted(BY_DAYS).toList();
        List<Run> runs = new ArrayList<>();
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
        for (Placed one : later) {
            attach(one, runs, steady.test(one) ? wide : 0);
        }
        runs.removeIf(run -> run.members().isEmpty());
        return runs;
    }

    /// What is dated vaguely goes to the nearest run, the fullest of equals; what is not dated at
    /// all to one of the same article.
    private static void attach(Placed one, List<Run> runs, int within) {
        DayRange days = one.days();
        Run best = null;
        for (Run run : runs) {
            boolean near =
                    days == null
                            ? run.members().stream().anyMatch(member -> sameArticle(member, one))
                            : run.distance(days) <= within;
            boolean better = near && (best == null || (days != null && isNearer(run, best, days)));
            best = better ? run : best;
        }
        if (best == null) {
            best = new Run();
            runs.add(best);
        }
        best.members().add(one);
    }

    private static boolean isNearer(Run run, Run than, DayRange days) {
        long distance = run.distance(days);
        long other = than.distance(days);
        return distance < other
                || (distance == other && run.members().size() > than.members().size());
    }

    private static boolean sameArticle(Placed a, Placed b) {
        return a.event().id().article().equals(b.event().id().article());
    }

    /// Goes through events by their first day and joins each with those before that are near.
    private static final class Sweep {

        private final Predicate<Placed> steady;
        private final int wide;
        private final int narrow;
        private final List<Run> runs;
        private @Nullable Placed lastSteady;
        private @Nullable Placed lastOther;
        private @Nullable Run steadyRun;
        private @Nullable Run otherRun;

        Sweep(Predicate<Placed> steady, int wide, int narrow, List<Run> runs) {
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
                run.members().addAll(other.members());
                other.members().clear();
                otherRun = run;
            }
            run.members().add(one);
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

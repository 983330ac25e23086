package org.armscope.deal;

import java.util.List;
import org.armscope.annotation.DayRange;
import org.jspecify.annotations.Nullable;

/// Says in words why an event is taken for part of a deal.
final class Reasons {

    /// The spans of days that reasons speak of.
    private static final int[] DAYS = {30, 90, 180, 365, 730, 1095};

    private Reasons() {}

    static String of(Placed one, List<Placed> group) {
        String link = group.size() == 1 ? "the only report of this matter" : link(one, group);
        return one.from().isEmpty() ? link : link + " (" + one.from() + ")";
    }

    private static String link(Placed one, List<Placed> group) {
        Near weapon = new Near();
        Near subject = new Near();
        Near any = new Near();
        for (Placed other : group) {
            if (!other.event().id().equals(one.event().id())) {
                String shared = shared(one, other);
                if (shared != null) {
                    weapon.take(one, other, shared);
                }
                if (other.subject().matter().equals(one.subject().matter())) {
                    subject.take(one, other, one.subject().name());
                }
                any.take(one, other, "");
            }
        }
        if (weapon.found()) {
            return "same weapon (" + weapon.what + ") and parties" + weapon.within();
        }
        if (subject.found()) {
            return "same matter (" + subject.what + ") and parties" + subject.within();
        }
        return one.subject().name() + " among the arms of the deal, same parties" + any.within();
    }

    private static @Nullable String shared(Placed a, Placed b) {
        for (String system : a.topic().systems()) {
            if (b.topic().systems().contains(system)) {
                return system;
            }
        }
        for (String family : a.topic().families()) {
            if (b.topic().families().contains(family)) {
                return family + " family";
            }
        }
        return null;
    }

    /// The nearest event that shares something.
    private static final class Near {

        private long days = Long.MAX_VALUE;
        private String what = "";
        private boolean dated;
        private boolean any;

        void take(Placed one, Placed other, String shared) {
            DayRange mine = one.days();
            DayRange theirs = other.days();
            any = true;
            if (mine == null || theirs == null) {
                what = what.isEmpty() ? shared : what;
                return;
            }
            long between = When.between(mine, theirs);
            if (!dated || between < days) {
                days = between;
                what = shared;
                dated = true;
            }
        }

        boolean found() {
            return any;
        }

        String within() {
            if (!dated) {
                return " in the same article";
            }
            for (int ladder : DAYS) {
                if (days <= ladder) {
                    return " within " + ladder + " days";
                }
            }
            return " in overlapping time";
        }
    }
}

package org.armscope.deal.group;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import org.armscope.annotation.DayRange;
import org.jspecify.annotations.Nullable;

/// Members of a deal that have something in common, in time order, and which of them is nearest to
/// another.
public final class Neighbours {

    private final List<Entry> entries = new ArrayList<>();

    /// How many of them are dated; they come first.
    private int dated;

    /// @param latest the last day of all members up to this one
    private record Entry(int place, Placed member, long latest) {

        long first() {
            DayRange days = member.days();
            return days == null ? Long.MAX_VALUE : days.from().toEpochDay();
        }
    }

    /// The nearest other member.
    ///
    /// @param days how many lie between the two; [Long#MAX_VALUE] where one of them is not dated
    public record Near(long days, int place, Placed member) {

        /// The nearest first, of equals the first in the deal.
        public static final Comparator<Near> ORDER =
                Comparator.comparingLong(Near::days).thenComparingInt(Near::place);

        /// False where one of the two has no day.
        public boolean isDated() {
            return days < Long.MAX_VALUE;
        }
    }

    /// Takes in the next member.
    ///
    /// @param place of the member in its deal, behind that of those before
    public void add(int place, Placed member) {
        DayRange days = member.days();
        long last = days == null ? Long.MAX_VALUE : days.to().toEpochDay();
        boolean first = entries.isEmpty();
        entries.add(
                new Entry(
                        place, member, first ? last : Math.max(last, entries.getLast().latest())));
        dated += days == null ? 0 : 1;
    }

    /// The nearest to one of these, the first of equals; null if it is alone.
    public @Nullable Near nearest(int place) {
        int own = find(place);
        DayRange days = entries.get(own).member().days();
        if (days == null) {
            return undated(own == 0 ? 1 : 0);
        }
        Near before = before(own, days.from().toEpochDay());
        Near after = after(own, days.to().toEpochDay());
        if (before == null && after == null) {
            return undated(dated);
        }
        return before == null || (after != null && after.days() < before.days()) ? after : before;
    }

    private @Nullable Near undated(int at) {
        return at < entries.size() ? near(Long.MAX_VALUE, at) : null;
    }

    private Near near(long days, int at) {
        Entry entry = entries.get(at);
        return new Near(days, entry.place(), entry.member());
    }

    /// Of those that begin no later: the first that reaches the day, else the one that comes
    /// nearest to it.
    private @Nullable Near before(int own, long day) {
        if (own == 0) {
            return null;
        }
        long latest = entries.get(own - 1).latest();
        return near(Math.max(0, day - latest), reaching(Math.min(day, latest)));
    }

    /// The next that begins no earlier: none behind it is nearer.
    private @Nullable Near after(int own, long day) {
        int next = own + 1;
        return next < dated ? near(Math.max(0, entries.get(next).first() - day), next) : null;
    }

    private int find(int place) {
        return first(entry -> entry.place() >= place);
    }

    /// The first that lasts until a day or longer.
    private int reaching(long day) {
        return first(entry -> entry.latest() >= day);
    }

    /// The first of which something is true that is true of all behind it.
    private int first(Predicate<Entry> found) {
        int low = 0;
        int high = entries.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (found.test(entries.get(middle))) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return low;
    }
}

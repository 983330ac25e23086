package org.armscope.viewmodel.explore;

import java.time.Duration;
import java.util.Locale;
import org.armscope.query.Query;
import org.armscope.query.SearchRequest.Order;
import org.armscope.viewmodel.Counts;

/// What the last answered question was and how it was answered.
///
/// @param total exactly how many articles answer it
public record Answer(Query query, Order order, String words, long total, Duration took) {

    public static final Answer NONE =
            new Answer(new Query.All(), Order.NEWEST, "", 0, Duration.ZERO);

    public boolean asksForAll() {
        return query instanceof Query.All;
    }

    /// For example `3 articles`.
    public String count() {
        return Counts.of(total, "article");
    }

    /// For example `4 ms`.
    public String duration() {
        long ms = took.toMillis();
        if (ms < 1) {
            return "< 1 ms";
        }
        return ms < 1000 ? ms + " ms" : String.format(Locale.ENGLISH, "%.1f s", ms / 1000.0);
    }
}

package org.armscope.query;

import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What the index answers.
///
/// @param total exactly how many articles match, however many are listed
/// @param next the cursor of the next page, or null where this page is the last
public record SearchAnswer(long total, List<Hit> hits, @Nullable Cursor next, Duration took) {

    public SearchAnswer {
        hits = List.copyOf(hits);
    }
}

package org.armscope.export.timeline;

import java.time.LocalDate;
import java.util.List;
import org.armscope.annotation.DayRange;
import org.armscope.query.timeline.TimelineEntry;

/// What a timeline says of itself.
///
/// @param filter what it is narrowed to, in words
/// @param made the day on which it was made
/// @param events how many it shows
/// @param fromDigests how many of these are told by a digest, not the article itself
public record Caption(String filter, LocalDate made, int events, int fromDigests) {

    public static Caption of(String filter, LocalDate made, List<TimelineEntry> entries) {
        int digests = (int) entries.stream().filter(TimelineEntry::digest).count();
        return new Caption(filter, made, entries.size(), digests);
    }

    /// `3 events, 2 of them from digests`.
    public String count() {
        String counted = events + (events == 1 ? " event" : " events");
        if (fromDigests == 0) {
            return counted;
        }
        return fromDigests == events
                ? counted + (events == 1 ? ", from a digest" : ", all from digests")
                : counted + ", " + fromDigests + " of them from digests";
    }

    /// `Made with Armscope on 7 Mar 2001`.
    public String madeOn() {
        return "Made with Armscope on " + DayWords.of(DayRange.of(made));
    }
}

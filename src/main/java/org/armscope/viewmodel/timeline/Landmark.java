package org.armscope.viewmodel.timeline;

import java.util.List;
import org.armscope.annotation.DayRange;
import org.armscope.query.timeline.TimelineEntry;
import org.armscope.viewmodel.Counts;
import org.armscope.viewmodel.DealBrief;
import org.jspecify.annotations.Nullable;

/// What one looks for first on a timeline: a deal, or a turning point such as a visit.
///
/// @param title `Arms for debt`, `Visit: Vladimir Putin`
/// @param days of a turning point its likeliest ones; of a deal those from its first event to its
///     last
/// @param look how far the deal had come
/// @param note parties, and who tells of it
/// @param events that the filter lets through, by time
/// @param deal null for a turning point
public record Landmark(
        String title,
        DayRange days,
        Look look,
        String note,
        List<TimelineEntry> events,
        @Nullable DealBrief deal) {

    private static final int AROUND = 60;

    public Landmark {
        events = List.copyOf(events);
    }

    /// When it was, in words: `1994–2003` of a deal, `26 Feb 2001` of a turning point.
    public String when() {
        if (deal == null) {
            return EventWords.days(days);
        }
        int from = days.from().getYear();
        int to = days.to().getYear();
        return from == to ? String.valueOf(from) : from + "–" + to;
    }

    /// When, how far it came, and of a deal how many events tell of it: `1994–2003 · Agreed · 5
    /// events`.
    public String course() {
        String state = look == Look.NO_DEAL ? "" : " · " + look.word();
        return when() + state + (deal == null ? "" : " · " + Counts.of(events.size(), "event"));
    }

    /// The days to bring into sight: a turning point's with what lay around it.
    DayRange sight() {
        return deal == null
                ? new DayRange(days.from().minusDays(AROUND), days.to().plusDays(AROUND))
                : days;
    }

    /// All of it in one sentence, for a screen reader.
    public String spoken() {
        return (deal == null ? "" : "Deal: ") + title + ", " + course() + ", " + note;
    }
}

package org.armscope.viewmodel;

import java.util.Set;
import java.util.stream.Collectors;
import org.armscope.annotation.DayRange;
import org.armscope.annotation.event.EventStatus;
import org.armscope.article.ArticleId;
import org.armscope.deal.Deal;
import org.armscope.deal.Step;
import org.armscope.query.timeline.DealId;
import org.armscope.query.timeline.EventId;
import org.jspecify.annotations.Nullable;

/// A deal as the panes name it and narrow themselves to it.
///
/// @param name what it is about: `Arms for debt`
/// @param parties `Russia → South Korea`
/// @param days from its first event to its last; null where none is dated
/// @param last how far it had come at last; null where nothing says so
/// @param newspapers how many independent ones tell of it
/// @param events its events
public record DealBrief(
        DealId id,
        String name,
        String parties,
        @Nullable DayRange days,
        @Nullable EventStatus last,
        int newspapers,
        Set<EventId> events) {

    public DealBrief {
        events = Set.copyOf(events);
    }

    public static DealBrief of(Deal deal) {
        String matter = deal.matter();
        return new DealBrief(
                deal.id(),
                matter.substring(0, 1).toUpperCase(java.util.Locale.ROOT) + matter.substring(1),
                deal.parties().toString(),
                deal.days(),
                deal.lastStatus().orElse(null),
                deal.newspapers(),
                deal.steps().stream().map(Step::event).collect(Collectors.toSet()));
    }

    /// `Arms for debt, Russia → South Korea, 1991–2003`: no other deal is called so.
    public String title() {
        return name + ", " + parties + years();
    }

    private String years() {
        if (days == null) {
            return "";
        }
        int from = days.from().getYear();
        int to = days.to().getYear();
        return ", " + from + (from == to ? "" : "–" + to);
    }

    /// The articles that tell of it.
    public Set<ArticleId> articles() {
        return events.stream().map(EventId::article).collect(Collectors.toSet());
    }
}

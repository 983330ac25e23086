package org.armscope.deal;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.armscope.annotation.DayRange;
import org.armscope.annotation.event.EventStatus;
import org.armscope.query.timeline.DealId;
import org.jspecify.annotations.Nullable;

/// A dealing in arms between two countries over one matter, with its life as reported.
///
/// @param matter for a reader: `submarines`, `arms for debt`
/// @param weapons canonical names of the systems that the reports name, each once
/// @param days from the first event to the last; null where none is dated
/// @param steps its events in time order, backward steps among them
/// @param figures numbers and sums, conflicting ones side by side
public record Deal(
        DealId id,
        Parties parties,
        String matter,
        List<String> weapons,
        @Nullable DayRange days,
        List<Step> steps,
        List<Figure> figures) {

    public Deal {
        weapons = List.copyOf(weapons);
        steps = List.copyOf(steps);
        figures = List.copyOf(figures);
    }

    /// The steps that say how far the deal had come.
    public List<Step> history() {
        return steps.stream().filter(step -> step.status() != null).toList();
    }

    /// How far the deal had come at last.
    public Optional<EventStatus> lastStatus() {
        return history().reversed().stream().map(Step::status).filter(Objects::nonNull).findFirst();
    }

    /// All reports of it, each once.
    public List<Report> reports() {
        return steps.stream()
                .flatMap(step -> step.reports().stream())
                .distinct()
                .sorted(Report.ORDER)
                .toList();
    }

    /// How many independent newspapers tell of it.
    public int newspapers() {
        return Corroboration.of(steps.stream().flatMap(step -> step.reports().stream()));
    }
}

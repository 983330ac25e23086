package org.armscope.index.match;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.armscope.annotation.EventMention;
import org.armscope.annotation.event.EventDate;
import org.armscope.index.plan.NameWish;
import org.armscope.index.plan.Plan;
import org.armscope.index.words.EventTerms;
import org.armscope.index.words.Named;
import org.armscope.text.Span;

/// Tells whether what is asked of one event holds of an event, and which words show it.
final class EventMatcher {

    private EventMatcher() {}

    static boolean holds(Plan terms, EventMention event) {
        return switch (terms) {
            case Plan.Every() -> true;
            case Plan.Choice choice -> has(event, choice);
            case Plan.Name(NameWish wish) -> !names(event, wish).isEmpty();
            case Plan.Time(long from, long to) -> isDated(event, from, to);
            case Plan.All(List<Plan> parts) -> parts.stream().allMatch(p -> holds(p, event));
            case Plan.Any(List<Plan> parts) -> parts.stream().anyMatch(p -> holds(p, event));
            case Plan.Without(Plan part) -> !holds(part, event);
            default -> throw new IllegalArgumentException("not of an event: " + terms);
        };
    }

    /// The words of the event's sentence that show what was asked; the trigger where nothing else
    /// does.
    static List<Span> evidence(Plan terms, EventMention event) {
        List<Span> spans = new ArrayList<>();
        add(terms, event, spans);
        spans.removeIf(span -> !event.span().contains(span));
        return spans.isEmpty() ? List.of(event.trigger()) : spans;
    }

    private static void add(Plan terms, EventMention event, List<Span> out) {
        switch (terms) {
            case Plan.Choice choice -> out.addAll(EventTerms.evidence(event, choice.field()));
            case Plan.Name(NameWish wish) ->
                    names(event, wish).forEach(named -> out.add(named.span()));
            case Plan.Time _ -> addDate(event, out);
            case Plan.All(List<Plan> parts) -> parts.forEach(part -> add(part, event, out));
            case Plan.Any(List<Plan> parts) ->
                    parts.stream().filter(p -> holds(p, event)).forEach(p -> add(p, event, out));
            default -> {} // what must not hold shows nothing
        }
    }

    private static boolean has(EventMention event, Plan.Choice choice) {
        List<String> words = EventTerms.choices(event, choice.field());
        return choice.word().equals("*") ? !words.isEmpty() : words.contains(choice.word());
    }

    private static List<Named> names(EventMention event, NameWish wish) {
        return EventTerms.names(event).stream()
                .filter(named -> named.field() == wish.field() && wish.accepts(named.name()))
                .toList();
    }

    private static boolean isDated(EventMention event, long from, long to) {
        EventDate date = event.date();
        if (date == null) {
            return false;
        }
        LocalDate first = date.days().from();
        LocalDate last = date.days().to();
        return first.toEpochDay() <= to && last.toEpochDay() >= from;
    }

    private static void addDate(EventMention event, List<Span> out) {
        EventDate date = event.date();
        if (date != null && date.span() != null) {
            out.add(date.span());
        }
    }
}

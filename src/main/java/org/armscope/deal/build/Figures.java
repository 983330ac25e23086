package org.armscope.deal.build;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.armscope.annotation.MonetaryAmount;
import org.armscope.annotation.MonetaryAmount.Approximation;
import org.armscope.annotation.event.EventWeapon;
import org.armscope.annotation.event.Quantity;
import org.armscope.deal.DealEvent;
import org.armscope.deal.Figure;
import org.armscope.deal.Report;
import org.armscope.deal.matter.TopicReader;
import org.armscope.query.timeline.EventId;
import org.jspecify.annotations.Nullable;

/// Collects the numbers and sums of a deal's events.
final class Figures {

    private static final Comparator<Key> BY_KEY =
            Comparator.comparing((Key key) -> key.currency() != null)
                    .thenComparing(Key::of)
                    .thenComparing(key -> String.valueOf(key.currency()));

    private static final Comparator<Value> BY_VALUE =
            Comparator.comparing(Value::min)
                    .thenComparing(Value::what)
                    .thenComparing(Value::max)
                    .thenComparing(Value::approximation);

    private final Map<Key, Map<Value, List<DealEvent>>> all = new TreeMap<>(BY_KEY);

    private final TopicReader reader;

    private Figures(TopicReader reader) {
        this.reader = reader;
    }

    private record Key(String of, @Nullable String currency) {}

    private record Value(
            String what, BigDecimal min, BigDecimal max, Approximation approximation) {}

    /// @param events in time order
    static List<Figure> of(List<DealEvent> events, TopicReader reader) {
        Figures figures = new Figures(reader);
        for (DealEvent event : events) {
            event.mention().weapons().forEach(weapon -> figures.add(event, weapon));
            event.mention().money().forEach(sum -> figures.add(event, sum));
        }
        return figures.all.entrySet().stream()
                .map(
                        figure ->
                                new Figure(
                                        figure.getKey().of(),
                                        figure.getKey().currency(),
                                        figure.getValue().entrySet().stream()
                                                .map(e -> claim(e.getKey(), e.getValue()))
                                                .toList()))
                .toList();
    }

    private void add(DealEvent event, EventWeapon weapon) {
        Quantity quantity = weapon.quantity();
        if (quantity != null) {
            String kind = reader.kind(weapon).orElseGet(() -> noun(weapon.name()));
            add(
                    event,
                    new Key(kind, null),
                    new Value(
                            weapon.system() == null ? kind : weapon.name(),
                            BigDecimal.valueOf(quantity.min()),
                            BigDecimal.valueOf(quantity.max()),
                            Approximation.EXACT));
        }
    }

    /// The last word of "diesel-powered submarines": what is counted.
    private static String noun(String printed) {
        String words = printed.strip();
        return words.substring(words.lastIndexOf(' ') + 1).toLowerCase(Locale.ROOT);
    }

    private void add(DealEvent event, MonetaryAmount sum) {
        String purpose = purpose(sum.purpose());
        add(
                event,
                new Key(purpose, sum.currency()),
                new Value(
                        purpose,
                        sum.min().stripTrailingZeros(),
                        sum.max().stripTrailingZeros(),
                        sum.approximation()));
    }

    private static String purpose(MonetaryAmount.Purpose purpose) {
        return switch (purpose) {
            case PRICE -> "price";
            case DEBT -> "debt";
            case PART_PAYMENT -> "part payment";
            case BUDGET -> "budget";
            case UNSTATED -> "sum";
        };
    }

    /// An event that states a value twice counts once; its values come one after another.
    private void add(DealEvent event, Key key, Value value) {
        List<DealEvent> events =
                all.computeIfAbsent(key, _ -> new TreeMap<>(BY_VALUE))
                        .computeIfAbsent(value, _ -> new ArrayList<>());
        if (events.isEmpty() || !events.getLast().id().equals(event.id())) {
            events.add(event);
        }
    }

    private static Figure.Claim claim(Value value, List<DealEvent> events) {
        List<EventId> ids = events.stream().map(DealEvent::id).toList();
        List<Report> reports =
                events.stream()
                        .flatMap(event -> Reports.of(event).stream())
                        .distinct()
                        .sorted(Report.ORDER)
                        .toList();
        return new Figure.Claim(
                value.what(), value.min(), value.max(), value.approximation(), ids, reports);
    }
}

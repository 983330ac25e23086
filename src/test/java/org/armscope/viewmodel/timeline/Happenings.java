package org.armscope.viewmodel.timeline;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.armscope.annotation.DayRange;
import org.armscope.annotation.Entity;
import org.armscope.annotation.EntityType;
import org.armscope.annotation.event.EventBrief;
import org.armscope.annotation.event.EventDate;
import org.armscope.annotation.event.EventKind;
import org.armscope.annotation.event.EventKorea;
import org.armscope.annotation.event.EventStatus;
import org.armscope.annotation.event.Hedge;
import org.armscope.article.ArticleId;
import org.armscope.query.timeline.TimelineEntry;
import org.armscope.text.Span;
import org.jspecify.annotations.Nullable;

/// Made-up events for tests and benchmarks.
public final class Happenings {

    public static final ArticleId ARTICLE = new ArticleId("%012x".formatted(46));

    private static final List<String> WEAPONS =
            List.of("T-80U", "BMP-3", "MiG-29", "Kilo class", "S-300", "Ka-32", "helicopters");

    private Happenings() {}

    /// An offer to the South as a fact, reported on its own day.
    public static TimelineEntry offer(int number, String day) {
        LocalDate on = LocalDate.parse(day);
        return entry(
                number,
                new DayRange(on, on),
                EventKind.OFFER,
                EventStatus.PROPOSED,
                EventKorea.SOUTH,
                new Span(number, number + 1));
    }

    /// An event about the T-80U that an issue of its last day reports.
    public static TimelineEntry entry(
            int number,
            DayRange days,
            EventKind kind,
            @Nullable EventStatus status,
            EventKorea korea,
            Span sentence) {
        return new TimelineEntry(
                ARTICLE,
                new EventBrief(
                        number,
                        days,
                        EventDate.Basis.IN_SENTENCE,
                        kind,
                        status,
                        Hedge.ASSERTED,
                        korea,
                        true,
                        "Russia",
                        korea == EventKorea.NORTH ? "North Korea" : "South Korea",
                        List.of("T-80U"),
                        List.of(new Entity(EntityType.PERSON, "Rudolf Rassendyll")),
                        List.of("Courier"),
                        sentence),
                DayRange.of(days.to()),
                false,
                null);
    }

    /// Events of all kinds over thirteen years, the same for the same seed.
    public static List<TimelineEntry> many(int count, long seed) {
        Random random = new Random(seed);
        LocalDate first = LocalDate.of(1990, 1, 1);
        List<TimelineEntry> entries = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            LocalDate from = first.plusDays((long) (Math.sqrt(random.nextDouble()) * 4900));
            DayRange days = new DayRange(from, from.plusDays(length(random)));
            entries.add(any(i, days, random));
        }
        return entries;
    }

    private static int length(Random random) {
        return switch (random.nextInt(10)) {
            case 0 -> 364;
            case 1, 2 -> 30;
            case 3 -> 6;
            default -> 0;
        };
    }

    private static TimelineEntry any(int number, DayRange days, Random random) {
        EventDate.Basis[] bases = EventDate.Basis.values();
        EventKind[] kinds = EventKind.values();
        EventStatus[] statuses = EventStatus.values();
        Hedge[] hedges = Hedge.values();
        EventKorea[] koreas = EventKorea.values();
        int status = random.nextInt(statuses.length + 3);
        return new TimelineEntry(
                ARTICLE,
                new EventBrief(
                        number,
                        days,
                        bases[random.nextInt(bases.length)],
                        kinds[random.nextInt(kinds.length)],
                        status < statuses.length ? statuses[status] : null,
                        random.nextInt(3) > 0
                                ? Hedge.ASSERTED
                                : hedges[random.nextInt(hedges.length)],
                        koreas[random.nextInt(koreas.length)],
                        random.nextInt(4) > 0,
                        "Russia",
                        random.nextBoolean() ? "South Korea" : null,
                        List.of(WEAPONS.get(random.nextInt(WEAPONS.size()))),
                        List.of(new Entity(EntityType.PERSON, "Person " + random.nextInt(40))),
                        List.of("Paper " + random.nextInt(20)),
                        new Span(0, 10)),
                DayRange.of(days.to().plusDays(random.nextInt(30))),
                random.nextBoolean(),
                null);
    }
}

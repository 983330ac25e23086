package org.armscope.export.timeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.armscope.annotation.DayRange;
import org.armscope.annotation.event.EventBrief;
import org.armscope.annotation.event.EventDate;
import org.armscope.annotation.event.EventKind;
import org.armscope.annotation.event.EventKorea;
import org.armscope.annotation.event.EventStatus;
import org.armscope.annotation.event.Hedge;
import org.armscope.article.ArticleId;
import org.armscope.query.timeline.TimelineEntry;
import org.armscope.text.Span;
import org.junit.jupiter.api.Test;

class PictureTest {

    private static final LocalDate START = LocalDate.of(1990, 1, 1);
    private static final List<EventStatus> STATUSES = List.of(EventStatus.values());
    private static final List<EventKind> KINDS = List.of(EventKind.values());
    private static final TextWidth WIDTH = new TextWidth();

    private record Stretch(double from, double to) {}

    private static Picture picture(List<TimelineEntry> entries) {
        return Picture.of(entries, null, null, Caption.of("All dated events", START, entries));
    }

    @Property(tries = 60)
    void neitherMarksNorLabelsTouch(@ForAll("timelines") List<TimelineEntry> entries) {
        for (Band band : picture(entries).bands()) {
            for (int i = 0; i < band.marks().size(); i++) {
                Mark one = band.marks().get(i);
                for (Mark other : band.marks().subList(i + 1, band.marks().size())) {
                    if (one.y() == other.y()) {
                        stretches(one).forEach(s -> stretches(other).forEach(o -> apart(s, o)));
                    }
                }
            }
        }
    }

    private static List<Stretch> stretches(Mark mark) {
        List<Stretch> all = new ArrayList<>();
        all.add(new Stretch(mark.x() - 5, mark.x() + 5));
        all.add(new Stretch(mark.from(), mark.to()));
        if (!mark.label().isEmpty()) {
            double end = mark.labelX() + WIDTH.of(mark.label(), Packing.LABEL);
            all.add(new Stretch(mark.labelX(), end));
        }
        return all;
    }

    private static void apart(Stretch one, Stretch other) {
        assertTrue(one.to() <= other.from() || other.to() <= one.from(), one + " " + other);
    }

    @Property(tries = 60)
    void everyEntryStandsOnThePictureOnce(@ForAll("timelines") List<TimelineEntry> entries) {
        Picture picture = picture(entries);
        assertEquals(entries.size(), picture.bands().stream().mapToInt(Band::events).sum());
        for (Band band : picture.bands()) {
            for (Mark mark : band.marks()) {
                assertTrue(mark.y() > band.top() && mark.y() < band.bottom());
                assertTrue(mark.from() >= 0 && mark.to() <= picture.width());
            }
        }
    }

    @Test
    void aGreatCrowdIsGathered() {
        List<TimelineEntry> crowd = new ArrayList<>();
        for (int i = 0; i < 20_000; i++) {
            crowd.add(entry(i, i % 4_000, 0, STATUSES.get(i % STATUSES.size()), EventKorea.SOUTH));
        }
        Picture picture = picture(crowd);
        assertEquals(20_000, picture.bands().getFirst().events());
        assertTrue(picture.bands().getFirst().marks().size() < 2_000);
        assertTrue(picture.height() < 2_000, "height " + picture.height());
    }

    @Provide
    static Arbitrary<List<TimelineEntry>> timelines() {
        return Combinators.combine(
                        Arbitraries.integers().between(0, 6_000),
                        Arbitraries.integers().between(0, 900),
                        Arbitraries.of(EventStatus.class),
                        Arbitraries.of(EventKorea.class))
                .as((day, length, status, korea) -> entry(day, day, length, status, korea))
                .list()
                .ofMinSize(1)
                .ofMaxSize(50);
    }

    private static TimelineEntry entry(
            int number, int day, int length, EventStatus status, EventKorea korea) {
        LocalDate from = START.plusDays(day);
        return new TimelineEntry(
                new ArticleId("0123456789ab"),
                new EventBrief(
                        number,
                        new DayRange(from, from.plusDays(length)),
                        EventDate.Basis.ISSUE,
                        KINDS.get(day % KINDS.size()),
                        status,
                        Hedge.REPORTED,
                        korea,
                        true,
                        "Russia",
                        null,
                        List.of("T-80U", "BMP-3"),
                        List.of(),
                        List.of(),
                        new Span(0, 9)),
                null,
                false,
                null);
    }
}

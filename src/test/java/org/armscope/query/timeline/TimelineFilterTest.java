package org.armscope.query.timeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
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
import org.armscope.text.Span;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class TimelineFilterTest {

    private static final ArticleId ARTICLE = new ArticleId("0123456789ab");

    /// Tanks for Seoul in March 1999, in print by 5 to 7 April.
    private static final TimelineEntry TANKS =
            entry(
                    0,
                    days("1999-03-01", "1999-03-31"),
                    EventKind.DELIVERY,
                    EventStatus.DELIVERED,
                    EventKorea.SOUTH,
                    true,
                    days("1999-04-05", "1999-04-07"));

    /// A visit without a status, in an issue whose date is unknown.
    private static final TimelineEntry VISIT =
            entry(
                    1,
                    days("2001-02-27", "2001-02-27"),
                    EventKind.VISIT,
                    null,
                    EventKorea.BOTH,
                    false,
                    null);

    private static DayRange days(String from, String to) {
        return new DayRange(LocalDate.parse(from), LocalDate.parse(to));
    }

    private static TimelineEntry entry(
            int number,
            DayRange days,
            EventKind kind,
            @Nullable EventStatus status,
            EventKorea korea,
            boolean arms,
            @Nullable DayRange reported) {
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
                        arms,
                        "Russia",
                        "South Korea",
                        List.of("T-80U"),
                        List.of(new Entity(EntityType.PERSON, "Igor Sergeev")),
                        List.of("Segodnya"),
                        new Span(0, 9)),
                reported,
                false,
                null);
    }

    /// The numbers of the entries that are shown.
    private static List<Integer> shown(TimelineFilter filter) {
        return Stream.of(TANKS, VISIT)
                .filter(filter::accepts)
                .map(entry -> entry.id().number())
                .toList();
    }

    private static TimelineFilter named(String... names) {
        return TimelineFilter.ALL.withNames(Stream.of(names).map(NameWanted::of).toList());
    }

    private static TimelineFilter between(@Nullable String from, @Nullable String to) {
        return TimelineFilter.ALL.withDays(
                from == null ? null : LocalDate.parse(from),
                to == null ? null : LocalDate.parse(to));
    }

    @Test
    void nothingAskedShowsAllAndKoreaArmsOnlyThese() {
        assertEquals(List.of(0, 1), shown(TimelineFilter.ALL));
        assertEquals(List.of(0), shown(TimelineFilter.ALL.withKoreaArmsOnly(true)));
    }

    @Test
    void anIntervalIsShownWhereItMayLieWithinTheDays() {
        assertEquals(List.of(0), shown(between("1999-03-31", "2000-01-01")));
        assertEquals(List.of(0), shown(between(null, "1999-03-01")));
        assertEquals(List.of(1), shown(between("1999-04-01", null)));
        assertEquals(List.of(), shown(between("1999-04-01", "2001-02-26")));
    }

    @Test
    void allNamesMustOccurByWholeWordsInAnyCase() {
        assertEquals(List.of(0, 1), shown(named("sergeev", "t-80u", "Russia")));
        assertEquals(List.of(), shown(named("Serge")));
        assertEquals(List.of(), shown(named("T-80")));
        assertEquals(List.of(), shown(named("Sergeev", "Pyongyang")));
    }

    @Test
    void aNameThatTheLexiconKnowsOtherwiseIsFound() {
        NameWanted known = new NameWanted("ROK", Set.of("South Korea"));
        assertEquals(List.of(0, 1), shown(TimelineFilter.ALL.withNames(List.of(known))));
        assertThrows(IllegalArgumentException.class, () -> NameWanted.of("  "));
    }

    @Test
    void kindsAndStatusesAreAlternatives() {
        Set<EventKind> kinds = Set.of(EventKind.VISIT, EventKind.TALKS);
        assertEquals(List.of(1), shown(TimelineFilter.ALL.withKinds(kinds)));
        Set<EventStatus> statuses = Set.of(EventStatus.AGREED, EventStatus.DELIVERED);
        assertEquals(List.of(0), shown(TimelineFilter.ALL.withStatuses(statuses)));
    }

    @Test
    void whatConcernsBothKoreasConcernsEach() {
        assertEquals(List.of(0, 1), shown(TimelineFilter.ALL.withKoreas(Set.of(EventKorea.SOUTH))));
        assertEquals(List.of(1), shown(TimelineFilter.ALL.withKoreas(Set.of(EventKorea.NORTH))));
        assertEquals(List.of(), shown(TimelineFilter.ALL.withKoreas(Set.of(EventKorea.NONE))));
    }

    @Test
    void anOutletNarrowsToWhatItSurelySays() {
        List<NameWanted> segodnya = List.of(NameWanted.of("segodnya"));
        assertEquals(List.of(0, 1), shown(TimelineFilter.ALL.withOutlets(segodnya)));
        assertEquals(
                List.of(), shown(TimelineFilter.ALL.withOutlets(List.of(NameWanted.of("TASS")))));
    }

    @Test
    void knownByHidesWhatMayHaveBeenInPrintLater() {
        LocalDate day = LocalDate.parse("1999-04-07");
        assertEquals(List.of(0), shown(TimelineFilter.ALL.withKnownBy(day)));
        assertEquals(List.of(), shown(TimelineFilter.ALL.withKnownBy(day.minusDays(1))));
    }
}

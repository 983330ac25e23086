package org.armscope.viewmodel.timeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import org.armscope.query.timeline.TimelineEntry;
import org.armscope.viewmodel.timeline.Picture.Cluster;
import org.armscope.viewmodel.timeline.Picture.Single;
import org.junit.jupiter.api.Test;

class PictureTest {

    private static final double WIDTH = 900;

    @Property(tries = 60)
    void marksAndClustersShowEveryEventOnce(
            @ForAll @IntRange(max = 3000) int count, @ForAll long seed) {
        Lanes lanes = lanes(Happenings.many(count, seed));
        Picture picture = Picture.of(lanes, new TimeWindow(7300, 12_800), WIDTH, 400);
        assertEquals(lanes.events().size(), picture.count());
        List<Integer> shown = new ArrayList<>();
        picture.singles().forEach(single -> shown.add(single.event()));
        picture.clusters().forEach(cluster -> shown.addAll(cluster.events()));
        assertEquals(lanes.events().size(), shown.stream().distinct().count());
    }

    @Property(tries = 60)
    void everyEventInSightIsShownAtAnyZoom(
            @ForAll long seed,
            @ForAll @DoubleRange(min = 7300, max = 12_000) double from,
            @ForAll @DoubleRange(min = 3, max = 4000) double length) {
        Lanes lanes = lanes(Happenings.many(500, seed));
        TimeWindow window = new TimeWindow(from, from + length);
        Picture picture = Picture.of(lanes, window, WIDTH, 400);
        for (TimelineEntry entry : lanes.in(window)) {
            int event = lanes.table().entries().indexOf(entry);
            assertTrue(
                    picture.singleOf(event) != null || picture.clusterOf(event) != null,
                    entry::toString);
        }
    }

    @Property(tries = 60)
    void marksDoNotTouchAndLabelsKeepToTheirRoom(@ForAll long seed) {
        Lanes lanes = lanes(Happenings.many(300, seed));
        List<Single> singles = Picture.of(lanes, new TimeWindow(8000, 9000), WIDTH, 500).singles();
        for (Single one : singles) {
            for (Single other : singles) {
                if (!one.equals(other) && one.y() == other.y()) {
                    double apart = Math.abs(one.x() - other.x());
                    assertTrue(apart >= Picture.GLYPH, one + " touches " + other);
                    boolean follows = other.x() > one.x() && one.room() > 0;
                    assertTrue(
                            !follows || one.label() + one.room() <= other.x(),
                            one + " is written over " + other);
                }
            }
        }
    }

    @Test
    void aClusterCountsItsMembersByLook() {
        List<TimelineEntry> same = new ArrayList<>();
        for (int i = 0; i < 90; i++) {
            same.add(Happenings.offer(i, "2001-02-27"));
        }
        Picture picture = Picture.of(lanes(same), new TimeWindow(11_000, 11_800), WIDTH, 300);
        assertEquals(1, picture.clusters().size());
        Cluster cluster = picture.clusters().getFirst();
        assertEquals(90, cluster.size());
        assertEquals(List.of(0, 90, 0, 0, 0, 0, 0, 0, 0), cluster.looks());
        assertEquals(List.of(), picture.singles());
    }

    @Test
    void aPanDoesNotMoveEventsBetweenClusters() {
        Lanes lanes = lanes(Happenings.many(5000, 7));
        TimeWindow window = new TimeWindow(9000, 10_000);
        List<Integer> before = sizes(Picture.of(lanes, window, WIDTH, 300), 300, 600);
        List<Integer> after = sizes(Picture.of(lanes, window.pan(100), WIDTH, 300), 210, 510);
        assertEquals(before, after);
    }

    @Test
    void daysThatReachInFromOutsideKeepAMarkAtTheEdge() {
        TimelineEntry year =
                Happenings.many(200, 3).stream().filter(e -> isYear(e)).findFirst().get();
        TimelineEntry shown = arms(year);
        double end = shown.days().to().toEpochDay();
        Picture picture =
                Picture.of(lanes(List.of(shown)), new TimeWindow(end - 20, end + 80), WIDTH, 300);
        assertEquals(1, picture.singles().size());
        assertTrue(picture.singles().getFirst().x() < 30);
    }

    @Test
    void wordsHaveRoomWhereTheMarksAreFewForTheirArea() {
        assertEquals(
                List.of(true, false, true),
                List.of(
                        with(124, WIDTH, 400).hasRoomForWords(),
                        with(125, WIDTH, 400).hasRoomForWords(),
                        with(250, 2 * WIDTH, 420).hasRoomForWords()));
    }

    private static Picture with(int marks, double width, double height) {
        Single mark = new Single(0, 0, 0, 0, 0, 0, 0);
        return new Picture(
                new TimeWindow(0, 1),
                width,
                height,
                List.of(),
                Collections.nCopies(marks, mark),
                List.of());
    }

    private static TimelineEntry arms(TimelineEntry e) {
        return Happenings.entry(0, e.days(), e.kind(), e.status(), e.korea(), e.sentence());
    }

    private static boolean isYear(TimelineEntry entry) {
        return entry.days().to().toEpochDay() - entry.days().from().toEpochDay() > 300;
    }

    private static List<Integer> sizes(Picture picture, double from, double to) {
        return picture.clusters().stream()
                .filter(cluster -> cluster.left() > from && cluster.left() < to)
                .map(Cluster::size)
                .toList();
    }

    private static Lanes lanes(List<TimelineEntry> entries) {
        return Lanes.of(EventTable.of(entries), EventFilter.FIRST, Grouping.KOREA);
    }
}

package org.armscope.viewmodel.timeline;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.armscope.export.timeline.Lane;
import org.armscope.query.timeline.TimelineEntry;
import org.junit.jupiter.api.Test;

class LanesAsPicturedTest {

    @Test
    void anEventStandsInTheSameLaneInTheWindowAndOnThePicture() {
        List<TimelineEntry> all = Happenings.many(300, 7);
        assertEquals(
                all.stream().map(entry -> Lane.of(entry).title()).toList(),
                all.stream().map(LanesAsPicturedTest::inTheWindow).toList());
    }

    private static String inTheWindow(TimelineEntry entry) {
        List<String> lanes = Grouping.KOREA.lanesOf(entry);
        return lanes.isEmpty() ? Grouping.KOREA.others() : lanes.getFirst();
    }
}

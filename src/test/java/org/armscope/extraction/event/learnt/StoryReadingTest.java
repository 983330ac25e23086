package org.armscope.extraction.event.learnt;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import org.armscope.lexicon.net.SentenceNet;
import org.junit.jupiter.api.Test;

class StoryReadingTest {

    private static final String TEXT =
            "Russia offered tanks to South Korea. Seoul refused the tanks. Moscow offers them"
                    + " again.\n";

    @Test
    void aSentenceIsHeardWithTheOneBeforeAndWithWhatWasAskedAbout() throws IOException {
        SentenceNet net = SentenceNet.bundled();
        List<Sighting> told = MadeUpSightings.of(TEXT);
        assertEquals(3, told.size());
        StoryReading reading = new StoryReading(net);
        Course course = new Course();
        float[] last = {};
        for (Sighting sighting : told) {
            last = reading.answers(sighting, wording(sighting), course);
            course.follow(sighting);
        }

        Course upToLast = new Course();
        upToLast.follow(told.get(0));
        upToLast.follow(told.get(1));
        float[] first = read(net, told.get(0));
        float[] second = read(net, told.get(1));
        float[] story = net.story(net.story(net.noStory(), first), second);
        float[] signs = Signs.of(told.get(2), upToLast);
        assertArrayEquals(net.answers(read(net, told.get(2)), second, story, signs), last);

        StoryReading unasked = new StoryReading(net);
        assertFalse(
                Arrays.equals(last, unasked.answers(told.get(2), wording(told.get(2)), upToLast)));
    }

    private static float[] read(SentenceNet net, Sighting sighting) {
        return net.read(wording(sighting).words());
    }

    private static Wording wording(Sighting sighting) {
        return Wording.of(sighting.scene(), sighting.cited());
    }
}

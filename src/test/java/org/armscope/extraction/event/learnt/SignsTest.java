package org.armscope.extraction.event.learnt;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.util.List;
import java.util.stream.IntStream;
import org.armscope.lexicon.net.SentenceNet;
import org.junit.jupiter.api.Test;

/// What the net is told of a sentence beside its words, and of which sentences it is asked.
class SignsTest {

    private static final String OFFER = "Russia offered tanks to South Korea. ";
    private static final String QUIET = "The rain had stopped at noon. ";

    @Test
    void aSentenceHasItsSignsByName() throws IOException {
        assertEquals(
                List.of(
                        "rules dealing",
                        "rules before_dealing",
                        "told refusal",
                        "status cancelled",
                        "has arms",
                        "has story",
                        "has named",
                        "has goes_on",
                        "has close",
                        "has from_russia",
                        "has to_korea",
                        "has korea",
                        "stage proposed",
                        "about thing",
                        "earlier offer",
                        "near 0.5"),
                signs(OFFER + "Seoul refused the tanks.", 1));
    }

    @Test
    void theFirstSentenceStandsInNoStory() throws IOException {
        assertEquals(
                List.of(
                        "rules dealing",
                        "told offer",
                        "status proposed",
                        "has arms",
                        "has story",
                        "has named",
                        "has goes_on",
                        "has setting",
                        "has from_russia",
                        "has to_korea",
                        "has opens",
                        "has first",
                        "has russia",
                        "has korea",
                        "about gear",
                        "near"),
                signs(OFFER, 0));
    }

    @Test
    void sentencesCloseBehindADealingAreAskedAbout() throws IOException {
        assertEquals(
                List.of(true, true, true, true, true, true, false, false),
                asked(OFFER + QUIET.repeat(7)));
        assertEquals(List.of(false, true, false), asked(QUIET + "Seoul had no rain. " + QUIET));
    }

    @Test
    void theBundledNetWasTaughtTheseSigns() throws IOException {
        assertEquals(Signs.names(), SentenceNet.bundled().signs());
        assertEquals("status none", Signs.names().get(Signs.RULES - 1));
    }

    private static List<String> signs(String text, int index) throws IOException {
        List<Sighting> told = MadeUpSightings.of(text);
        Course course = new Course();
        told.subList(0, index).forEach(course::follow);
        float[] signs = Signs.of(told.get(index), course);
        return IntStream.range(0, signs.length)
                .filter(i -> signs[i] != 0)
                .mapToObj(i -> Signs.names().get(i) + (signs[i] == 1 ? "" : " " + signs[i]))
                .toList();
    }

    private static List<Boolean> asked(String text) throws IOException {
        Course course = new Course();
        return MadeUpSightings.of(text).stream()
                .map(
                        sighting -> {
                            boolean asked = course.asksAbout(sighting);
                            course.follow(sighting);
                            return asked;
                        })
                .toList();
    }
}

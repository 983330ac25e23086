package org.armscope.extraction;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.armscope.annotation.EndnoteMarker;
import org.junit.jupiter.api.Test;

class EndnotesTest {

    @Test
    void numbersStuckToWordsQuotesAndBracketsAreMarkers() {
        Extracted read =
                Extracted.of(
                        "They sell.1 They buy \"more,\"2 and then (as some say).3 In 1998.4 It is"
                                + " so,5 or not.",
                        null);
        assertEquals(
                List.of(
                        "1 They sell.",
                        "2 They buy \"more,\"",
                        "3 and then (as some say).",
                        "4 In 1998.",
                        "5 It is so,"),
                read.all(EndnoteMarker.class).stream()
                        .map(m -> m.number() + " " + m.supports().in(read.text()))
                        .toList());
    }

    @Test
    void aNumberInBracketsBesideAStopIsAMarker() {
        Extracted read = Extracted.of("They came. (3) It rained.", null);
        assertEquals(
                List.of("(3)"), read.all(EndnoteMarker.class).stream().map(read::printed).toList());
    }

    @Test
    void numbersOfNamesAndOfTheTextAreNone() {
        Extracted read =
                Extracted.of(
                        "The No.1 launch used 1.5 tons, (2) men and a Nodong1 of version.", null);
        assertEquals(List.of(), read.all(EndnoteMarker.class));
    }
}

package org.armscope.view.timeline;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.framework.junit5.ApplicationExtension;

@ExtendWith(ApplicationExtension.class)
class LetteringTest {

    @Test
    void aLabelIsCutBehindAWordAndLeftOutWhereNotOneFits() {
        Lettering letters = new Lettering("System", 12);
        String words = "Offer: T-80, BMP-3";
        TreeSet<String> cut = new TreeSet<>();
        for (int room = 0; room < letters.width(words) + 1; room++) {
            String fits = letters.whole(words, room);
            cut.add(fits);
            assertEquals(fits, letters.whole(words, Math.max(room, letters.width(fits))));
        }
        assertEquals(List.of("", "Offer: T-80, BMP-3", "Offer: T-80…", "Offer…"), List.copyOf(cut));
        assertEquals("", letters.whole("Statement", letters.width("Statement") - 1));
    }
}

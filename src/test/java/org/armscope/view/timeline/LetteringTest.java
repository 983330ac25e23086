package org.armscope.view.timeline;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.TreeSet;
import javafx.scene.text.Font;
import javafx.scene.text.Text;
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

    @Test
    void wordsStandOnAWholePixelNextToWhereTheMiddleOfTheirLineIsAskedFor() {
        Text line = new Text("2003");
        line.setFont(Font.font("System", 11.5));
        Lettering letters = new Lettering("System", 11.5);
        for (double middle = 20; middle < 21; middle += 0.1) {
            double middleFromBaseline =
                    line.getLayoutBounds().getMinY() + line.getLayoutBounds().getHeight() / 2;
            assertEquals(middle, letters.baseline(middle) + middleFromBaseline, 0.5);
            assertEquals(0, letters.baseline(middle) % 1);
            assertEquals(middle, letters.above(middle) + line.getLayoutBounds().getMaxY(), 0.5);
            assertEquals(0, letters.above(middle) % 1);
        }
    }
}

package org.armscope.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class ParagraphsTest {

    @Test
    void aLineIsAParagraph() {
        assertEquals(
                List.of("Seoul said no.", "Moscow was silent.", "Nobody asked why."),
                paragraphs("Seoul said no.\nMoscow was silent.\n\nNobody asked why."));
    }

    @Test
    void linesBrokenToFitAWidthAreOneParagraph() {
        String first = "The delegation returned home on Friday with a draft\n";
        String second = "accord on spare parts and on the training of crews,\n";
        String third = "which both sides are to study.\n";
        assertEquals(
                List.of(first + second + third.strip(), "A new one begins."),
                paragraphs(first + second + third + "\nA new one begins."));
    }

    @Test
    void aLineThatCannotEndThereGoesOn() {
        String first =
                "A long line of text that was broken once and only once, right behind South\n";
        assertEquals(List.of(first + "Korea."), paragraphs(first + "Korea.\n"));
    }

    @Test
    void aHeadlineUnderAFinishedLineStandsAlone() {
        String line = "The two sides parted without an agreement on the price of the submarines.";
        assertEquals(
                List.of(line, "China Resumes Submarine Talks"),
                paragraphs(line + "\r\nChina Resumes Submarine Talks"));
    }

    private static List<String> paragraphs(String text) {
        return Paragraphs.of(text).stream().map(span -> span.in(text)).toList();
    }
}

package org.armscope.export.timeline;

import java.util.ArrayList;
import java.util.List;
import org.armscope.annotation.event.EventStatus;

/// The head of a picture: what it shows, and what its signs mean.
final class LegendShapes {

    private static final double SIZE = 12;
    private static final double FIRST_LINE = 96;
    private static final double SECOND_LINE = 120;
    private static final double BETWEEN = 22;
    private static final double BAR = 9;
    private static final double SAMPLE = 34;

    private final List<Shape> shapes = new ArrayList<>();
    private final TextWidth width = new TextWidth();
    private double x = Picture.MARGIN;

    private LegendShapes() {}

    static List<Shape> of(Picture picture) {
        LegendShapes legend = new LegendShapes();
        legend.title(picture);
        legend.statuses();
        legend.lines();
        return legend.shapes;
    }

    private void title(Picture picture) {
        Caption caption = picture.caption();
        double most = (picture.width() - 2 * Picture.MARGIN) / 1.08; // semibold is wider
        shapes.add(
                Drawing.words(
                        x, 40, width.fitting(caption.filter(), 20, most), 20, true, Drawing.INK));
        String under = caption.count() + ". " + caption.madeOn() + ".";
        shapes.add(Drawing.words(x, 64, under, 13, false, Drawing.MUTED));
    }

    private void statuses() {
        word("Status", FIRST_LINE);
        for (EventStatus status : EventStatus.values()) {
            sign(Style.of(status), status.word());
        }
        sign(Style.of(null), "no deal at stake");
    }

    private void sign(Style style, String meaning) {
        shapes.addAll(Signs.of(style, x + Signs.RADIUS, FIRST_LINE - 4));
        x += 2 * Signs.RADIUS + 7;
        word(meaning, FIRST_LINE);
    }

    private void lines() {
        x = Picture.MARGIN;
        String ink = Drawing.MUTED;
        double y = SECOND_LINE - 4;
        word("Days", SECOND_LINE);
        shapes.add(new Shape.Fading(x, y - BAR / 2, SAMPLE, BAR, ink));
        after("within these days", SECOND_LINE);
        Drawing.whiskers(shapes, x, x + SAMPLE, y, ink);
        after("derived, not stated in the sentence", SECOND_LINE);
        shapes.addAll(Hatching.of(x, y - BAR / 2, SAMPLE, BAR, ink));
        after("hedged: reported, denied or conditional", SECOND_LINE);
        word("×2  several together", SECOND_LINE);
    }

    private void after(String meaning, double y) {
        x += SAMPLE + 7;
        word(meaning, y);
    }

    private void word(String text, double y) {
        shapes.add(Drawing.words(x, y, text, SIZE, false, Drawing.MUTED));
        x += width.of(text, SIZE) + BETWEEN;
    }
}

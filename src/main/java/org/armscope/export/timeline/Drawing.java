package org.armscope.export.timeline;

import java.util.ArrayList;
import java.util.List;
import org.armscope.annotation.event.EventStatus;
import org.armscope.query.timeline.TimelineEntry;

/// A picture taken apart into shapes, from the ones behind to the ones in front.
///
/// @param parts each with what it stands for
record Drawing(double width, double height, List<Part> parts) {

    static final String INK = "#24292f";
    static final String MUTED = "#57606a";
    static final String HAIR = "#d8dee4";
    static final String SHADE = "#f6f8fa";
    static final String PAPER = "#ffffff";

    private static final double BAR = 9;
    private static final double WHISKER = 3;

    Drawing {
        parts = List.copyOf(parts);
    }

    /// Shapes that belong together.
    ///
    /// @param about what they stand for, in words; empty where they say it themselves
    record Part(String about, List<Shape> shapes) {
        Part {
            shapes = List.copyOf(shapes);
        }
    }

    static Drawing of(Picture picture) {
        List<Part> parts = new ArrayList<>();
        parts.add(new Part("", ground(picture)));
        parts.add(new Part("", LegendShapes.of(picture)));
        for (Band band : picture.bands()) {
            parts.add(new Part("", head(band)));
            band.marks().forEach(mark -> parts.add(new Part(about(mark), mark(mark))));
        }
        return new Drawing(picture.width(), picture.height(), parts);
    }

    private static List<Shape> ground(Picture picture) {
        List<Shape> shapes = new ArrayList<>();
        shapes.add(new Shape.Box(0, 0, picture.width(), picture.height(), PAPER));
        boolean shaded = false;
        for (Band band : picture.bands()) {
            if (shaded) {
                double height = band.bottom() - band.top();
                shapes.add(new Shape.Box(0, band.top(), picture.width(), height, SHADE));
            }
            shaded = !shaded;
        }
        for (Tick tick : picture.ticks()) {
            shapes.add(hair(tick.x(), picture.top() - 22, tick.x(), picture.bottom() + 20));
            shapes.add(words(tick.x() + 5, picture.top() - 8, tick.label(), 12, false, MUTED));
            shapes.add(words(tick.x() + 5, picture.bottom() + 17, tick.label(), 12, false, MUTED));
        }
        double left = Picture.MARGIN;
        double right = picture.width() - Picture.MARGIN;
        shapes.add(hair(left, picture.top(), right, picture.top()));
        picture.bands().forEach(b -> shapes.add(hair(left, b.bottom(), right, b.bottom())));
        if (picture.bands().isEmpty()) {
            shapes.add(words(left, picture.top() + 34, "No event to show.", 13, false, MUTED));
        }
        return shapes;
    }

    private static List<Shape> head(Band band) {
        String count = band.events() == 1 ? "1 event" : band.events() + " events";
        double y = band.top() + 18;
        double after = new TextWidth().of(band.lane().title(), 13) * 1.2 + 10;
        return List.of(
                words(Picture.MARGIN + 5, y, band.lane().title(), 13, true, INK),
                words(Picture.MARGIN + 5 + after, y, count, 12, false, MUTED));
    }

    private static List<Shape> mark(Mark mark) {
        Style style = Style.of(mark.first().status());
        List<Shape> shapes = new ArrayList<>();
        double left = mark.from();
        double right = mark.to();
        boolean bar = right - left > 2 * Signs.RADIUS;
        if (bar) {
            shapes.add(
                    new Shape.Fading(left, mark.y() - BAR / 2, right - left, BAR, style.colour()));
        }
        if (!bar && (mark.isHedged() || mark.isDerived())) {
            left = mark.x() - BAR;
            right = mark.x() + BAR;
        }
        if (mark.isHedged()) {
            shapes.addAll(Hatching.of(left, mark.y() - BAR / 2, right - left, BAR, style.colour()));
        }
        if (mark.isDerived()) {
            whiskers(shapes, left, right, mark.y(), style.colour());
        }
        shapes.addAll(Signs.of(style, mark.x(), mark.y()));
        if (!mark.label().isEmpty()) {
            shapes.add(words(mark.labelX(), mark.y() + 4, mark.label(), Packing.LABEL, false, INK));
        }
        return shapes;
    }

    static void whiskers(List<Shape> shapes, double left, double right, double y, String colour) {
        shapes.add(new Shape.Line(left, y, right, y, colour, 1, 0.9));
        shapes.add(new Shape.Line(left, y - WHISKER, left, y + WHISKER, colour, 1, 0.9));
        shapes.add(new Shape.Line(right, y - WHISKER, right, y + WHISKER, colour, 1, 0.9));
    }

    /// `7 Mar 2001: T-80U: delivery, delivered, reported`.
    private static String about(Mark mark) {
        TimelineEntry first = mark.first();
        EventStatus status = first.status();
        String words =
                DayWords.withBasis(first)
                        + ": "
                        + Labels.of(first)
                        + (status == null ? "" : ", " + status.word())
                        + (mark.isHedged() ? ", " + first.hedge().word() : "");
        int more = mark.entries().size() - 1;
        return more == 0 ? words : words + " and " + more + " more";
    }

    static Shape words(
            double x, double y, String text, double size, boolean strong, String colour) {
        return new Shape.Words(x, y, text, size, strong, colour);
    }

    private static Shape hair(double x1, double y1, double x2, double y2) {
        return new Shape.Line(x1, y1, x2, y2, HAIR, 1, 1);
    }
}

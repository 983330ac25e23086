package org.armscope.export.timeline;

import java.util.List;

/// Draws the sign of a status.
final class Signs {

    static final double RADIUS = 5.2;
    private static final double DOT = 3.4;
    private static final String PAPER = "#ffffff";

    private Signs() {}

    static List<Shape> of(Style style, double x, double y) {
        String ink = style.colour();
        return switch (style.sign()) {
            case DOT -> List.of(new Shape.Circle(x, y, DOT, ink, null));
            case HOLLOW_CIRCLE -> List.of(new Shape.Circle(x, y, RADIUS, PAPER, ink));
            case STRUCK_CIRCLE ->
                    List.of(
                            new Shape.Circle(x, y, RADIUS, PAPER, ink),
                            line(x - 3.4, y + 3.4, x + 3.4, y - 3.4, ink));
            case HOLLOW_DIAMOND -> List.of(diamond(x, y, PAPER, ink));
            case DIAMOND -> List.of(diamond(x, y, ink, ink));
            case HALF_DIAMOND -> List.of(diamond(x, y, PAPER, ink), half(x, y, ink));
            case SQUARE -> List.of(square(x, y, ink));
            case SQUARE_TICK ->
                    List.of(
                            square(x, y, ink),
                            line(x - 2.8, y + 0.2, x - 0.7, y + 2.4, PAPER),
                            line(x - 0.7, y + 2.4, x + 3, y - 2.4, PAPER));
            case SQUARE_CROSS ->
                    List.of(
                            square(x, y, ink),
                            line(x - 2.4, y - 2.4, x + 2.4, y + 2.4, PAPER),
                            line(x - 2.4, y + 2.4, x + 2.4, y - 2.4, PAPER));
        };
    }

    private static Shape diamond(double x, double y, String fill, String ink) {
        double r = RADIUS + 0.9;
        return new Shape.Polygon(
                List.of(
                        new Shape.Point(x, y - r),
                        new Shape.Point(x + r, y),
                        new Shape.Point(x, y + r),
                        new Shape.Point(x - r, y)),
                fill,
                ink);
    }

    private static Shape half(double x, double y, String ink) {
        double r = RADIUS + 0.9;
        return new Shape.Polygon(
                List.of(
                        new Shape.Point(x, y - r),
                        new Shape.Point(x, y + r),
                        new Shape.Point(x - r, y)),
                ink,
                null);
    }

    private static Shape square(double x, double y, String ink) {
        double r = RADIUS - 0.2;
        return new Shape.Polygon(
                List.of(
                        new Shape.Point(x - r, y - r),
                        new Shape.Point(x + r, y - r),
                        new Shape.Point(x + r, y + r),
                        new Shape.Point(x - r, y + r)),
                ink,
                ink);
    }

    private static Shape line(double x1, double y1, double x2, double y2, String ink) {
        return new Shape.Line(x1, y1, x2, y2, ink, Shape.OUTLINE, 1);
    }
}

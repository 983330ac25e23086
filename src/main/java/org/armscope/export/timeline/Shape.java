package org.armscope.export.timeline;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// One thing to draw. Colours are `#rrggbb`; null draws nothing.
sealed interface Shape {

    /// A straight line.
    ///
    /// @param opacity from 0 to 1
    record Line(
            double x1,
            double y1,
            double x2,
            double y2,
            String colour,
            double thickness,
            double opacity)
            implements Shape {}

    /// A rectangle of one colour.
    record Box(double x, double y, double width, double height, String colour) implements Shape {}

    /// A rectangle that fades at its left and right ends.
    record Fading(double x, double y, double width, double height, String colour)
            implements Shape {}

    /// A closed figure.
    record Polygon(List<Point> points, @Nullable String fill, @Nullable String stroke)
            implements Shape {
        public Polygon {
            points = List.copyOf(points);
        }
    }

    record Circle(double x, double y, double radius, @Nullable String fill, @Nullable String stroke)
            implements Shape {}

    /// Words on one line, from a point on their base line to the right.
    record Words(double x, double y, String text, double size, boolean strong, String colour)
            implements Shape {}

    /// How thick the outlines of figures are.
    double OUTLINE = 1.6;

    /// How dense a fading bar is where it does not fade.
    double DENSITY = 0.38;

    /// Which share of a bar fades at each end.
    double FADE = 0.3;

    record Point(double x, double y) {}
}

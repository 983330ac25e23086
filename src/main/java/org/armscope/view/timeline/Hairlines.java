package org.armscope.view.timeline;

import javafx.scene.canvas.GraphicsContext;

/// Lines one unit thick along the axes, painted as rectangles in the colour that fills: the same
/// pixels as a stroke, at a small part of its cost, and a frame has hundreds of them.
final class Hairlines {

    private final GraphicsContext g;

    Hairlines(GraphicsContext g) {
        this.g = g;
    }

    /// A line whose middle runs down at `x`.
    void upright(double x, double top, double bottom) {
        g.fillRect(x - 0.5, top, 1, bottom - top);
    }

    /// A line whose middle runs across at `y`.
    void level(double y, double left, double right) {
        g.fillRect(left, y - 0.5, right - left, 1);
    }

    /// The middle of the pixel next to a place: a line there is sharp.
    static double sharp(double place) {
        return Math.rint(place) + 0.5;
    }
}

package org.armscope.view.timeline;

import javafx.scene.canvas.GraphicsContext;
import javafx.scene.paint.Color;
import javafx.scene.paint.Paint;
import javafx.scene.shape.StrokeLineCap;
import org.armscope.viewmodel.timeline.Look;

/// Draws the mark of one event: shape and colour by how far the deal had come, hatched where it is
/// hedged.
final class Glyph {

    private static final double STROKE = 1.7;

    private final GraphicsContext g;
    private final Ink ink;

    Glyph(GraphicsContext g, Ink ink) {
        this.g = g;
        this.ink = ink;
    }

    /// Draws a mark around a middle, `size` across.
    void draw(Look look, boolean hedged, double x, double y, double size) {
        Color color = ink.of(look);
        double r = size / 2 - STROKE / 2;
        Paint solid = hedged ? ink.hatch(color) : color;
        g.setLineWidth(STROKE);
        g.setStroke(color);
        g.setLineCap(StrokeLineCap.ROUND);
        switch (look) {
            case RUMOURED -> circle(x, y, r, hedged ? solid : ink.page());
            case PROPOSED -> diamond(x, y, r, hedged ? solid : ink.page());
            case NEGOTIATING -> {
                diamond(x, y, r, ink.page());
                g.setFill(solid);
                double s = r * 1.12;
                g.fillPolygon(new double[] {x, x, x - s}, new double[] {y - s, y + s, y}, 3);
            }
            case AGREED -> diamond(x, y, r, solid);
            case ORDERED -> square(x, y, r * 0.88, solid);
            case DELIVERED -> {
                square(x, y, r * 0.95, solid);
                sign(hedged ? color : ink.page());
                tick(x, y, r * 0.95);
            }
            case CANCELLED -> {
                square(x, y, r * 0.95, solid);
                sign(hedged ? color : ink.page());
                cross(x, y, r * 0.45);
            }
            case DENIED -> {
                circle(x, y, r, hedged ? solid : ink.page());
                double d = r * 0.72;
                g.strokeLine(x - d, y + d, x + d, y - d);
            }
            case NO_DEAL -> circle(x, y, r * 0.58, hedged ? ink.page() : solid);
        }
    }

    private void sign(Color color) {
        g.setStroke(color);
        g.setLineWidth(1.5);
    }

    private void circle(double x, double y, double r, Paint fill) {
        g.setFill(ink.page());
        g.fillOval(x - r, y - r, 2 * r, 2 * r);
        g.setFill(fill);
        g.fillOval(x - r, y - r, 2 * r, 2 * r);
        g.strokeOval(x - r, y - r, 2 * r, 2 * r);
    }

    private void square(double x, double y, double r, Paint fill) {
        g.setFill(ink.page());
        g.fillRect(x - r, y - r, 2 * r, 2 * r);
        g.setFill(fill);
        g.fillRect(x - r, y - r, 2 * r, 2 * r);
        g.strokeRect(x - r, y - r, 2 * r, 2 * r);
    }

    private void diamond(double x, double y, double r, Paint fill) {
        double s = r * 1.12;
        double[] xs = {x, x + s, x, x - s};
        double[] ys = {y - s, y, y + s, y};
        g.setFill(ink.page());
        g.fillPolygon(xs, ys, 4);
        g.setFill(fill);
        g.fillPolygon(xs, ys, 4);
        g.strokePolygon(xs, ys, 4);
    }

    private void tick(double x, double y, double r) {
        g.strokeLine(x - r * 0.55, y, x - r * 0.12, y + r * 0.45);
        g.strokeLine(x - r * 0.12, y + r * 0.45, x + r * 0.55, y - r * 0.42);
    }

    private void cross(double x, double y, double d) {
        g.strokeLine(x - d, y - d, x + d, y + d);
        g.strokeLine(x - d, y + d, x + d, y - d);
    }
}

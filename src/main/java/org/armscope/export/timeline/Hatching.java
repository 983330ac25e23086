package org.armscope.export.timeline;

import java.util.ArrayList;
import java.util.List;

/// Slanting lines over a bar, faint where the bar fades.
final class Hatching {

    private static final double STEP = 4.5;
    private static final double THICKNESS = 1.1;

    private Hatching() {}

    static List<Shape> of(double x, double y, double width, double height, String colour) {
        List<Shape> lines = new ArrayList<>();
        for (double at = x; at < x + width - 1; at += STEP) {
            double right = Math.min(at + height, x + width);
            double rise = right - at;
            double share = width == 0 ? 0.5 : ((at + right) / 2 - x) / width;
            lines.add(
                    new Shape.Line(
                            at,
                            y + height,
                            right,
                            y + height - rise,
                            colour,
                            THICKNESS,
                            opacity(share)));
        }
        return lines;
    }

    private static double opacity(double share) {
        double near = Math.min(share, 1 - share);
        return 0.2 + 0.6 * Math.clamp(near / Shape.FADE, 0, 1);
    }
}

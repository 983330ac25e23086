package org.armscope.view.timeline;

import javafx.geometry.VPos;
import javafx.scene.canvas.GraphicsContext;
import org.armscope.viewmodel.timeline.Axis;
import org.armscope.viewmodel.timeline.TimeWindow;

/// Paints the calendar at the foot of the timeline, in two rows. Words begin and stand on whole
/// pixels: set by the middle of their line, some of them stand a pixel lower than others.
final class AxisPainter {

    static final double HEIGHT = 42;
    private static final double EDGE = 12;

    private final GraphicsContext g;
    private final Ink ink;
    private final Hairlines lines;
    private final Lettering fine = new Lettering("Inter", 11.5);
    private final Lettering coarse = new Lettering("Inter SemiBold", 11.5);

    AxisPainter(GraphicsContext g, Ink ink) {
        this.g = g;
        this.ink = ink;
        lines = new Hairlines(g);
    }

    /// @param width what stands for the window's time
    /// @param whole with the scroll bar beside the lanes, which may be painted there too
    void paint(Axis axis, TimeWindow window, double width, double whole, double top) {
        g.setFill(ink.page());
        g.fillRect(0, top, whole, HEIGHT);
        g.setFill(ink.line());
        lines.level(Hairlines.sharp(top), 0, whole);
        for (Axis.Tick tick : axis.fine()) {
            lines.upright(Hairlines.sharp(window.x(tick.day(), width)), top, top + 5);
        }
        g.setTextBaseline(VPos.BASELINE);
        g.setFont(fine.font());
        g.setFill(ink.muted());
        double y = fine.baseline(top + (axis.coarse().isEmpty() ? 20 : 13));
        for (Axis.Tick tick : axis.fine()) {
            double x = Math.rint(window.x(tick.day(), width));
            if (x + 4 + fine.width(tick.words()) <= width - 4) {
                g.fillText(tick.words(), x + 4, y);
            }
        }
        coarse(axis, window, width, top);
    }

    /// The one that the left edge lies in stays in sight until the next pushes it out.
    private void coarse(Axis axis, TimeWindow window, double width, double top) {
        g.setFont(coarse.font());
        g.setFill(ink.text());
        for (int i = 0; i < axis.coarse().size(); i++) {
            Axis.Tick tick = axis.coarse().get(i);
            double x = Math.rint(window.x(tick.day(), width)) + 4;
            double next =
                    i + 1 < axis.coarse().size()
                            ? window.x(axis.coarse().get(i + 1).day(), width)
                            : width;
            double wide = coarse.width(tick.words());
            double at = Math.max(EDGE, x);
            if (at + wide <= next - 4) {
                g.fillText(tick.words(), at, coarse.baseline(top + 31));
            }
        }
    }
}

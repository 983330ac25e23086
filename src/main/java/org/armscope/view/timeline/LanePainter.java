package org.armscope.view.timeline;

import javafx.geometry.VPos;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.paint.Color;
import org.armscope.annotation.DayRange;
import org.armscope.viewmodel.Counts;
import org.armscope.viewmodel.timeline.Axis;
import org.armscope.viewmodel.timeline.Picture;
import org.armscope.viewmodel.timeline.TimeWindow;
import org.jspecify.annotations.Nullable;

/// Paints what lies under the events: lines of the calendar, days marked out, lanes and their
/// names.
final class LanePainter {

    private final GraphicsContext g;
    private final Ink ink;
    private final Hairlines lines;
    private final Lettering names = new Lettering("Inter SemiBold", 12);
    private final Lettering counts = new Lettering("Inter", 11.5);

    LanePainter(GraphicsContext g, Ink ink) {
        this.g = g;
        this.ink = ink;
        lines = new Hairlines(g);
    }

    void ground(double width, double height) {
        g.setFill(ink.page());
        g.fillRect(0, 0, width, height);
    }

    /// Shows that the keyboard is here.
    void frame(double width, double height) {
        g.setStroke(ink.accent());
        g.setLineWidth(2);
        g.strokeRect(1, 1, width - 2, height - 2);
    }

    void calendar(Axis axis, TimeWindow window, double width, double height) {
        g.setFill(ink.grid());
        for (Axis.Tick tick : axis.fine()) {
            upright(window.x(tick.day(), width), height);
        }
        g.setFill(ink.line());
        for (Axis.Tick tick : axis.coarse()) {
            upright(window.x(tick.day(), width), height);
        }
    }

    void brush(@Nullable DayRange days, TimeWindow window, double width, double height) {
        if (days == null) {
            return;
        }
        double left = window.x((double) days.from().toEpochDay(), width);
        double right = window.x(days.to().toEpochDay() + 1d, width);
        g.setFill(ink.brush());
        g.fillRect(left, 0, right - left, height);
        g.setFill(ink.accent());
        upright(left, height);
        upright(right, height);
    }

    /// Names over the bands, on a ground of their own so that nothing is read through them.
    void names(Picture picture) {
        g.setTextBaseline(VPos.BASELINE);
        for (Picture.Band band : picture.bands()) {
            double middle = band.top() + 14;
            String name = names.fit(band.name(), picture.width() - 80);
            String count = Counts.number(band.size());
            double wide = names.width(name) + counts.width(count) + 26;
            Color ground = ink.page();
            g.setFill(ground.deriveColor(0, 1, 1, 0.85));
            g.fillRect(0, band.top() + 4, wide, 19);
            g.setFont(names.font());
            g.setFill(ink.text());
            g.fillText(name, 12, names.baseline(middle));
            g.setFont(counts.font());
            g.setFill(ink.muted());
            g.fillText(count, 12 + names.width(name) + 8, counts.baseline(middle));
        }
    }

    void partings(Picture picture) {
        g.setFill(ink.line());
        for (Picture.Band band : picture.bands()) {
            if (band.top() > 0) {
                lines.level(Hairlines.sharp(band.top()), 0, picture.width());
            }
        }
    }

    private void upright(double x, double height) {
        lines.upright(Hairlines.sharp(x), 0, height);
    }
}

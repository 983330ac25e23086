package org.armscope.view.timeline;

import javafx.geometry.VPos;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.paint.Color;
import javafx.scene.paint.CycleMethod;
import javafx.scene.paint.LinearGradient;
import javafx.scene.paint.Stop;
import org.armscope.annotation.event.EventDate;
import org.armscope.annotation.event.Hedge;
import org.armscope.query.timeline.TimelineEntry;
import org.armscope.viewmodel.timeline.EventTable;
import org.armscope.viewmodel.timeline.EventWords;
import org.armscope.viewmodel.timeline.Look;
import org.armscope.viewmodel.timeline.Picture;
import org.armscope.viewmodel.timeline.Picture.Cluster;
import org.armscope.viewmodel.timeline.Picture.Single;

/// Paints events: the days each lies within, its mark, its label, and clusters.
final class MarkPainter {

    private static final double BAR = 9;
    /// Long bars are thin, so that they can be told from those of the marks they pass.
    private static final double THIN = 5;

    private static final double LONG = 200;
    private static final double HALF = Picture.GLYPH / 2;

    /// Below this width a bar would not show beside its mark.
    private static final double LEAST_BAR = Picture.GLYPH + 4;

    private final GraphicsContext g;
    private final Ink ink;
    private final Glyph glyph;
    private final Hairlines lines;
    private final Lettering labels = new Lettering("Inter", 11.5);
    private final Lettering counts = new Lettering("Inter SemiBold", 10.5);

    MarkPainter(GraphicsContext g, Ink ink) {
        this.g = g;
        this.ink = ink;
        glyph = new Glyph(g, ink);
        lines = new Hairlines(g);
    }

    void days(Picture picture, EventTable table) {
        for (Single single : picture.singles()) {
            TimelineEntry entry = table.entry(single.event());
            Color color = ink.of(Look.of(entry));
            if (entry.basis() == EventDate.Basis.IN_SENTENCE) {
                bar(single, color, entry.hedge() != Hedge.ASSERTED, picture.width());
            } else {
                whiskers(single, color);
            }
        }
    }

    void marks(Picture picture, EventTable table) {
        for (Single single : picture.singles()) {
            TimelineEntry entry = table.entry(single.event());
            boolean hedged = entry.hedge() != Hedge.ASSERTED;
            glyph.draw(Look.of(entry), hedged, single.x(), single.y(), Picture.GLYPH);
        }
    }

    void labels(Picture picture, EventTable table) {
        if (!picture.hasRoomForWords()) {
            return;
        }
        g.setFont(labels.font());
        g.setTextBaseline(VPos.BASELINE);
        Color ground = ink.page().deriveColor(0, 1, 1, 0.8);
        for (Single single : picture.singles()) {
            TimelineEntry entry = table.entry(single.event());
            String words = labels.whole(EventWords.headline(entry), Math.min(220, single.room()));
            if (!words.isEmpty()) {
                double left = single.label();
                g.setFill(ground);
                g.fillRect(left - 1, single.y() - 7, labels.width(words) + 3, 14);
                g.setFill(ink.text());
                g.fillText(words, Math.rint(left), labels.baseline(single.y()));
            }
        }
    }

    void clusters(Picture picture) {
        g.setTextBaseline(VPos.BASELINE);
        g.setFont(counts.font());
        for (Cluster cluster : picture.clusters()) {
            column(cluster);
            String count = shortly(cluster.size());
            double x = cluster.left() + (cluster.width() - counts.width(count)) / 2;
            g.setFill(ink.text());
            g.fillText(count, Math.rint(x), counts.above(cluster.top() - 1));
        }
    }

    /// A ring around the mark, or a frame around the cluster.
    void ring(Single single, boolean strong) {
        ringStyle(strong);
        double r = HALF + 3.5;
        g.strokeOval(single.x() - r, single.y() - r, 2 * r, 2 * r);
    }

    void ring(Cluster cluster, boolean strong) {
        ringStyle(strong);
        g.strokeRect(
                cluster.left() - 3, cluster.top() - 3, cluster.width() + 6, cluster.height() + 6);
    }

    private void ringStyle(boolean strong) {
        g.setStroke(strong ? ink.accent() : ink.muted());
        g.setLineWidth(strong ? 2 : 1.5);
    }

    /// The days that the sentence names, both ends fading: it happened somewhere within.
    private void bar(Single single, Color color, boolean hedged, double width) {
        if (single.right() - single.left() < LEAST_BAR) {
            return;
        }
        double left = Math.max(-50, single.left());
        double right = Math.min(width + 50, single.right());
        double thick = single.right() - single.left() > LONG ? THIN : BAR;
        double top = single.y() - thick / 2;
        if (hedged) {
            g.setGlobalAlpha(0.6);
            g.setFill(ink.hatch(color));
            g.fillRect(left, top, right - left, thick);
            g.setGlobalAlpha(1);
            fade(single, top, left, right);
        } else {
            Color clear = color.deriveColor(0, 1, 1, 0);
            Color full = color.deriveColor(0, 1, 1, 0.4);
            g.setFill(
                    new LinearGradient(
                            single.left(),
                            0,
                            single.right(),
                            0,
                            false,
                            CycleMethod.NO_CYCLE,
                            new Stop(0, clear),
                            new Stop(0.35, full),
                            new Stop(0.65, full),
                            new Stop(1, clear)));
            g.fillRect(left, top, right - left, thick);
        }
    }

    private void fade(Single single, double top, double left, double right) {
        Color page = ink.page();
        Color clear = page.deriveColor(0, 1, 1, 0);
        g.setFill(
                new LinearGradient(
                        single.left(),
                        0,
                        single.right(),
                        0,
                        false,
                        CycleMethod.NO_CYCLE,
                        new Stop(0, page),
                        new Stop(0.35, clear),
                        new Stop(0.65, clear),
                        new Stop(1, page)));
        g.fillRect(left, top - 0.5, right - left, BAR + 1);
    }

    /// The bounds of a derived date: a thin line with ends, never so short that it hides.
    private void whiskers(Single single, Color color) {
        double left = Math.min(single.left(), single.x() - HALF - 4);
        double right = Math.max(single.right(), single.x() + HALF + 4);
        g.setFill(color.deriveColor(0, 1, 1, 0.75));
        double y = Hairlines.sharp(single.y());
        lines.level(y, left, right);
        lines.upright(left, y - 3, y + 3);
        lines.upright(right, y - 3, y + 3);
    }

    private void column(Cluster cluster) {
        double bottom = cluster.top() + cluster.height();
        g.setFill(ink.page());
        g.fillRect(
                cluster.left() - 1, cluster.top() - 1, cluster.width() + 2, cluster.height() + 2);
        for (Look look : Look.values()) {
            int count = cluster.looks().get(look.place());
            if (count > 0) {
                double height = cluster.height() * count / cluster.size();
                bottom -= height;
                g.setFill(ink.of(look));
                double gap = height > 3 ? 1 : 0;
                double inset = look == Look.NO_DEAL ? cluster.width() * 0.3 : 0;
                g.fillRect(
                        cluster.left() + inset,
                        bottom + gap,
                        cluster.width() - 2 * inset,
                        height - gap);
            }
        }
    }

    private static String shortly(int count) {
        return count < 1000
                ? String.valueOf(count)
                : count < 10_000 ? count / 1000 + "." + count / 100 % 10 + "k" : count / 1000 + "k";
    }
}

package org.armscope.export.timeline;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.Graphics2D;
import java.awt.LinearGradientPaint;
import java.awt.RenderingHints;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import javax.imageio.ImageIO;
import org.jspecify.annotations.Nullable;

/// A picture as PNG, drawn twice as large so that it stays sharp. Needs no display.
public final class PngPicture {

    private static final int SCALE = 2;
    private static final String FONTS = "/org/armscope/fonts/";

    private final Graphics2D graphics;
    private final Font plain;
    private final Font strong;

    private PngPicture(Graphics2D graphics) throws IOException {
        this.graphics = graphics;
        plain = font("Inter-Regular.ttf");
        strong = font("Inter-SemiBold.ttf");
    }

    private static Font font(String name) throws IOException {
        try (InputStream file = PngPicture.class.getResourceAsStream(FONTS + name)) {
            if (file == null) {
                throw new FileNotFoundException("the program's own " + name + " is missing");
            }
            return Font.createFont(Font.TRUETYPE_FONT, file);
        } catch (FontFormatException e) {
            throw new IOException("the program's own " + name + " is damaged", e);
        }
    }

    /// The bytes of the file.
    public static byte[] of(Picture picture) throws IOException {
        Drawing drawing = Drawing.of(picture);
        BufferedImage image =
                new BufferedImage(
                        (int) Math.ceil(drawing.width() * SCALE),
                        (int) Math.ceil(drawing.height() * SCALE),
                        BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = image.createGraphics();
        try {
            prepare(graphics);
            PngPicture pen = new PngPicture(graphics);
            drawing.parts().forEach(part -> part.shapes().forEach(pen::draw));
        } finally {
            graphics.dispose();
        }
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        ImageIO.setUseCache(false);
        ImageIO.write(image, "png", bytes);
        return bytes.toByteArray();
    }

    private static void prepare(Graphics2D graphics) {
        graphics.scale(SCALE, SCALE);
        graphics.setRenderingHint(
                RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        graphics.setRenderingHint(
                RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
        graphics.setRenderingHint(
                RenderingHints.KEY_FRACTIONALMETRICS, RenderingHints.VALUE_FRACTIONALMETRICS_ON);
        graphics.setRenderingHint(
                RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
    }

    private void draw(Shape shape) {
        switch (shape) {
            case Shape.Line line -> {
                graphics.setPaint(colour(line.colour(), line.opacity()));
                graphics.setStroke(new BasicStroke((float) line.thickness()));
                graphics.draw(new Line2D.Double(line.x1(), line.y1(), line.x2(), line.y2()));
            }
            case Shape.Box box -> {
                graphics.setPaint(colour(box.colour(), 1));
                graphics.fill(new Rectangle2D.Double(box.x(), box.y(), box.width(), box.height()));
            }
            case Shape.Fading bar -> fading(bar);
            case Shape.Polygon figure -> outlined(path(figure), figure.fill(), figure.stroke());
            case Shape.Circle circle -> {
                double r = circle.radius();
                outlined(
                        new Ellipse2D.Double(circle.x() - r, circle.y() - r, 2 * r, 2 * r),
                        circle.fill(),
                        circle.stroke());
            }
            case Shape.Words words -> {
                graphics.setPaint(colour(words.colour(), 1));
                graphics.setFont(
                        (words.strong() ? strong : plain).deriveFont((float) words.size()));
                graphics.drawString(words.text(), (float) words.x(), (float) words.y());
            }
        }
    }

    private void fading(Shape.Fading bar) {
        Color none = colour(bar.colour(), 0);
        Color full = colour(bar.colour(), Shape.DENSITY);
        graphics.setPaint(
                new LinearGradientPaint(
                        (float) bar.x(),
                        0,
                        (float) (bar.x() + bar.width()),
                        0,
                        new float[] {0, (float) Shape.FADE, (float) (1 - Shape.FADE), 1},
                        new Color[] {none, full, full, none}));
        graphics.fill(new Rectangle2D.Double(bar.x(), bar.y(), bar.width(), bar.height()));
    }

    private void outlined(java.awt.Shape figure, @Nullable String fill, @Nullable String stroke) {
        if (fill != null) {
            graphics.setPaint(colour(fill, 1));
            graphics.fill(figure);
        }
        if (stroke != null) {
            graphics.setPaint(colour(stroke, 1));
            graphics.setStroke(new BasicStroke((float) Shape.OUTLINE));
            graphics.draw(figure);
        }
    }

    private static Path2D path(Shape.Polygon figure) {
        Path2D path = new Path2D.Double();
        Shape.Point first = figure.points().getFirst();
        path.moveTo(first.x(), first.y());
        figure.points().forEach(point -> path.lineTo(point.x(), point.y()));
        path.closePath();
        return path;
    }

    private static Color colour(String hex, double opacity) {
        int rgb = Integer.parseInt(hex.substring(1), 16);
        return new Color(rgb | (int) Math.round(opacity * 255) << 24, true);
    }
}

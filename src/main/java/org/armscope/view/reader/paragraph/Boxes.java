package org.armscope.view.reader.paragraph;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Rectangle2D;
import javafx.scene.shape.ClosePath;
import javafx.scene.shape.LineTo;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.PathElement;
import javafx.scene.text.TextFlow;
import org.armscope.text.Span;

/// The boxes that the words of a range fill in a laid out paragraph: one for each line they stand
/// on, without the blank at which a line is broken.
public final class Boxes {

    private Boxes() {}

    /// One box for each line, in the order of the text.
    ///
    /// @param text the paragraph's own
    public static List<Rectangle2D> of(TextFlow flow, String text, Span range) {
        List<Rectangle2D> boxes = new ArrayList<>();
        int end = Math.min(range.end(), text.length());
        int from = range.start();
        while (from < end) {
            int to = from;
            while (to < end && !Character.isWhitespace(text.charAt(to))) {
                to++;
            }
            if (to > from) {
                addWord(boxes, flow.getRangeShape(from, to, false));
            }
            from = to + 1;
        }
        return List.copyOf(boxes);
    }

    private static void addWord(List<Rectangle2D> boxes, PathElement[] shape) {
        List<PathElement> open = new ArrayList<>();
        for (PathElement element : shape) {
            if (element instanceof MoveTo && !open.isEmpty()) {
                add(boxes, around(open));
                open.clear();
            }
            open.add(element);
        }
        if (!open.isEmpty()) {
            add(boxes, around(open));
        }
    }

    static boolean contain(List<Rectangle2D> boxes, double x, double y) {
        return boxes.stream().anyMatch(box -> box.contains(x, y));
    }

    /// Their outlines, each made larger by so many pixels on all sides.
    public static List<PathElement> outlines(List<Rectangle2D> boxes, double larger) {
        List<PathElement> outlines = new ArrayList<>();
        for (Rectangle2D box : boxes) {
            double left = box.getMinX() - larger;
            double right = box.getMaxX() + larger;
            double top = box.getMinY() - larger;
            double bottom = box.getMaxY() + larger;
            outlines.add(new MoveTo(left, top));
            outlines.add(new LineTo(right, top));
            outlines.add(new LineTo(right, bottom));
            outlines.add(new LineTo(left, bottom));
            outlines.add(new ClosePath());
        }
        return outlines;
    }

    /// Joins what stands on one line, a blank apart at most.
    private static void add(List<Rectangle2D> boxes, Rectangle2D box) {
        if (box.getWidth() <= 0) {
            return;
        }
        Rectangle2D last = boxes.isEmpty() ? null : boxes.getLast();
        boolean joins =
                last != null
                        && Math.abs(last.getMinY() - box.getMinY()) < 1
                        && box.getMinX() - last.getMaxX() < box.getHeight();
        if (last != null && joins) {
            double right = Math.max(last.getMaxX(), box.getMaxX());
            box =
                    new Rectangle2D(
                            last.getMinX(),
                            last.getMinY(),
                            right - last.getMinX(),
                            Math.max(last.getHeight(), box.getHeight()));
            boxes.removeLast();
        }
        boxes.add(box);
    }

    private static Rectangle2D around(List<PathElement> elements) {
        double left = Double.MAX_VALUE;
        double right = -Double.MAX_VALUE;
        double top = Double.MAX_VALUE;
        double bottom = -Double.MAX_VALUE;
        for (PathElement element : elements) {
            double x = element instanceof MoveTo to ? to.getX() : x(element, left);
            double y = element instanceof MoveTo to ? to.getY() : y(element, top);
            left = Math.min(left, x);
            right = Math.max(right, x);
            top = Math.min(top, y);
            bottom = Math.max(bottom, y);
        }
        return new Rectangle2D(left, top, right - left, bottom - top);
    }

    private static double x(PathElement element, double otherwise) {
        return element instanceof LineTo to ? to.getX() : otherwise;
    }

    private static double y(PathElement element, double otherwise) {
        return element instanceof LineTo to ? to.getY() : otherwise;
    }
}

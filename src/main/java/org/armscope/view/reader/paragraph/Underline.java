package org.armscope.view.reader.paragraph;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Rectangle2D;
import javafx.scene.shape.LineTo;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.PathElement;
import org.armscope.viewmodel.reader.MentionKind;

/// Where the line of a mention runs; how it is drawn (thick, dotted, dashed) says the stylesheet.
public final class Underline {

    /// How far the middle of a line stands above the foot of its words' box.
    private static final double RISE = 1.5;

    /// From the lines of one lane to those of the next.
    private static final double LANE = 4;

    /// From a double line's middle to each of the two.
    private static final double APART = 1.5;

    private static final double MARGIN = 0.5;

    private Underline() {}

    /// The lines under these boxes.
    ///
    /// @param lane 0 for the first; what overlaps stacks its lines
    public static List<PathElement> under(List<Rectangle2D> boxes, MentionKind kind, int lane) {
        List<PathElement> lines = new ArrayList<>();
        for (Rectangle2D box : boxes) {
            double y = box.getMaxY() - RISE + lane * LANE;
            if (kind == MentionKind.ORGANIZATION) {
                line(lines, box, y - APART);
                line(lines, box, y + APART);
            } else {
                line(lines, box, y);
            }
        }
        return lines;
    }

    private static void line(List<PathElement> lines, Rectangle2D box, double y) {
        lines.add(new MoveTo(box.getMinX() + MARGIN, y));
        lines.add(new LineTo(box.getMaxX() - MARGIN, y));
    }
}

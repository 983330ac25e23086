package org.armscope.view.reader;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Rectangle2D;

/// Ticks of the overview, those that touch joined: the picture is the same, and there are never
/// more of them than the overview has room for.
final class Runs {

    private Runs() {}

    /// @param tops upper edges, in ascending order
    /// @param high how high each tick is
    static List<Rectangle2D> of(double[] tops, double high, double left, double width) {
        List<Rectangle2D> runs = new ArrayList<>();
        int first = 0;
        for (int i = 1; i <= tops.length; i++) {
            if (i == tops.length || tops[i] > tops[i - 1] + high) {
                double height = tops[i - 1] + high - tops[first];
                runs.add(new Rectangle2D(left, tops[first], width, height));
                first = i;
            }
        }
        return runs;
    }
}

package org.armscope.view.explore;

import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.OverrunStyle;
import javafx.scene.layout.Pane;
import org.armscope.view.Controls;
import org.armscope.viewmodel.explore.LineRow;

/// One line of the concordance: in all lines the match begins at the same place, what stands before
/// it ends there.
final class MatchLine extends Pane {

    private static final double DATE = 104;
    private static final double ROOM_FOR_DATE = 480;
    private static final double GAP = 6;
    private static final double BEFORE = 0.44;

    private final Label date = Controls.label("", "line-date");
    private final Label left = Controls.label("", "line-side");
    private final Label match = Controls.label("", "line-match");
    private final Label right = Controls.label("", "line-side");

    MatchLine() {
        getStyleClass().add("line");
        left.setAlignment(Pos.CENTER_RIGHT);
        left.setTextOverrun(OverrunStyle.LEADING_ELLIPSIS);
        getChildren().addAll(date, left, match, right);
    }

    void show(LineRow row) {
        date.setText(row.date().words());
        left.setText(row.line().left());
        match.setText(row.line().match());
        right.setText(row.line().right());
        requestLayout();
    }

    @Override
    protected void layoutChildren() {
        double height = getHeight();
        double dated = getWidth() < ROOM_FOR_DATE ? 0 : DATE;
        double begin = dated + (getWidth() - dated) * BEFORE;
        double wide = Math.min(match.prefWidth(-1), getWidth() - begin);
        date.setVisible(dated > 0);
        date.resizeRelocate(0, 0, DATE - GAP, height);
        left.resizeRelocate(dated, 0, Math.max(0, begin - dated), height);
        match.resizeRelocate(begin, 0, wide, height);
        double rest = begin + wide; // the blanks between words are the text's own
        right.resizeRelocate(rest, 0, Math.max(0, getWidth() - rest), height);
    }
}

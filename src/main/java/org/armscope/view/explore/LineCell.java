package org.armscope.view.explore;

import javafx.scene.control.ListCell;
import org.armscope.view.Controls;
import org.armscope.viewmodel.explore.LineRow;
import org.jspecify.annotations.Nullable;

/// A cell of the concordance.
final class LineCell extends ListCell<LineRow> {

    private final MatchLine line = new MatchLine();

    LineCell() {
        getStyleClass().add("line-cell");
        setPrefWidth(0);
    }

    @Override
    protected void updateItem(@Nullable LineRow row, boolean empty) {
        super.updateItem(row, empty);
        if (row == null || empty) {
            setGraphic(null);
            setAccessibleText(null);
            Controls.hint(this, "");
            return;
        }
        line.show(row);
        Controls.hint(this, row.heading() + "\n" + row.reference());
        setAccessibleText(row.spoken());
        setGraphic(line);
    }
}

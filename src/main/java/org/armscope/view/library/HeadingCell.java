package org.armscope.view.library;

import javafx.css.PseudoClass;
import javafx.scene.control.TableCell;
import org.armscope.view.Controls;
import org.armscope.viewmodel.library.LibraryRow;
import org.jspecify.annotations.Nullable;

/// A title, or a label set so that nobody takes it for one.
final class HeadingCell extends TableCell<LibraryRow, LibraryRow> {

    private static final PseudoClass LABELLED = PseudoClass.getPseudoClass("labelled");

    HeadingCell() {
        getStyleClass().add("heading-cell");
    }

    @Override
    protected void updateItem(@Nullable LibraryRow row, boolean empty) {
        super.updateItem(row, empty);
        if (row == null || empty) {
            setText("");
            Controls.hint(this, "");
            return;
        }
        pseudoClassStateChanged(LABELLED, !row.isTitle());
        setText(row.heading());
        Controls.hint(this, row.isTitle() ? row.heading() : "Label: " + row.heading());
    }
}

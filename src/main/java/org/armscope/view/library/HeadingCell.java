package org.armscope.view.library;

import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.control.TableCell;
import org.armscope.view.Controls;
import org.armscope.viewmodel.library.LibraryRow;
import org.jspecify.annotations.Nullable;

/// A title, or a label set so that nobody takes it for one; before it, that its file is missing.
final class HeadingCell extends TableCell<LibraryRow, LibraryRow> {

    private static final PseudoClass LABELLED = PseudoClass.getPseudoClass("labelled");

    private final Label missing = Controls.label("source missing", "tag", "warning-tag");

    HeadingCell() {
        getStyleClass().add("heading-cell");
        missing.setMinWidth(USE_PREF_SIZE);
        Controls.hint(missing, "The article's file is no longer there; the article stays.");
        setGraphicTextGap(6);
    }

    @Override
    protected void updateItem(@Nullable LibraryRow row, boolean empty) {
        super.updateItem(row, empty);
        if (row == null || empty) {
            setText("");
            setGraphic(null);
            Controls.hint(this, "");
            return;
        }
        pseudoClassStateChanged(LABELLED, !row.isTitle());
        setText(row.heading());
        setGraphic(row.sourceMissing() ? missing : null);
        Controls.hint(this, row.isTitle() ? row.heading() : "Label: " + row.heading());
    }
}

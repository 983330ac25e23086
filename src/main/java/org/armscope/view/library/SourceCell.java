package org.armscope.view.library;

import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.TableCell;
import org.armscope.view.Controls;
import org.armscope.viewmodel.library.LibraryRow;
import org.jspecify.annotations.Nullable;

/// An article's file, and behind it that it is missing.
final class SourceCell extends TableCell<LibraryRow, LibraryRow> {

    private final Label missing = Controls.label("missing", "tag", "warning-tag");

    SourceCell() {
        missing.setMinWidth(USE_PREF_SIZE);
        setContentDisplay(ContentDisplay.LEFT);
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
        setText(row.file());
        setGraphic(row.sourceMissing() ? missing : null);
        Controls.hint(
                this,
                row.path()
                        + (row.sourceMissing()
                                ? "\nThe file is no longer there; the article stays."
                                : ""));
    }
}

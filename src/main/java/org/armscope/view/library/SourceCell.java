package org.armscope.view.library;

import javafx.scene.control.TableCell;
import org.armscope.view.Controls;
import org.armscope.viewmodel.library.LibraryRow;
import org.jspecify.annotations.Nullable;

/// An article's file; its whole path on hover.
final class SourceCell extends TableCell<LibraryRow, LibraryRow> {

    @Override
    protected void updateItem(@Nullable LibraryRow row, boolean empty) {
        super.updateItem(row, empty);
        if (row == null || empty) {
            setText("");
            Controls.hint(this, "");
            return;
        }
        setText(row.file());
        Controls.hint(
                this,
                row.path()
                        + (row.sourceMissing()
                                ? "\nThe file is no longer there; the article stays."
                                : ""));
    }
}

package org.armscope.view.library;

import javafx.scene.control.TableCell;
import org.armscope.view.DateTag;
import org.armscope.viewmodel.library.LibraryRow;
import org.jspecify.annotations.Nullable;

/// A date with what it rests on.
final class DateCell extends TableCell<LibraryRow, LibraryRow> {

    private final DateTag date = new DateTag();

    @Override
    protected void updateItem(@Nullable LibraryRow row, boolean empty) {
        super.updateItem(row, empty);
        if (row == null || empty) {
            setGraphic(null);
            return;
        }
        date.show(row.date());
        setGraphic(date);
    }
}

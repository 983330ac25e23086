package org.armscope.view.library;

import javafx.scene.control.ContentDisplay;
import javafx.scene.control.TableCell;
import org.armscope.view.StageSign;
import org.armscope.viewmodel.library.LibraryRow;
import org.jspecify.annotations.Nullable;

/// How far an article is read: a sign and a word.
final class StageCell extends TableCell<LibraryRow, LibraryRow> {

    private final StageSign sign = new StageSign();

    StageCell() {
        setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
    }

    @Override
    protected void updateItem(@Nullable LibraryRow row, boolean empty) {
        super.updateItem(row, empty);
        if (row == null || empty) {
            setGraphic(null);
            setAccessibleText(null);
            return;
        }
        sign.show(row.note().stage());
        setGraphic(sign);
        setAccessibleText(row.note().stage().word());
    }
}

package org.armscope.view.library;

import javafx.css.PseudoClass;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.armscope.view.Controls;
import org.armscope.viewmodel.library.OutcomeRow;
import org.jspecify.annotations.Nullable;

/// One file and what became of it; of a rejected one, why.
public final class FileCell extends ListCell<OutcomeRow> {

    private static final PseudoClass REJECTED = PseudoClass.getPseudoClass("rejected");

    private final Label file = Controls.label("", "file-name");
    private final Label word = Controls.label("", "outcome");
    private final Label reason = Controls.label("", "muted", "outcome-reason");
    private final VBox card;

    public FileCell() {
        getStyleClass().add("file-cell");
        setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        setPrefWidth(0);
        file.setMinWidth(0);
        file.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(file, Priority.ALWAYS);
        word.setMinWidth(USE_PREF_SIZE);
        reason.setWrapText(true);
        card = new VBox(2, new HBox(8, file, word), reason);
    }

    @Override
    protected void updateItem(@Nullable OutcomeRow row, boolean empty) {
        super.updateItem(row, empty);
        if (row == null || empty) {
            setGraphic(null);
            return;
        }
        file.setText(row.file());
        Controls.hint(file, row.path());
        word.setText(row.word());
        word.pseudoClassStateChanged(REJECTED, row.isRejected());
        reason.setText(row.reason());
        Controls.show(reason, !row.reason().isEmpty());
        setAccessibleText(row.file() + ", " + row.word() + ". " + row.reason());
        setGraphic(card);
    }
}

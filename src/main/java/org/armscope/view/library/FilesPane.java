package org.armscope.view.library;

import java.nio.file.Path;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import org.armscope.view.Controls;
import org.armscope.view.EmptyState;
import org.armscope.viewmodel.library.LibraryModel;
import org.armscope.viewmodel.library.OutcomeRow;
import org.kordamp.ikonli.feather.Feather;

/// What became of every file that was met, with the way to try the rejected ones once more.
final class FilesPane extends BorderPane {

    FilesPane(LibraryModel model, LibraryActions actions) {
        Label counts = Controls.clippedLabel("muted", "figures");
        CheckBox only = new CheckBox("Rejected only");
        only.setId("rejected-only");
        only.selectedProperty().bindBidirectional(model.rejectedOnly());
        only.setMinWidth(USE_PREF_SIZE);
        Button retry = new Button("Try the rejected again", Controls.icon(Feather.REFRESH_CW));
        retry.setId("retry");
        retry.setMinWidth(USE_PREF_SIZE);
        retry.setOnAction(event -> actions.ingest().accept(model.rejected()));
        model.counts()
                .subscribe(
                        now -> {
                            counts.setText(now.inWords());
                            retry.setDisable(now.rejected() == 0);
                        });
        HBox bar = new HBox(counts, Controls.spring(), only, retry);
        bar.getStyleClass().add("pane-bar");
        bar.setAlignment(Pos.CENTER_LEFT);
        setTop(bar);
        setCenter(list(model, actions));
    }

    private static ListView<OutcomeRow> list(LibraryModel model, LibraryActions actions) {
        ListView<OutcomeRow> files = new ListView<>(model.files());
        files.setId("files");
        files.getStyleClass().addAll("edge-to-edge", "files");
        files.setAccessibleText("Files met");
        files.setCellFactory(
                list -> {
                    FileCell cell = new FileCell();
                    cell.itemProperty()
                            .subscribe(
                                    row ->
                                            cell.setContextMenu(
                                                    row == null ? null : Menus.of(row, actions)));
                    return cell;
                });
        files.setOnKeyPressed(
                event -> {
                    OutcomeRow row = files.getSelectionModel().getSelectedItem();
                    if (event.getCode() == javafx.scene.input.KeyCode.ENTER
                            && row != null
                            && row.isRejected()) {
                        actions.ingest().accept(List.of(Path.of(row.path())));
                    }
                });
        files.setPlaceholder(
                new EmptyState(
                        Feather.FILE_TEXT,
                        "No file here",
                        "Every file that an ingest meets stands here, with what became of it and"
                                + " why. Clear “Rejected only” to see them all."));
        return files;
    }
}

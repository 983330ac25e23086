package org.armscope.view.excerpts;

import java.io.File;
import java.nio.file.Path;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.stage.FileChooser;
import org.armscope.view.Controls;
import org.armscope.viewmodel.excerpts.ExportModel;
import org.jspecify.annotations.Nullable;

/// The file that the excerpts go into; where it is there already, the question what to do.
final class ExportBar extends VBox {

    private final ExportModel model;
    private final HBox question = new HBox(8);
    private final Label asked = Controls.clippedLabel("section");
    private final Button replace = new Button("Replace it");
    private final Button write = new Button("Export");

    ExportBar(ExportModel model) {
        this.model = model;
        getStyleClass().add("export-bar");
        TextField file = new TextField();
        file.setId("export-file");
        file.setAccessibleText("File to export into");
        file.textProperty().bindBidirectional(model.file());
        file.setOnAction(event -> model.write());
        HBox.setHgrow(file, Priority.ALWAYS);
        Button browse = new Button("Browse…");
        browse.setMinWidth(USE_PREF_SIZE);
        browse.setOnAction(event -> choose());
        write.setId("export");
        write.getStyleClass().add("accent");
        write.setMinWidth(USE_PREF_SIZE);
        Controls.hint(write, "Write all excerpts into the file (Ctrl+S)");
        write.setOnAction(event -> model.write());
        HBox first = new HBox(8, file, browse, write);
        first.setAlignment(Pos.CENTER_LEFT);
        replace.setId("export-replace");
        replace.setMinWidth(USE_PREF_SIZE);
        replace.setOnAction(event -> model.replace());
        Button keep = new Button("Keep it");
        keep.setId("export-keep");
        keep.setMinWidth(USE_PREF_SIZE);
        keep.setOnAction(event -> model.keep());
        question.setAlignment(Pos.CENTER_LEFT);
        question.getChildren().addAll(asked, Controls.spring(), replace, keep);
        getChildren().addAll(question, first);
        model.taken().subscribe(this::ask);
    }

    private void ask(@Nullable Path taken) {
        boolean back = question.isVisible() && taken == null;
        Controls.show(question, taken != null);
        if (taken != null) {
            asked.setText(taken.getFileName() + " is there already.");
            replace.requestFocus();
        } else if (back) {
            write.requestFocus();
        }
    }

    private void choose() {
        FileChooser chooser = new FileChooser();
        chooser.setTitle("Export excerpts");
        Path present = Path.of(model.file().get());
        chooser.setInitialFileName(String.valueOf(present.getFileName()));
        File folder = present.getParent() == null ? null : present.getParent().toFile();
        if (folder != null && folder.isDirectory()) {
            chooser.setInitialDirectory(folder);
        }
        File chosen = chooser.showSaveDialog(getScene().getWindow());
        if (chosen != null) {
            model.choose(chosen.toPath());
            write.requestFocus();
        }
    }
}

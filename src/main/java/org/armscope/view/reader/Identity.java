package org.armscope.view.reader;

import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.armscope.view.Controls;
import org.armscope.view.DateTag;
import org.armscope.viewmodel.reader.Page;
import org.armscope.viewmodel.reader.ReaderModel;
import org.jspecify.annotations.Nullable;

/// Says all the time what is being read: where and when it appeared, with what the date rests on,
/// and from which file it comes.
final class Identity extends VBox {

    private final Label reference = Controls.clippedLabel("page-reference");
    private final DateTag date = new DateTag();
    private final Label missing = Controls.label("source missing", "tag", "warning-tag");
    private final Label file = Controls.clippedLabel("muted");

    Identity(ReaderModel model) {
        getStyleClass().add("identity");
        setMinWidth(0);
        reference.setId("page-reference");
        date.setId("page-date");
        missing.setId("source-missing");
        missing.setMinWidth(USE_PREF_SIZE);
        missing.setTooltip(
                Controls.tip(
                        "The file is no longer where it was read; the article stays. Put the file"
                                + " back and ingest it, or go on without it."));
        HBox second = new HBox(date, file, missing);
        second.getStyleClass().add("result-line");
        second.setAlignment(Pos.CENTER_LEFT);
        getChildren().addAll(reference, second);
        model.page().subscribe(this::show);
        model.page().subscribe(() -> Controls.show(missing, model.isSourceMissing()));
        model.missing().subscribe(() -> Controls.show(missing, model.isSourceMissing()));
        Controls.show(missing, model.isSourceMissing());
    }

    private void show(@Nullable Page page) {
        setVisible(page != null);
        if (page != null) {
            reference.setText(page.reference().isEmpty() ? "No reference" : page.reference());
            date.show(page.date());
            file.setText(page.fileName());
        }
    }
}

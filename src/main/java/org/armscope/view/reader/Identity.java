package org.armscope.view.reader;

import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.armscope.view.Controls;
import org.armscope.view.DateTag;
import org.armscope.viewmodel.reader.Page;
import org.armscope.viewmodel.reader.ReaderModel;
import org.armscope.viewmodel.reader.RuledModel;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/// Says all the time what is being read: where and when it appeared, with what the date rests on,
/// and from which file it comes.
final class Identity extends VBox {

    private static final double LEAST_NAME = 100;

    private final Label reference = Controls.clippedLabel("page-reference");
    private final DateTag date = new DateTag();
    private final Label missing = Controls.label("source missing", "tag", "warning-tag");
    private final Label file = Controls.clippedLabel("muted");

    private final Label ruled = Controls.label("", "tag", "decided-tag");

    Identity(ReaderModel model) {
        getStyleClass().add("identity");
        setMinWidth(0);
        reference.setId("page-reference");
        date.setId("page-date");
        missing.setId("source-missing");
        missing.setMinWidth(USE_PREF_SIZE);
        Controls.hint(
                missing,
                "The file is no longer where it was read; the article stays. Put the file"
                        + " back and ingest it, or go on without it.");
        ruled.setId("page-ruled");
        ruled.setMinWidth(0);
        Button correct =
                Controls.iconButton(
                        Feather.EDIT_2,
                        "Correct title, author or date",
                        model.correcting()::header);
        correct.setId("correct-header");
        correct.getStyleClass().add("small-button");
        HBox second = new HBox(date, ruled, correct, file, missing);
        second.getStyleClass().add("result-line");
        second.setAlignment(Pos.CENTER_LEFT);
        file.widthProperty().subscribe(() -> file.setVisible(hasRoom()));
        getChildren().addAll(reference, second);
        model.page().subscribe(this::show);
        model.page().subscribe(() -> Controls.show(missing, model.isSourceMissing()));
        model.missing().subscribe(() -> Controls.show(missing, model.isSourceMissing()));
        Controls.show(missing, model.isSourceMissing());
        model.ruled().header().subscribe(() -> show(model.ruled()));
        show(model.ruled());
    }

    /// A few letters of a file's name tell nothing.
    private boolean hasRoom() {
        return file.getWidth() >= Math.min(LEAST_NAME, file.prefWidth(-1));
    }

    private void show(RuledModel now) {
        ruled.setText(now.fields());
        Controls.hint(ruled, now.inWords());
        Controls.show(ruled, !now.fields().isEmpty());
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

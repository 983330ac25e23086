package org.armscope.view.window;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.layout.HBox;
import org.armscope.view.Controls;
import org.armscope.view.library.FileCell;
import org.armscope.viewmodel.library.OutcomeRow;
import org.armscope.viewmodel.window.Pane;
import org.armscope.viewmodel.window.WindowModel;
import org.armscope.workspace.intake.IngestReport;

/// After an ingest that could not read everything: the count, and each rejected file with its
/// reason.
final class IngestSummary extends Floating {

    IngestSummary(WindowModel model) {
        this(model, Controls.label("", "figures"), new ListView<>());
    }

    private IngestSummary(WindowModel model, Label counts, ListView<OutcomeRow> rejected) {
        super("Some files could not be read", model.work()::dismiss, counts);
        body().getChildren().add(rejected);
        foot(library(model));
        setId("ingest-summary");
        counts.setWrapText(true);
        rejected.getStyleClass().addAll("edge-to-edge", "files");
        rejected.setAccessibleText("Rejected files");
        rejected.setCellFactory(list -> new FileCell());
        rejected.setFocusTraversable(false);
        model.work()
                .report()
                .subscribe(
                        report -> {
                            setVisible(report != null);
                            if (report != null) {
                                show(report, counts, rejected);
                            }
                        });
    }

    private static void show(IngestReport report, Label counts, ListView<OutcomeRow> rejected) {
        counts.setText(report.summary());
        rejected.getItems().setAll(report.rejected().stream().map(OutcomeRow::of).toList());
        rejected.setPrefHeight(Math.min(300, 64.0 * report.rejected().size() + 2));
    }

    private static HBox library(WindowModel model) {
        Button all =
                Controls.linkButton(
                        "Show all files in the library",
                        () -> {
                            model.pane().set(Pane.LIBRARY);
                            model.work().dismiss();
                        });
        return new HBox(Controls.spring(), all);
    }
}

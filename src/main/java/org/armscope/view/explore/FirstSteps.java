package org.armscope.view.explore;

import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.armscope.view.Controls;
import org.kordamp.ikonli.feather.Feather;

/// What an empty workspace shows: three steps, and where to drop a folder.
public final class FirstSteps extends VBox {

    public FirstSteps(Runnable ingestFolder, Runnable ingestFiles) {
        getStyleClass().addAll("empty-state", "first-steps");
        setAlignment(Pos.CENTER);
        Button folder = new Button("Ingest a folder…", Controls.icon(Feather.FOLDER_PLUS));
        folder.getStyleClass().add("accent");
        folder.setOnAction(event -> ingestFolder.run());
        Button files = new Button("Ingest files…", Controls.icon(Feather.FILE_PLUS));
        files.setOnAction(event -> ingestFiles.run());
        folder.setMinWidth(Region.USE_PREF_SIZE);
        files.setMinWidth(Region.USE_PREF_SIZE);
        HBox buttons = new HBox(8, folder, files);
        buttons.setAlignment(Pos.CENTER);
        VBox target =
                new VBox(
                        Controls.icon(Feather.DOWNLOAD),
                        Controls.label("Drop a folder here", "section"),
                        buttons);
        target.getStyleClass().add("drop-target");
        target.setAlignment(Pos.CENTER);
        VBox steps =
                new VBox(
                        step(
                                "1",
                                "Add articles",
                                "Text files, or a folder of them. Files stay where they are."),
                        step(
                                "2",
                                "Ask",
                                "Type names, weapons or phrases. Results come as you type."),
                        step(
                                "3",
                                "Read",
                                "Matched words are boxed in the text; n goes to the next one."));
        steps.getStyleClass().add("steps");
        VBox column = new VBox(target, steps);
        column.getStyleClass().add("first-steps");
        column.setMaxWidth(Region.USE_PREF_SIZE);
        getChildren()
                .addAll(
                        Controls.label("This workspace holds no articles yet", "pane-title"),
                        column);
    }

    private static HBox step(String number, String what, String how) {
        Label badge = Controls.label(number, "step-number");
        badge.setMinWidth(Region.USE_PREF_SIZE);
        Label explanation = Controls.label(how, "muted");
        explanation.setWrapText(true);
        HBox step = new HBox(12, badge, new VBox(Controls.label(what, "section"), explanation));
        step.setAlignment(Pos.TOP_LEFT);
        return step;
    }
}

package org.armscope.view.timeline;

import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import org.armscope.view.Controls;
import org.armscope.viewmodel.timeline.TimelineExport;

/// Asks whether a file that is there already may be replaced.
final class ReplaceBar extends HBox {

    ReplaceBar(TimelineExport export) {
        getStyleClass().add("replace-bar");
        setAlignment(Pos.CENTER_LEFT);
        Label words = Controls.clippedLabel();
        words.setId("timeline-taken");
        Button replace = new Button("Replace it");
        replace.setId("timeline-replace");
        replace.setMinWidth(USE_PREF_SIZE);
        replace.setOnAction(event -> export.replace());
        Button keep = new Button("Keep it");
        keep.setId("timeline-keep");
        keep.setMinWidth(USE_PREF_SIZE);
        keep.setOnAction(event -> export.keep());
        getChildren().addAll(words, Controls.spring(), keep, replace);
        export.waiting()
                .subscribe(
                        waiting -> {
                            Controls.show(this, waiting != null);
                            if (waiting != null) {
                                words.setText(waiting.file() + " is there already.");
                            }
                        });
    }
}

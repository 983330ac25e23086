package org.armscope.view.reader;

import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import org.armscope.view.Controls;
import org.armscope.viewmodel.reader.ReaderModel;
import org.armscope.viewmodel.reader.Zoom;
import org.kordamp.ikonli.feather.Feather;

/// Smaller, larger, and back to the usual size.
final class ZoomBar extends HBox {

    ZoomBar(ReaderModel model) {
        getStyleClass().add("zoom-bar");
        setAlignment(Pos.CENTER_LEFT);
        setMinWidth(USE_PREF_SIZE);
        Button out =
                Controls.iconButton(
                        Feather.MINUS,
                        "Smaller text (Ctrl+-)",
                        () -> model.zoom().set(model.zoom().get().out()));
        Button in =
                Controls.iconButton(
                        Feather.PLUS,
                        "Larger text (Ctrl++)",
                        () -> model.zoom().set(model.zoom().get().in()));
        Button usual = Controls.linkButton("", () -> model.zoom().set(Zoom.NORMAL));
        usual.getStyleClass().addAll("figures", "zoom-usual");
        Controls.named(usual, "Usual text size (Ctrl+0)");
        model.zoom()
                .subscribe(
                        zoom -> {
                            usual.setText(zoom.percent() + " %");
                            out.setDisable(zoom.isLeast());
                            in.setDisable(zoom.isMost());
                        });
        getChildren().addAll(out, usual, in);
    }
}

package org.armscope.view.window;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.armscope.view.Controls;
import org.armscope.view.Details;
import org.kordamp.ikonli.feather.Feather;

/// Says that something went wrong which the program did not foresee, and lets the details be
/// copied.
public final class TroubleView extends VBox {

    /// @param words what happened, what it means, and what to do
    /// @param details for whoever mends the program
    public TroubleView(String words, String details, Runnable close) {
        getStyleClass().addAll("shell", "trouble");
        getStylesheets().add(Shell.stylesheet());
        Label sentence = Controls.label(words);
        sentence.setId("trouble");
        sentence.setWrapText(true);
        sentence.setMaxWidth(440);
        Button copy = new Button("Copy details", Controls.icon(Feather.COPY));
        copy.setOnAction(event -> Details.copy(details));
        Button go = new Button("Go on");
        go.setDefaultButton(true);
        go.setCancelButton(true);
        go.setOnAction(event -> close.run());
        getChildren()
                .addAll(
                        Controls.label("Something went wrong", "pane-title"),
                        sentence,
                        new HBox(8, Controls.spring(), copy, go));
    }
}

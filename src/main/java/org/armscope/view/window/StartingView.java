package org.armscope.view.window;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.armscope.view.Controls;

/// What the window shows while a workspace opens, and when it cannot be opened.
public final class StartingView extends VBox {

    private final Label what = Controls.label("Opening the workspace", "muted");
    private final ProgressBar bar = new ProgressBar();

    public StartingView() {
        getStyleClass().addAll("shell", "starting");
        getStylesheets().add(Shell.stylesheet());
        setAlignment(Pos.CENTER);
        bar.setAccessibleText("Progress");
        what.setId("starting");
        show(what, bar);
    }

    /// Says how far the opening is.
    ///
    /// @param fraction between 0 and 1, or negative while nobody knows
    public void progress(double fraction, String doing) {
        bar.setProgress(fraction);
        what.setText(doing);
    }

    /// Says why the workspace did not open, and what can be done.
    public void refuse(String why, Node... choices) {
        Label reason = Controls.label(why, "starting-reason");
        reason.setId("starting-reason");
        reason.setWrapText(true);
        reason.setMaxWidth(520);
        HBox row = new HBox(8, choices);
        row.setAlignment(Pos.CENTER);
        show(reason, row);
    }

    private void show(Node first, Node second) {
        getChildren().setAll(Controls.label("Armscope", "starting-name"), first, second);
    }
}

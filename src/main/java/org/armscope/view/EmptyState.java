package org.armscope.view;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// What an empty pane shows: why it is empty, and the next step.
public final class EmptyState extends VBox {

    private final Label reason;

    public EmptyState(Feather glyph, String headline, String why, Node... steps) {
        getStyleClass().add("empty-state");
        setAlignment(Pos.CENTER);
        FontIcon icon = new FontIcon(glyph);
        icon.getStyleClass().add("empty-icon");
        reason = Controls.label(why, "muted", "empty-why");
        reason.setWrapText(true);
        reason.setMaxWidth(380);
        getChildren().addAll(icon, Controls.label(headline, "pane-title"), reason);
        getChildren().addAll(steps);
    }

    /// Says why it is empty, where that changes.
    public void because(String why) {
        reason.setText(why);
    }
}

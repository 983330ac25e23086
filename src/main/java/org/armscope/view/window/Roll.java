package org.armscope.view.window;

import javafx.geometry.Orientation;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Region;
import org.armscope.view.Sharp;

/// As high and wide as its content where there is room, else with a bar at the side.
final class Roll extends ScrollPane {

    private final Region content;

    Roll(Region content) {
        super(content);
        this.content = content;
        getStyleClass().addAll("edge-to-edge", "roll");
        Sharp.sharp(this);
        setFitToWidth(true);
        setHbarPolicy(ScrollBarPolicy.NEVER);
        setMinSize(0, 0);
        setFocusTraversable(false);
    }

    /// Its words wrap, so that its height follows from its width.
    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computePrefWidth(double height) {
        return content.prefWidth(-1);
    }

    @Override
    protected double computePrefHeight(double width) {
        return content.prefHeight(width);
    }
}

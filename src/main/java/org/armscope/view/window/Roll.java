package org.armscope.view.window;

import java.util.Objects;
import java.util.stream.Stream;
import javafx.geometry.Bounds;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Region;
import org.armscope.view.Sharp;

/// As high and wide as its content where there is room, else with a bar at the side.
final class Roll extends ScrollPane {

    private final Region content;
    private final double least;

    Roll(Region content) {
        this(content, 0);
    }

    /// @param least the height that it keeps, where its content has that
    Roll(Region content, double least) {
        super(content);
        this.content = content;
        this.least = least;
        getStyleClass().addAll("edge-to-edge", "roll");
        Sharp.sharp(this);
        setFitToWidth(true);
        setHbarPolicy(ScrollBarPolicy.NEVER);
        setMinWidth(0);
        setFocusTraversable(false);
    }

    /// Its words wrap, so that its height follows from its width.
    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    /// Scrolls as little as brings a part of the content into sight, if it is one.
    void reveal(Node part) {
        double hidden = content.getHeight() - getViewportBounds().getHeight();
        boolean holds =
                Stream.iterate(part, Objects::nonNull, Node::getParent).anyMatch(content::equals);
        if (hidden <= 0 || !holds) {
            return;
        }
        Bounds at = content.sceneToLocal(part.localToScene(part.getLayoutBounds()));
        double top = getVvalue() * hidden;
        double lowest = at.getMaxY() - getViewportBounds().getHeight();
        setVvalue(Math.max(lowest, Math.min(at.getMinY(), top)) / hidden);
    }

    @Override
    protected double computeMinHeight(double width) {
        return Math.min(least, content.prefHeight(width));
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

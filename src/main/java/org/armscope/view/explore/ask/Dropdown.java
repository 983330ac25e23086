package org.armscope.view.explore.ask;

import javafx.geometry.Bounds;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import org.armscope.view.Seen;

/// Lays a panel over everything, right under what it belongs to; the rest of the window stays open
/// to the mouse.
public final class Dropdown extends Pane {

    private static final double GAP = 4;
    private static final double MARGIN = 8;

    private final Region anchor;
    private final Region panel;

    public Dropdown(Region anchor, Region panel) {
        this.anchor = anchor;
        this.panel = panel;
        setPickOnBounds(false);
        setMinSize(0, 0);
        Seen.fill(this, panel);
    }

    @Override
    protected void layoutChildren() {
        if (!equals(panel.getParent())) {
            return;
        }
        Bounds at = sceneToLocal(anchor.localToScene(anchor.getLayoutBounds()));
        double most = Math.min(panel.maxWidth(-1), getWidth() - 2 * MARGIN);
        double width = Math.min(panel.prefWidth(-1), most);
        double wide = Math.max(width, Math.min(at.getWidth(), panel.maxWidth(-1)));
        double left = Math.min(at.getMinX(), getWidth() - wide - MARGIN);
        double top = at.getMaxY() + GAP;
        double high = Math.min(panel.prefHeight(wide), getHeight() - top - MARGIN);
        panel.resizeRelocate(Math.max(MARGIN, left), top, wide, Math.max(0, high));
    }

    @Override
    protected double computePrefWidth(double height) {
        return 0;
    }

    @Override
    protected double computePrefHeight(double width) {
        return 0;
    }
}

package org.armscope.view;

import javafx.scene.Node;
import javafx.scene.control.SplitPane;
import javafx.scene.shape.Rectangle;

/// Panes parted by one hairline that can be caught a few pixels to either side.
public final class HairlineSplit extends SplitPane {

    public HairlineSplit(Node... panes) {
        super(panes);
        getStyleClass().add("hairline");
        Rectangle bounds = new Rectangle();
        bounds.widthProperty().bind(widthProperty());
        bounds.heightProperty().bind(heightProperty());
        setClip(bounds);
    }
}

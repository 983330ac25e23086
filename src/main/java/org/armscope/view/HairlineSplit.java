package org.armscope.view;

import javafx.beans.property.StringProperty;
import javafx.scene.Node;
import javafx.scene.control.SplitPane;
import javafx.scene.shape.Rectangle;

/// Panes parted by one hairline that can be caught a few pixels to either side.
public final class HairlineSplit extends SplitPane {

    private Runnable place = () -> {};

    public HairlineSplit(Node... panes) {
        super(panes);
        getStyleClass().add("hairline");
        Rectangle bounds = new Rectangle();
        bounds.widthProperty().bind(widthProperty());
        bounds.heightProperty().bind(heightProperty());
        setClip(bounds);
    }

    /// Puts the one divider where it is kept, else where it usually stands, and keeps where it is
    /// dragged to.
    ///
    /// @param usual as a share of the width
    public void keep(StringProperty kept, double usual) {
        kept.subscribe(now -> setDividerPositions(share(now, usual)));
        place =
                () -> {
                    setDividerPositions(share(kept.get(), usual));
                    heed(kept);
                };
        heed(kept);
    }

    /// Holds these panes from now on, the divider where it is kept.
    void hold(Node left, Node right) {
        getItems().setAll(left, right);
        place.run();
    }

    private void heed(StringProperty kept) {
        getDividers()
                .getFirst()
                .positionProperty()
                .subscribe(
                        (was, now) -> {
                            boolean dragged =
                                    lookupAll(".split-pane-divider").stream()
                                            .anyMatch(Node::isPressed);
                            if (dragged) {
                                kept.set(String.valueOf(now.doubleValue()));
                            }
                        });
    }

    private static double share(String kept, double usual) {
        return kept.matches("0\\.\\d{1,20}") ? Double.parseDouble(kept) : usual;
    }
}

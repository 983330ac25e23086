package org.armscope.view.window;

import javafx.beans.value.ObservableIntegerValue;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.transform.Scale;

/// Shows its content larger or smaller as a whole: text, icons and spaces alike.
final class Magnified extends Pane {

    private final Region content;
    private final Scale scale = new Scale(1, 1, 0, 0);

    /// @param size in per cent
    Magnified(Region content, ObservableIntegerValue size) {
        this.content = content;
        content.getTransforms().add(scale);
        getChildren().add(content);
        size.subscribe(
                now -> {
                    scale.setX(now.doubleValue() / 100);
                    scale.setY(now.doubleValue() / 100);
                    requestLayout();
                });
    }

    @Override
    protected void layoutChildren() {
        content.resizeRelocate(0, 0, getWidth() / scale.getX(), getHeight() / scale.getY());
    }
}

package org.armscope.view.timeline;

import javafx.scene.canvas.Canvas;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.layout.Region;
import javafx.scene.transform.Scale;
import javafx.scene.transform.Transform;

/// A canvas with as many pixels as it fills on the screen: an ordinary one that the text size
/// magnifies is blurred. Painting is in the units of the layout all the same.
final class SharpCanvas extends Region {

    private final Canvas canvas = new Canvas();
    private final Scale shrunk = new Scale(1, 1, 0, 0);
    private final Runnable stale;
    private double factor = 1;

    /// @param stale run when all must be painted anew, since the size of text has changed
    SharpCanvas(Runnable stale) {
        this.stale = stale;
        canvas.getTransforms().add(shrunk);
        canvas.setManaged(false);
        getChildren().add(canvas);
        localToSceneTransformProperty().subscribe(this::magnified);
    }

    /// What to paint with; the state of its pen is kept.
    GraphicsContext pen() {
        return canvas.getGraphicsContext2D();
    }

    /// Makes the canvas so large, in units of the layout, which empties it if that is a change.
    void measure(double width, double height) {
        double pixelsWide = Math.ceil(width * factor);
        double pixelsHigh = Math.ceil(height * factor);
        if (canvas.getWidth() != pixelsWide || canvas.getHeight() != pixelsHigh) {
            canvas.setWidth(pixelsWide);
            canvas.setHeight(pixelsHigh);
        }
        pen().setTransform(factor, 0, 0, factor, 0, 0);
    }

    private void magnified(Transform now) {
        if (now.getMxx() > 0 && now.getMxx() != factor) {
            factor = now.getMxx();
            shrunk.setX(1 / factor);
            shrunk.setY(1 / factor);
            stale.run();
        }
    }
}

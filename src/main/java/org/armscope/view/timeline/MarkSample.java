package org.armscope.view.timeline;

import javafx.scene.canvas.GraphicsContext;
import javafx.scene.layout.Region;
import org.armscope.viewmodel.timeline.Look;
import org.jspecify.annotations.Nullable;

/// A mark as it stands on the timeline, for legend and list.
final class MarkSample extends Region {

    private static final double SIZE = 16;

    private final SharpCanvas canvas = new SharpCanvas(this::paint);
    private final Ink ink;
    private @Nullable Look look;
    private boolean hedged;

    MarkSample(Ink ink) {
        this.ink = ink;
        setMinSize(SIZE, SIZE);
        setPrefSize(SIZE, SIZE);
        setMaxSize(SIZE, SIZE);
        getChildren().add(canvas);
        ink.version().subscribe(this::paint);
    }

    /// Shows a mark, or none for null.
    void show(@Nullable Look next, boolean isHedged) {
        look = next;
        hedged = isHedged;
        paint();
    }

    private void paint() {
        canvas.measure(SIZE, SIZE);
        GraphicsContext g = canvas.pen();
        g.clearRect(0, 0, SIZE, SIZE);
        Look now = look;
        if (now != null) {
            new Glyph(g, ink).draw(now, hedged, SIZE / 2, SIZE / 2, 13);
        }
    }
}

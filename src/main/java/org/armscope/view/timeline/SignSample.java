package org.armscope.view.timeline;

import javafx.scene.canvas.GraphicsContext;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;
import javafx.scene.paint.CycleMethod;
import javafx.scene.paint.LinearGradient;
import javafx.scene.paint.Stop;
import org.armscope.viewmodel.timeline.Look;

/// A sign that a mark may bear besides its shape, for the legend.
final class SignSample extends Region {

    private static final double WIDTH = 28;
    private static final double HEIGHT = 16;

    private final SharpCanvas canvas = new SharpCanvas(this::paint);
    private final Sign sign;
    private final Ink ink;

    /// What a sign says.
    enum Sign {
        HEDGED("hedged"),
        DERIVED("derived date, its bounds"),
        INTERVAL("some time within"),
        CLUSTER("several");

        private final String words;

        Sign(String words) {
            this.words = words;
        }

        String words() {
            return words;
        }
    }

    SignSample(Sign sign, Ink ink) {
        setMinSize(WIDTH, HEIGHT);
        setPrefSize(WIDTH, HEIGHT);
        setMaxSize(WIDTH, HEIGHT);
        getChildren().add(canvas);
        this.sign = sign;
        this.ink = ink;
        ink.version().subscribe(this::paint);
    }

    private void paint() {
        canvas.measure(WIDTH, HEIGHT);
        GraphicsContext g = canvas.pen();
        g.clearRect(0, 0, WIDTH, HEIGHT);
        double y = HEIGHT / 2;
        Color color = ink.muted();
        switch (sign) {
            case HEDGED -> new Glyph(g, ink).draw(Look.AGREED, true, WIDTH / 2, y, 14);
            case DERIVED -> {
                g.setStroke(color);
                g.setLineWidth(1);
                g.strokeLine(3, y + 0.5, 25, y + 0.5);
                g.strokeLine(3.5, y - 3, 3.5, y + 4);
                g.strokeLine(24.5, y - 3, 24.5, y + 4);
                new Glyph(g, ink).draw(Look.NO_DEAL, false, WIDTH / 2, y + 0.5, 13);
            }
            case INTERVAL -> {
                Color clear = color.deriveColor(0, 1, 1, 0);
                g.setFill(
                        new LinearGradient(
                                0,
                                0,
                                1,
                                0,
                                true,
                                CycleMethod.NO_CYCLE,
                                new Stop(0, clear),
                                new Stop(0.35, color),
                                new Stop(0.65, color),
                                new Stop(1, clear)));
                g.fillRect(0, y - 4.5, WIDTH, 9);
            }
            case CLUSTER -> {
                g.setFill(ink.of(Look.DELIVERED));
                g.fillRect(9, 1, 10, 5);
                g.setFill(ink.of(Look.PROPOSED));
                g.fillRect(9, 7, 10, 8);
            }
        }
    }
}

package org.armscope.view.timeline;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Scene;
import javafx.scene.canvas.Canvas;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.image.WritableImage;
import javafx.scene.layout.Pane;
import javafx.scene.paint.Color;
import javafx.scene.shape.StrokeLineCap;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith(ApplicationExtension.class)
class HairlinesTest {

    private static final int SIDE = 40;

    /// The processor's two ways to cover a part of a pixel round differently.
    private static final int ROUNDING = 3;

    @Start
    void start(Stage stage) {
        stage.setScene(new Scene(new Pane(), SIDE, SIDE));
        stage.show();
    }

    @Test
    void aHairlinePaintsThePixelsOfAStroke(FxRobot robot) {
        List<Integer> stroked = painted(robot, HairlinesTest::strokes);
        List<Integer> filled =
                painted(
                        robot,
                        g -> {
                            Hairlines lines = new Hairlines(g);
                            lines.upright(Hairlines.sharp(7.3), 0, 30);
                            lines.level(Hairlines.sharp(12.8), 3.5, 33.25);
                            lines.upright(21.25, 5, 11);
                        });
        long other = 0;
        for (int i = 0; i < stroked.size(); i++) {
            other += Math.abs(stroked.get(i) - filled.get(i)) > ROUNDING ? 1 : 0;
        }
        assertEquals(0, other);
        assertEquals(58, filled.stream().filter(dark -> dark == 255).count());
    }

    private static void strokes(GraphicsContext g) {
        g.setLineWidth(1);
        g.setLineCap(StrokeLineCap.BUTT);
        g.strokeLine(7.5, 0, 7.5, 30);
        g.strokeLine(3.5, 13.5, 33.25, 13.5);
        g.strokeLine(21.25, 5, 21.25, 11);
    }

    /// How dark each pixel is, from 0 to 255.
    private static List<Integer> painted(FxRobot robot, Consumer<GraphicsContext> painting) {
        List<Integer> dark = new ArrayList<>();
        robot.interact(
                () -> {
                    Canvas canvas = new Canvas(SIDE, SIDE);
                    GraphicsContext g = canvas.getGraphicsContext2D();
                    g.setFill(Color.WHITE);
                    g.fillRect(0, 0, SIDE, SIDE);
                    g.setFill(Color.BLACK);
                    g.setStroke(Color.BLACK);
                    painting.accept(g);
                    WritableImage image = canvas.snapshot(null, null);
                    for (int i = 0; i < SIDE * SIDE; i++) {
                        int argb = image.getPixelReader().getArgb(i % SIDE, i / SIDE);
                        dark.add(255 - (argb & 0xff));
                    }
                });
        return dark;
    }
}

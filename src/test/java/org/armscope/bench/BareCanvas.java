package org.armscope.bench;

import javafx.scene.Group;
import javafx.scene.Scene;
import javafx.scene.canvas.Canvas;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.paint.Color;
import javafx.stage.Stage;

/// A window without anything of this program: one canvas, painted anew in each frame with one
/// rectangle. What is late here is late for reasons that are not the program's.
final class BareCanvas {

    private BareCanvas() {}

    /// To be called in the window's thread: prints the canvas's times when it is done.
    static void watch(int width, int height, int warming, int frames, Runnable then) {
        Canvas canvas = new Canvas(width, height);
        Stage stage = new Stage();
        stage.setScene(new Scene(new Group(canvas), width, height));
        stage.show();
        GraphicsContext pen = canvas.getGraphicsContext2D();
        FrameWatch.watch(
                "nothing but a canvas",
                warming,
                frames,
                n -> {
                    pen.setFill(Color.WHITE);
                    pen.fillRect(0, 0, width, height);
                    pen.setFill(Color.BLACK);
                    pen.fillRect(Math.floorMod(n, width), 100, 40, 40);
                },
                () -> {
                    stage.close();
                    then.run();
                });
    }
}

package org.armscope.app;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;
import javafx.animation.AnimationTimer;
import javafx.application.Platform;
import javafx.embed.swing.SwingFXUtils;
import javafx.geometry.Rectangle2D;
import javafx.scene.Scene;
import javafx.scene.SnapshotParameters;
import javafx.scene.image.WritableImage;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.stage.Stage;
import javax.imageio.ImageIO;
import org.armscope.view.window.Shell;
import org.armscope.viewmodel.window.Theme;
import org.jspecify.annotations.Nullable;

/// Takes pictures of windows of any size, each after it had time to be laid out. What is pictured
/// lies in a small window, since the screen without a display measures only 1000 by 1000.
final class Camera {

    /// So many frames pass before a picture: virtual lists need a few.
    private static final int FRAMES = 8;

    private static final int HOST = 600;

    /// Lays out what `window` makes at this size and writes a picture of it.
    void take(Supplier<Region> window, Theme theme, int width, int height, Path file)
            throws IOException {
        CompletableFuture<WritableImage> picture = new CompletableFuture<>();
        Platform.runLater(
                () -> {
                    Pane host = new Pane();
                    host.getStylesheets().add(Shell.stylesheet());
                    Themes.wear(theme, host);
                    Stage stage = new Stage();
                    stage.setScene(new Scene(host, HOST, HOST));
                    Region pictured = window.get();
                    pictured.setManaged(false);
                    pictured.resize(width, height);
                    host.getChildren().add(pictured);
                    stage.show();
                    afterFrames(
                            () -> {
                                SnapshotParameters frame = new SnapshotParameters();
                                frame.setViewport(new Rectangle2D(0, 0, width, height));
                                picture.complete(pictured.snapshot(frame, null));
                                stage.close();
                            });
                });
        write(await(picture), file);
    }

    private static void afterFrames(Runnable then) {
        new AnimationTimer() {
            private int left = FRAMES;

            @Override
            public void handle(long now) {
                if (--left == 0) {
                    stop();
                    then.run();
                }
                Platform.requestNextPulse();
            }
        }.start();
    }

    private static WritableImage await(CompletableFuture<WritableImage> picture)
            throws IOException {
        try {
            return picture.get(60, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted before the picture was taken", e);
        } catch (ExecutionException | TimeoutException e) {
            throw new IOException("no picture was taken", e);
        }
    }

    private static void write(WritableImage picture, Path file) throws IOException {
        @Nullable BufferedImage image = SwingFXUtils.fromFXImage(picture, null);
        if (image == null || !ImageIO.write(image, "png", file.toFile())) {
            throw new IOException("no picture could be written to " + file);
        }
    }
}

package org.armscope.app;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.nio.file.Path;
import java.util.Optional;
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

    private final int patience;

    Camera() {
        this(60);
    }

    /// @param patience how many seconds it waits for a picture, counted one by one: a machine that
    ///     slept, or a process that was stopped, has lost one and not all of them
    Camera(int patience) {
        this.patience = patience;
    }

    /// Lays out what `window` makes at this size and writes a picture of it.
    ///
    /// @return why there is no picture, for a person; empty if there is one
    /// @throws IOException if the file cannot be written
    Optional<String> take(Supplier<Region> window, Theme theme, int width, int height, Path file)
            throws IOException {
        CompletableFuture<WritableImage> picture = new CompletableFuture<>();
        Platform.runLater(
                () -> {
                    if (picture.isDone()) {
                        return; // given up while the window's thread was busy
                    }
                    try {
                        show(window, theme, width, height, picture);
                    } catch (RuntimeException e) {
                        picture.completeExceptionally(e);
                    }
                });
        return developed(picture, file);
    }

    private static void show(
            Supplier<Region> window,
            Theme theme,
            int width,
            int height,
            CompletableFuture<WritableImage> picture) {
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
                    try {
                        picture.complete(pictured.snapshot(frame, null));
                    } catch (RuntimeException e) {
                        picture.completeExceptionally(e);
                    } finally {
                        stage.close();
                    }
                });
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

    private Optional<String> developed(CompletableFuture<WritableImage> picture, Path file)
            throws IOException {
        try {
            for (int second = 0; second < patience; second++) {
                Optional<WritableImage> taken = withinASecond(picture);
                if (taken.isPresent()) {
                    write(taken.get(), file);
                    return Optional.empty();
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new InterruptedIOException("interrupted before the picture was taken");
        } catch (ExecutionException e) {
            return Optional.of("the window could not be shown (" + e.getCause() + ")");
        }
        picture.cancel(false);
        return Optional.of("the window was not drawn within " + patience + " seconds");
    }

    private static Optional<WritableImage> withinASecond(CompletableFuture<WritableImage> picture)
            throws InterruptedException, ExecutionException {
        try {
            return Optional.of(picture.get(1, TimeUnit.SECONDS));
        } catch (TimeoutException e) {
            return Optional.empty();
        }
    }

    private static void write(WritableImage picture, Path file) throws IOException {
        @Nullable BufferedImage image = SwingFXUtils.fromFXImage(picture, null);
        if (image == null || !ImageIO.write(image, "png", file.toFile())) {
            throw new IOException("no picture could be written to " + file);
        }
    }
}

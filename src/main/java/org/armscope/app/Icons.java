package org.armscope.app;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import javafx.application.Platform;
import javafx.scene.image.Image;
import javafx.stage.Stage;

/// The program's sign in the window's title, the task bar and the list of windows.
final class Icons {

    private static final List<Integer> SIZES = List.of(16, 32, 64, 128);

    private Icons() {}

    /// Read once the window is shown, so that nobody waits for them.
    static void give(Stage stage) {
        stage.setOnShown(
                event ->
                        Platform.runLater(
                                () ->
                                        stage.getIcons()
                                                .setAll(SIZES.stream().map(Icons::read).toList())));
    }

    private static Image read(int size) {
        String file = "/org/armscope/view/icons/armscope-" + size + ".png";
        try (InputStream in = Icons.class.getResourceAsStream(file)) {
            if (in == null) {
                throw new IllegalStateException("the program lacks its icon " + file);
            }
            return new Image(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

package org.armscope.app;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import javafx.scene.text.Font;
import org.jspecify.annotations.Nullable;

/// The program's own fonts: Inter for the interface, Source Serif 4 for reading.
final class Fonts {

    private static final List<String> FILES =
            List.of(
                    "Inter-Regular.ttf",
                    "Inter-SemiBold.ttf",
                    "SourceSerif4-Regular.ttf",
                    "SourceSerif4-Italic.ttf",
                    "SourceSerif4-SemiBold.ttf");

    private Fonts() {}

    static void load() {
        FILES.forEach(Fonts::load);
    }

    private static void load(String file) {
        try (InputStream in = Fonts.class.getResourceAsStream("/org/armscope/fonts/" + file)) {
            Font font = in == null ? null : loaded(in);
            if (font == null) {
                throw new IllegalStateException("the program lacks its font " + file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Null for what is no font.
    private static @Nullable Font loaded(InputStream in) {
        return Font.loadFont(in, 13);
    }
}

package org.armscope.view.window;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Locale;
import javafx.beans.value.ObservableIntegerValue;
import javafx.scene.Scene;

/// Writes menus and tooltips in the chosen text size: they are windows of their own, which nothing
/// within the scene can magnify, but they take over the scene's stylesheets.
final class PopupSize {

    private static final String DATA = "data:text/css;base64,";
    private static final double MENU = 13;
    private static final double TIP = 12;

    private PopupSize() {}

    /// @param size in per cent
    static void follow(ObservableIntegerValue size, Scene scene) {
        size.subscribe(
                now -> {
                    scene.getStylesheets().removeIf(sheet -> sheet.startsWith(DATA));
                    if (now.intValue() != 100) {
                        scene.getStylesheets().add(sheet(now.intValue()));
                    }
                });
    }

    /// The size of a tooltip is important since the window's stylesheet, which comes later, has
    /// one.
    private static String sheet(int size) {
        double factor = size / 100d;
        String css =
                String.format(
                        Locale.ROOT,
                        """
                        .tooltip { -fx-font-size: %.1fpx !important; -fx-max-width: %.0fpx; }
                        .context-menu, .context-menu .menu-item .label,
                        .combo-box-popup .list-cell { -fx-font-size: %.1fpx; }
                        .context-menu .ikonli-font-icon { -fx-icon-size: %.0fpx; }
                        """,
                        TIP * factor,
                        420 * factor,
                        MENU * factor,
                        16 * factor);
        byte[] bytes = css.getBytes(StandardCharsets.UTF_8);
        return DATA + Base64.getEncoder().encodeToString(bytes);
    }
}

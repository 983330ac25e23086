package org.armscope.view;

import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextArea;

/// Keeps what scrolls sharp at every text size: a scroll pane draws its content into a picture of
/// the usual size, which the window then magnifies.
public final class Sharp {

    private Sharp() {}

    /// Draws the content of a scroll pane as what it is.
    public static <S extends ScrollPane> S sharp(S pane) {
        pane.skinProperty()
                .subscribe(
                        skin -> {
                            Node port = skin == null ? null : pane.lookup(".viewport");
                            if (port != null) {
                                port.setCache(false);
                            }
                        });
        return pane;
    }

    /// Draws the words of a text area as what they are.
    public static TextArea sharp(TextArea area) {
        area.skinProperty()
                .subscribe(
                        skin -> {
                            if (skin != null
                                    && area.lookup(".scroll-pane") instanceof ScrollPane s) {
                                sharp(s);
                            }
                        });
        return area;
    }
}

package org.armscope.view.window;

import javafx.event.Event;
import javafx.scene.Scene;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;

/// JavaFX's robot without a display marks every press as one that opens a menu, so that text areas
/// pass it over. Fires primary presses again without the mark.
public final class PressMending {

    private PressMending() {}

    public static void install(Scene scene) {
        scene.addEventFilter(
                MouseEvent.MOUSE_PRESSED,
                event -> {
                    if (event.isPopupTrigger() && event.getButton() == MouseButton.PRIMARY) {
                        event.consume();
                        Event.fireEvent(event.getTarget(), unmarked(event));
                    }
                });
    }

    private static MouseEvent unmarked(MouseEvent event) {
        return new MouseEvent(
                MouseEvent.MOUSE_PRESSED,
                event.getSceneX(),
                event.getSceneY(),
                event.getScreenX(),
                event.getScreenY(),
                event.getButton(),
                event.getClickCount(),
                event.isShiftDown(),
                event.isControlDown(),
                event.isAltDown(),
                event.isMetaDown(),
                event.isPrimaryButtonDown(),
                event.isMiddleButtonDown(),
                event.isSecondaryButtonDown(),
                event.isSynthesized(),
                false,
                event.isStillSincePress(),
                event.getPickResult());
    }
}

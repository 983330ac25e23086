package org.armscope.view;

import javafx.scene.TraversalDirection;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/// The Tab key in a field of several lines.
public final class TabKey {

    private TabKey() {}

    /// Lets Tab and Shift+Tab leave a field, so that the keyboard is never caught in it.
    public static void leaves(TextArea field) {
        field.addEventFilter(
                KeyEvent.KEY_PRESSED,
                event -> {
                    boolean plain = !event.isShortcutDown() && !event.isAltDown();
                    if (event.getCode() == KeyCode.TAB && plain) {
                        field.requestFocusTraversal(
                                event.isShiftDown()
                                        ? TraversalDirection.PREVIOUS
                                        : TraversalDirection.NEXT);
                        event.consume();
                    }
                });
    }
}

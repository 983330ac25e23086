package org.armscope.view;

import javafx.scene.Node;
import javafx.scene.control.Tooltip;
import javafx.scene.input.MouseEvent;
import org.jspecify.annotations.Nullable;

/// What a node says on hover. The tooltip, which is a window of its own, is made when the mouse
/// first comes: a window full of them would be slow to open.
final class Hint {

    private static final double WIDTH = 420;

    private final Node node;
    private String words = "";
    private @Nullable Tooltip tip;

    private Hint(Node node) {
        this.node = node;
        node.addEventHandler(MouseEvent.MOUSE_ENTERED, event -> make());
    }

    /// @param words empty for none
    static void on(Node node, String words) {
        Object known = node.getProperties().get(Hint.class);
        Hint hint = known instanceof Hint made ? made : new Hint(node);
        node.getProperties().put(Hint.class, hint);
        hint.say(words);
    }

    private void say(String now) {
        words = now;
        node.setAccessibleHelp(now.isEmpty() ? null : now);
        Tooltip made = tip;
        if (made != null && now.isEmpty()) {
            Tooltip.uninstall(node, made);
            tip = null;
        } else if (made != null) {
            made.setText(now);
        }
    }

    private void make() {
        if (tip == null && !words.isEmpty()) {
            Tooltip made = new Tooltip(words);
            made.setWrapText(true);
            made.setMaxWidth(WIDTH);
            Tooltip.install(node, made);
            tip = made;
        }
    }
}

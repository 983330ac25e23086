package org.armscope.view.window;

import java.util.Set;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/// A key with its modifiers, as an action names it: `Ctrl+Shift+O`. Ctrl is the system's own key
/// for shortcuts.
record Stroke(Set<KeyCode> codes, boolean ctrl, boolean alt, Shift shift) {

    /// Whether the Shift key must be down, must not, or does not matter.
    enum Shift {
        DOWN,
        UP,
        EITHER
    }

    /// A single character is read as it is typed, whatever keys it takes.
    static boolean isCharacter(String keys) {
        return keys.length() == 1;
    }

    static Stroke of(String keys) {
        String rest = keys;
        boolean ctrl = rest.startsWith("Ctrl+");
        rest = ctrl ? rest.substring(5) : rest;
        boolean alt = rest.startsWith("Alt+");
        rest = alt ? rest.substring(4) : rest;
        boolean shift = rest.startsWith("Shift+");
        rest = shift ? rest.substring(6) : rest;
        Shift held = rest.equals("+") ? Shift.EITHER : shift ? Shift.DOWN : Shift.UP;
        return new Stroke(codes(rest), ctrl, alt, held);
    }

    private static Set<KeyCode> codes(String key) {
        return switch (key) {
            case "+" -> Set.of(KeyCode.PLUS, KeyCode.EQUALS, KeyCode.ADD);
            case "-" -> Set.of(KeyCode.MINUS, KeyCode.SUBTRACT);
            case "Esc" -> Set.of(KeyCode.ESCAPE);
            case "," -> Set.of(KeyCode.COMMA);
            default ->
                    Character.isDigit(key.charAt(0))
                            ? Set.of(
                                    KeyCode.valueOf("DIGIT" + key), KeyCode.valueOf("NUMPAD" + key))
                            : Set.of(KeyCode.getKeyCode(key));
        };
    }

    boolean matches(KeyEvent event) {
        return codes.contains(event.getCode())
                && event.isShortcutDown() == ctrl
                && event.isAltDown() == alt
                && (shift == Shift.EITHER || event.isShiftDown() == (shift == Shift.DOWN));
    }
}

package org.armscope.view.window;

import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javafx.scene.Scene;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import org.armscope.view.WindowMenus;
import org.armscope.viewmodel.window.Action;
import org.armscope.viewmodel.window.PaletteModel;

/// Runs the actions by their keys, wherever the keyboard is; plain letters not while something is
/// typed, and in a field the keys that edit are the field's.
final class Keys {

    private static final Set<KeyCode> EDITING =
            EnumSet.of(
                    KeyCode.A,
                    KeyCode.C,
                    KeyCode.DELETE,
                    KeyCode.V,
                    KeyCode.X,
                    KeyCode.Y,
                    KeyCode.Z);

    private final Map<String, Action> characters = new LinkedHashMap<>();
    private final Map<Stroke, Action> strokes = new LinkedHashMap<>();
    private final PaletteModel palette;
    private final Scene scene;

    private Keys(List<Action> actions, PaletteModel palette, Scene scene) {
        this.palette = palette;
        this.scene = scene;
        for (Action action : actions) {
            for (String key : action.keys()) {
                if (Stroke.isCharacter(key)) {
                    characters.put(key, action);
                } else {
                    strokes.put(Stroke.of(key), action);
                }
            }
        }
    }

    /// Has the actions run by their keys, and offers them to the reader's context menu.
    static void listen(List<Action> actions, PaletteModel palette, Scene scene) {
        Keys keys = new Keys(actions, palette, scene);
        scene.addEventFilter(KeyEvent.KEY_TYPED, keys::typed);
        scene.addEventFilter(KeyEvent.KEY_PRESSED, keys::pressed);
        scene.addEventFilter(MouseEvent.MOUSE_PRESSED, keys::clicked);
        WindowMenus.offer(scene, () -> ActionMenus.ofTheReader(actions));
    }

    private void typed(KeyEvent event) {
        if (isTyping() || event.isShortcutDown() || event.isAltDown()) {
            return;
        }
        Action action = characters.get(event.getCharacter());
        if (action != null && action.isAvailable()) {
            action.run();
            event.consume();
        }
    }

    /// The mouse's own buttons for back and forward stand for the keys.
    private void clicked(MouseEvent event) {
        String key =
                switch (event.getButton()) {
                    case BACK -> "Alt+Left";
                    case FORWARD -> "Alt+Right";
                    default -> "";
                };
        Action action = key.isEmpty() ? null : strokes.get(Stroke.of(key));
        if (action != null) {
            action.run();
            event.consume();
        }
    }

    private void pressed(KeyEvent event) {
        if (isTyping() && EDITING.contains(event.getCode())) {
            return;
        }
        for (Map.Entry<Stroke, Action> entry : strokes.entrySet()) {
            if (entry.getKey().matches(event) && entry.getValue().isAvailable()) {
                event.consume();
                if (!palette.open().get() || isPalettes(event)) {
                    entry.getValue().run();
                }
                return;
            }
        }
    }

    /// While the palette is open, only what closes it goes on.
    private static boolean isPalettes(KeyEvent event) {
        return event.getCode() == KeyCode.ESCAPE || event.getCode() == KeyCode.K;
    }

    private boolean isTyping() {
        return scene.getFocusOwner() instanceof TextInputControl;
    }
}

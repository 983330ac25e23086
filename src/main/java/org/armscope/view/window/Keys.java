package org.armscope.view.window;

import javafx.scene.Scene;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.armscope.viewmodel.reader.Zoom;
import org.armscope.viewmodel.window.Pane;
import org.armscope.viewmodel.window.WindowModel;

/// The keys that work wherever the keyboard is; plain letters not while something is typed.
final class Keys {

    private final WindowModel model;
    private final Shell shell;
    private final Scene scene;

    private Keys(WindowModel model, Shell shell, Scene scene) {
        this.model = model;
        this.shell = shell;
        this.scene = scene;
    }

    static void listen(WindowModel model, Shell shell, Scene scene) {
        Keys keys = new Keys(model, shell, scene);
        scene.addEventFilter(KeyEvent.KEY_TYPED, keys::typed);
        scene.addEventFilter(KeyEvent.KEY_PRESSED, keys::pressed);
    }

    private void typed(KeyEvent event) {
        if (isTyping() || event.isShortcutDown() || event.isAltDown()) {
            return;
        }
        boolean known =
                switch (event.getCharacter()) {
                    case "/" -> run(shell::focusSearch);
                    case "j" -> run(() -> model.move(1));
                    case "k" -> run(() -> model.move(-1));
                    case "n" -> run(() -> model.front().nextHit());
                    case "N" -> run(() -> model.front().previousHit());
                    case "m" -> run(() -> model.front().mentions().step(1));
                    case "M" -> run(() -> model.front().mentions().step(-1));
                    case "?" -> run(() -> model.sheet().set(!model.sheet().get()));
                    default -> false;
                };
        if (known) {
            event.consume();
        }
    }

    private void pressed(KeyEvent event) {
        boolean known = false;
        if (event.getCode() == KeyCode.ESCAPE) {
            known = run(this::escape);
        } else if (event.isShortcutDown()) {
            known = zoom(event) || (!event.isShiftDown() && shortcut(event));
        }
        if (known) {
            event.consume();
        }
    }

    private boolean shortcut(KeyEvent event) {
        return switch (event.getCode()) {
            case E -> run(() -> model.pane().set(Pane.EXPLORE));
            case T -> run(() -> model.pane().set(Pane.TIMELINE));
            case I -> run(() -> model.pane().set(Pane.ENTITIES));
            case L -> run(() -> model.pane().set(Pane.LIBRARY));
            case F, K -> run(shell::focusSearch);
            case COMMA -> run(() -> model.settings().open().set(!model.settings().open().get()));
            case D -> run(() -> model.theme().set(model.theme().get().other()));
            default -> false;
        };
    }

    private boolean zoom(KeyEvent event) {
        Zoom now = model.reader().zoom().get();
        return switch (event.getCode()) {
            case PLUS, EQUALS, ADD -> run(() -> model.reader().zoom().set(now.in()));
            case MINUS, SUBTRACT -> run(() -> model.reader().zoom().set(now.out()));
            case DIGIT0, NUMPAD0 -> run(() -> model.reader().zoom().set(Zoom.NORMAL));
            default -> false;
        };
    }

    private void escape() {
        if (model.dismissFloating()) {
            return;
        }
        if (isTyping()) {
            shell.leaveField();
        } else {
            model.reading().set(false);
        }
    }

    private boolean isTyping() {
        return scene.getFocusOwner() instanceof TextInputControl;
    }

    private static boolean run(Runnable action) {
        action.run();
        return true;
    }
}

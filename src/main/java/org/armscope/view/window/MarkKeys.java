package org.armscope.view.window;

import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.armscope.view.reader.mark.CitedCopy;
import org.armscope.viewmodel.reader.mark.MarksModel;
import org.armscope.viewmodel.window.WindowModel;

/// The keys of the analyst's own work: on the article of the reader in front, and undo and redo of
/// everything.
final class MarkKeys {

    private final WindowModel model;

    MarkKeys(WindowModel model) {
        this.model = model;
    }

    /// True for a letter that means something.
    boolean typed(String character) {
        MarksModel marks = model.front().marks();
        return switch (character) {
            case "h" -> run(marks::highlight);
            case "o" -> run(marks::note);
            case "t" -> run(marks::tag);
            case "s" -> run(marks::star);
            case "e" -> run(marks::excerpt);
            case "u" -> run(() -> marks.step(1));
            case "U" -> run(() -> marks.step(-1));
            default -> false;
        };
    }

    /// True for a key that means something.
    ///
    /// @param typing true while a field has the keyboard, which undoes its own typing
    boolean pressed(KeyEvent event, boolean typing) {
        MarksModel marks = model.front().marks();
        if (typing) {
            return false;
        }
        if (event.getCode() == KeyCode.DELETE && marks.current().get() != null) {
            return run(marks::remove);
        }
        if (!event.isShortcutDown()) {
            return false;
        }
        return switch (event.getCode()) {
            case Z -> run(event.isShiftDown() ? model.notebook()::redo : model.notebook()::undo);
            case Y -> run(model.notebook()::redo);
            case M -> run(marks::note);
            case C -> event.isShiftDown() && run(() -> CitedCopy.of(marks));
            default -> false;
        };
    }

    private static boolean run(Runnable action) {
        action.run();
        return true;
    }
}

package org.armscope.view;

import java.util.List;
import java.util.function.Consumer;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.ListView;
import javafx.scene.control.MenuItem;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/// The key e, which takes what is chosen in a list into the basket of excerpts, and the menu that
/// says so.
public final class AddKey {

    private AddKey() {}

    /// Listens for the key.
    ///
    /// @param add hears of the chosen items, of which there is at least one
    public static <T> void listen(ListView<T> list, Consumer<List<T>> add) {
        list.addEventHandler(
                KeyEvent.KEY_PRESSED,
                event -> {
                    boolean plain =
                            !event.isShortcutDown() && !event.isAltDown() && !event.isShiftDown();
                    List<T> chosen = List.copyOf(list.getSelectionModel().getSelectedItems());
                    if (event.getCode() == KeyCode.E && plain && !chosen.isEmpty()) {
                        add.accept(chosen);
                        event.consume();
                    }
                });
    }

    /// The menu of a list: open, add what is chosen, add all.
    public static ContextMenu menu(
            String openWords, Runnable open, Runnable add, String allWords, Runnable all) {
        return new ContextMenu(
                item(openWords, open), item("Add to the excerpts (e)", add), item(allWords, all));
    }

    private static MenuItem item(String words, Runnable action) {
        MenuItem item = new MenuItem(words);
        item.setOnAction(event -> action.run());
        return item;
    }
}

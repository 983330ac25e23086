package org.armscope.view.excerpts;

import java.util.List;
import java.util.function.BiConsumer;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.ListView;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SelectionMode;
import javafx.scene.input.KeyEvent;
import org.armscope.article.ArticleId;
import org.armscope.text.Span;
import org.armscope.viewmodel.excerpts.BasketLine;
import org.armscope.viewmodel.excerpts.ExcerptsModel;
import org.jspecify.annotations.Nullable;

/// The excerpts. Alt and an arrow key, or the mouse, moves one; Delete takes out what is chosen.
final class BasketList extends ListView<BasketLine> {

    private final ExcerptsModel model;
    private final BiConsumer<ArticleId, Span> open;
    private boolean filling;

    BasketList(ExcerptsModel model, BiConsumer<ArticleId, Span> open) {
        super(model.lines());
        this.model = model;
        this.open = open;
        setId("basket");
        getStyleClass().addAll("edge-to-edge", "basket");
        setAccessibleText("Excerpts");
        setCellFactory(view -> new BasketCell(model, this::openChosen));
        getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
        getSelectionModel().selectedItemProperty().subscribe(this::follow);
        model.lines().subscribe(() -> reveal(model.selected().get()));
        model.selected().subscribe(this::reveal);
        setOnKeyPressed(this::pressed);
        setContextMenu(menu());
    }

    private void follow(@Nullable BasketLine line) {
        if (!filling && line instanceof BasketLine.Row row) {
            model.selected().set(row);
        }
    }

    private void reveal(BasketLine.@Nullable Row row) {
        if (row == null || row.equals(getSelectionModel().getSelectedItem())) {
            return;
        }
        int at = getItems().indexOf(row);
        if (at >= 0) {
            filling = true;
            getSelectionModel().clearAndSelect(at);
            getFocusModel().focus(at);
            filling = false;
            scrollTo(Math.max(0, at - 2));
        }
    }

    private void pressed(KeyEvent event) {
        boolean known =
                switch (event.getCode()) {
                    case UP -> event.isAltDown() && run(() -> move(-1));
                    case DOWN -> event.isAltDown() && run(() -> move(1));
                    case DELETE, BACK_SPACE -> run(this::remove);
                    case ENTER -> run(this::openChosen);
                    default -> false;
                };
        if (known) {
            event.consume();
        }
    }

    private ContextMenu menu() {
        return new ContextMenu(
                item("Open in its article (Enter)", this::openChosen),
                item("Move up (Alt+Up)", () -> move(-1)),
                item("Move down (Alt+Down)", () -> move(1)),
                item("Remove (Delete)", this::remove));
    }

    private static MenuItem item(String words, Runnable action) {
        MenuItem item = new MenuItem(words);
        item.setOnAction(event -> action.run());
        return item;
    }

    private void move(int by) {
        BasketLine.Row row = model.selected().get();
        if (row != null) {
            model.editing().move(row.id(), by);
        }
    }

    private void remove() {
        List<String> ids =
                List.copyOf(getSelectionModel().getSelectedItems()).stream()
                        .filter(BasketLine.Row.class::isInstance)
                        .map(line -> ((BasketLine.Row) line).id())
                        .distinct()
                        .toList();
        model.editing().remove(ids);
    }

    private void openChosen() {
        BasketLine.Row row = model.selected().get();
        if (row != null) {
            open.accept(row.item().excerpt().article(), row.item().excerpt().anchor().span());
        }
    }

    private static boolean run(Runnable action) {
        action.run();
        return true;
    }
}

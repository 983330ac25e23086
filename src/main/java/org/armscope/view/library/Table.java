package org.armscope.view.library;

import java.util.Comparator;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.ObservableList;
import javafx.collections.transformation.SortedList;
import javafx.scene.Node;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.jspecify.annotations.Nullable;

/// A sortable table whose rows open by Enter or a double click and have a context menu; Ctrl+C
/// copies the path of the row's file.
class Table<R> extends TableView<R> {

    private final Consumer<R> open;
    private final @Nullable Function<R, ContextMenu> menu;

    /// @param menu made for the row it is asked for; null for none
    Table(
            String id,
            String name,
            ObservableList<R> rows,
            Node placeholder,
            Consumer<R> open,
            @Nullable Function<R, ContextMenu> menu) {
        this.open = open;
        this.menu = menu;
        setId(id);
        getStyleClass().addAll("edge-to-edge", "dense", "articles");
        setAccessibleText(name);
        setFixedCellSize(28);
        setColumnResizePolicy(CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
        SortedList<R> sorted = new SortedList<>(rows);
        sorted.comparatorProperty().bind(comparatorProperty());
        setItems(sorted);
        setPlaceholder(placeholder);
        setRowFactory(table -> row());
        addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
    }

    /// What Ctrl+C copies; empty for nothing.
    String path(R row) {
        return "";
    }

    private void pressed(KeyEvent event) {
        R row = getSelectionModel().getSelectedItem();
        if (row == null) {
            return;
        }
        if (event.getCode() == KeyCode.ENTER) {
            open.accept(row);
            event.consume();
        } else if (event.isShortcutDown() && event.getCode() == KeyCode.C && !path(row).isEmpty()) {
            Menus.copy(path(row));
            event.consume();
        }
    }

    private TableRow<R> row() {
        TableRow<R> row = new TableRow<>();
        row.setOnMouseClicked(
                event -> {
                    if (event.getClickCount() == 2 && !row.isEmpty()) {
                        open.accept(row.getItem());
                    }
                });
        if (menu != null) {
            row.itemProperty()
                    .subscribe(item -> row.setContextMenu(item == null ? null : menu.apply(item)));
        }
        return row;
    }

    static <R> TableColumn<R, R> words(String name, double width, Function<R, String> words) {
        TableColumn<R, R> column =
                column(name, width, Comparator.comparing(words, String.CASE_INSENSITIVE_ORDER));
        column.setCellFactory(of -> new WordsCell<>(words));
        return column;
    }

    static <R> TableColumn<R, R> column(String name, double width, Comparator<R> order) {
        TableColumn<R, R> column = new TableColumn<>(name);
        column.setCellValueFactory(cell -> new ReadOnlyObjectWrapper<>(cell.getValue()));
        column.setComparator(order);
        column.setPrefWidth(width);
        column.setMinWidth(Math.min(width, 90));
        return column;
    }
}

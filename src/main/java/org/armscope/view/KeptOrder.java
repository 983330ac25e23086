package org.armscope.view;

import javafx.beans.property.StringProperty;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableColumn.SortType;
import javafx.scene.control.TableView;

/// Keeps what a table is sorted by, as `Date DESCENDING`.
public final class KeptOrder {

    private KeptOrder() {}

    /// Sorts the table as kept from now on, and keeps how a person sorts it.
    public static <R> void of(TableView<R> table, StringProperty kept) {
        table.getSortOrder().subscribe(() -> note(table, kept));
        table.getColumns()
                .forEach(column -> column.sortTypeProperty().subscribe(() -> note(table, kept)));
        kept.subscribe(now -> sort(table, now));
    }

    private static <R> void note(TableView<R> table, StringProperty kept) {
        String now = table.getSortOrder().isEmpty() ? "" : words(table.getSortOrder().getFirst());
        if (!now.equals(kept.get()) && !table.getProperties().containsKey(KeptOrder.class)) {
            kept.set(now);
        }
    }

    private static <R> void sort(TableView<R> table, String wanted) {
        if (wanted.isEmpty()
                || (!table.getSortOrder().isEmpty()
                        && wanted.equals(words(table.getSortOrder().getFirst())))) {
            return;
        }
        for (TableColumn<R, ?> column : table.getColumns()) {
            for (SortType way : SortType.values()) {
                if (wanted.equals(column.getText() + " " + way)) {
                    table.getProperties().put(KeptOrder.class, true);
                    column.setSortType(way);
                    table.getSortOrder().clear();
                    table.getSortOrder().add(column);
                    table.getProperties().remove(KeptOrder.class);
                }
            }
        }
    }

    private static String words(TableColumn<?, ?> column) {
        return column.getText() + " " + column.getSortType();
    }
}

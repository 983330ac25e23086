package org.armscope.view.entities;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.transformation.SortedList;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.layout.Region;
import org.armscope.annotation.Entity;
import org.armscope.article.InWords;
import org.armscope.article.Precision;
import org.armscope.view.Controls;
import org.armscope.viewmodel.Counts;
import org.armscope.viewmodel.entities.EntitiesModel;
import org.armscope.viewmodel.entities.EntityRow;
import org.armscope.workspace.dossier.Dossier;
import org.jspecify.annotations.Nullable;

/// Every entity in a sortable table. A second one chosen with it is laid open beside it.
final class EntityTable extends TableView<EntityRow> {

    private static final Comparator<LocalDate> UNDATED_LAST =
            Comparator.nullsLast(Comparator.naturalOrder());

    /// Below this width names would be cut off for the sake of days.
    private static final double ROOM_FOR_DAYS = 540;

    /// @param search asks for all articles that mention an entity
    /// @param narrow narrows all panes to an entity
    EntityTable(EntitiesModel model, Consumer<Entity> search, Consumer<Entity> narrow) {
        setId("entities");
        getStyleClass().addAll("edge-to-edge", "dense", "articles");
        setAccessibleText("People, weapons, organizations and places");
        setFixedCellSize(28);
        setColumnResizePolicy(CONSTRAINED_RESIZE_POLICY_ALL_COLUMNS);
        addColumns();
        SortedList<EntityRow> sorted = new SortedList<>(model.rows());
        sorted.comparatorProperty().bind(comparatorProperty());
        setItems(sorted);
        setPlaceholder(
                Controls.label("No name here: ingest articles, or clear the filter", "muted"));
        getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
        getSelectionModel()
                .getSelectedItems()
                .subscribe(
                        () -> follow(model, List.copyOf(getSelectionModel().getSelectedItems())));
        setContextMenu(
                new ContextMenu(
                        item("Show its articles", search), item("Narrow all panes to it", narrow)));
        model.selected().subscribe(this::reveal);
        model.compared().dossier().subscribe(now -> part(model, now));
    }

    /// When the second dossier is laid away, its name is chosen no longer.
    private void part(EntitiesModel model, @Nullable Dossier compared) {
        if (compared == null && getSelectionModel().getSelectedItems().size() == 2) {
            getSelectionModel().clearAndSelect(getItems().indexOf(model.selected().get()));
        }
    }

    /// An item that does something with the name chosen last.
    private MenuItem item(String words, Consumer<Entity> act) {
        MenuItem item = new MenuItem(words);
        item.disableProperty().bind(getSelectionModel().selectedItemProperty().isNull());
        item.setOnAction(event -> act.accept(getSelectionModel().getSelectedItem().entity()));
        return item;
    }

    private static void follow(EntitiesModel model, List<EntityRow> chosen) {
        if (chosen.isEmpty()) {
            return;
        }
        model.selected().set(chosen.getFirst());
        model.compared().show(chosen.size() == 2 ? chosen.getLast().entity() : null);
    }

    private void reveal(@Nullable EntityRow row) {
        if (row != null && !getSelectionModel().getSelectedItems().contains(row)) {
            getSelectionModel().clearSelection();
            getSelectionModel().select(row);
            scrollTo(Math.max(0, getItems().indexOf(row) - 5));
        }
    }

    private void addColumns() {
        TableColumn<EntityRow, EntityRow> name =
                column("Name", 260, Comparator.comparing(EntityRow::name));
        name.setCellFactory(of -> new NameCell());
        name.setMinWidth(110);
        name.getStyleClass().add("first");
        getColumns().add(name);
        getColumns().add(count("Mentions", EntityRow::mentions));
        getColumns().add(count("Articles", EntityRow::articles));
        TableColumn<EntityRow, EntityRow> first = day("First", EntityRow::first);
        TableColumn<EntityRow, EntityRow> last = day("Last", EntityRow::last);
        getColumns().add(first);
        getColumns().add(last);
        widthProperty()
                .map(width -> width.doubleValue() >= ROOM_FOR_DAYS)
                .subscribe(
                        room -> {
                            first.setVisible(room);
                            last.setVisible(room);
                        });
    }

    private static TableColumn<EntityRow, EntityRow> count(
            String title, Function<EntityRow, Long> number) {
        TableColumn<EntityRow, EntityRow> column = fixed(title, 84, Comparator.comparing(number));
        column.getStyleClass().add("right");
        column.setCellFactory(of -> new Words(row -> Counts.number(number.apply(row)), "right"));
        return column;
    }

    private static TableColumn<EntityRow, EntityRow> day(
            String title, Function<EntityRow, @Nullable LocalDate> day) {
        TableColumn<EntityRow, EntityRow> column =
                fixed(title, 104, (a, b) -> UNDATED_LAST.compare(day.apply(a), day.apply(b)));
        column.setCellFactory(of -> new Words(row -> inWords(day.apply(row)), "figures"));
        return column;
    }

    /// A column of figures: more room for it would be taken from the names.
    private static TableColumn<EntityRow, EntityRow> fixed(
            String title, double width, Comparator<EntityRow> order) {
        TableColumn<EntityRow, EntityRow> column = column(title, width, order);
        column.setMinWidth(width);
        column.setMaxWidth(width + 40);
        return column;
    }

    private static String inWords(@Nullable LocalDate day) {
        return day == null ? "" : InWords.interval(day, day, Precision.DAY);
    }

    private static TableColumn<EntityRow, EntityRow> column(
            String title, double width, Comparator<EntityRow> order) {
        TableColumn<EntityRow, EntityRow> column = new TableColumn<>(title);
        column.setCellValueFactory(cell -> new ReadOnlyObjectWrapper<>(cell.getValue()));
        column.setComparator(order);
        column.setPrefWidth(width);
        column.setMinWidth(Math.min(width, 70));
        return column;
    }

    /// The name behind a spot of its type's colour.
    private static final class NameCell extends TableCell<EntityRow, EntityRow> {

        private final Region spot = new Region();

        NameCell() {
            getStyleClass().add("first");
        }

        @Override
        protected void updateItem(@Nullable EntityRow row, boolean empty) {
            super.updateItem(row, empty);
            if (row == null || empty) {
                setText(null);
                setGraphic(null);
                Controls.hint(this, "");
            } else {
                spot.getStyleClass().setAll("card-spot", row.entity().type().word());
                setText(row.name());
                setGraphic(spot);
                Controls.hint(this, row.name() + "\n" + row.type());
            }
        }
    }

    private static final class Words extends TableCell<EntityRow, EntityRow> {

        private final Function<EntityRow, String> words;

        Words(Function<EntityRow, String> words, String... styles) {
            this.words = words;
            getStyleClass().addAll(styles);
        }

        @Override
        protected void updateItem(@Nullable EntityRow row, boolean empty) {
            super.updateItem(row, empty);
            setText(row == null || empty ? null : words.apply(row));
        }
    }
}

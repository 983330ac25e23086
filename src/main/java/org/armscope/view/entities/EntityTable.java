package org.armscope.view.entities;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
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
import org.armscope.article.IssueDate;
import org.armscope.article.IssueDay;
import org.armscope.view.Controls;
import org.armscope.viewmodel.Counts;
import org.armscope.viewmodel.entities.EntitiesModel;
import org.armscope.viewmodel.entities.EntityRow;
import org.armscope.workspace.dossier.Dossier;
import org.jspecify.annotations.Nullable;

/// Every entity in a sortable table. A second one chosen with it is laid open beside it.
final class EntityTable extends TableView<EntityRow> {

    private static final Comparator<IssueDay> UNDATED_LAST =
            Comparator.nullsLast(Comparator.naturalOrder());

    /// Below these widths names would be cut off for the sake of figures and days.
    private static final double ROOM_FOR_MENTIONS = 240;

    private static final double ROOM_FOR_ARTICLES = 420;

    private static final double ROOM_FOR_LAST = 530;
    private static final double ROOM_FOR_BOTH_DAYS = 650;

    /// Before a day that no source prints.
    private static final String DERIVED = "≈ ";

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
        model.selected().subscribe(row -> reveal(model));
        model.compared().dossier().subscribe(now -> join(model, now));
    }

    /// A second dossier's name is chosen with the first; when it is laid away, no longer.
    private void join(EntitiesModel model, @Nullable Dossier compared) {
        if (compared != null) {
            reveal(model);
        } else if (getSelectionModel().getSelectedItems().size() == 2) {
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
        if (chosen.isEmpty() || Set.copyOf(chosen).equals(Set.copyOf(model.laidOpen()))) {
            return;
        }
        model.compared().show(chosen.size() == 2 ? chosen.getLast().entity() : null);
        model.selected().set(chosen.getFirst());
    }

    /// Chooses what is laid open, all at once: one by one the second would be laid away.
    private void reveal(EntitiesModel model) {
        List<EntityRow> open = model.laidOpen();
        if (!open.isEmpty() && !getSelectionModel().getSelectedItems().containsAll(open)) {
            int[] places = open.stream().mapToInt(getItems()::indexOf).toArray();
            getSelectionModel().clearSelection();
            getSelectionModel().selectIndices(places[0], places);
            scrollTo(Math.max(0, places[0] - 5));
        }
    }

    private void addColumns() {
        TableColumn<EntityRow, EntityRow> name =
                column("Name", 260, Comparator.comparing(EntityRow::name));
        name.setCellFactory(of -> new NameCell());
        name.setMinWidth(110);
        name.getStyleClass().add("first");
        getColumns().add(name);
        TableColumn<EntityRow, EntityRow> mentions = count("Mentions", EntityRow::mentions);
        getColumns().add(mentions);
        TableColumn<EntityRow, EntityRow> articles = count("Articles", EntityRow::articles);
        getColumns().add(articles);
        TableColumn<EntityRow, EntityRow> first = day("First", EntityRow::first);
        TableColumn<EntityRow, EntityRow> last = day("Last", EntityRow::last);
        getColumns().add(first);
        getColumns().add(last);
        from(ROOM_FOR_MENTIONS, mentions);
        from(ROOM_FOR_ARTICLES, articles);
        from(ROOM_FOR_LAST, last);
        from(ROOM_FOR_BOTH_DAYS, first);
    }

    /// Shows a column only where the names leave it room.
    private void from(double width, TableColumn<EntityRow, EntityRow> column) {
        widthProperty().subscribe(now -> column.setVisible(now.doubleValue() >= width));
    }

    private static TableColumn<EntityRow, EntityRow> count(
            String title, Function<EntityRow, Long> number) {
        TableColumn<EntityRow, EntityRow> column = fixed(title, 84, Comparator.comparing(number));
        column.getStyleClass().add("right");
        column.setCellFactory(of -> new Words(row -> Counts.number(number.apply(row)), "right"));
        return column;
    }

    private static TableColumn<EntityRow, EntityRow> day(
            String title, Function<EntityRow, @Nullable IssueDay> day) {
        TableColumn<EntityRow, EntityRow> column =
                fixed(title, 112, (a, b) -> UNDATED_LAST.compare(day.apply(a), day.apply(b)));
        column.setCellFactory(of -> new DayCell(day));
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

    /// The day of an issue; one that no source prints carries a sign.
    private static final class DayCell extends TableCell<EntityRow, EntityRow> {

        private final Function<EntityRow, @Nullable IssueDay> day;

        DayCell(Function<EntityRow, @Nullable IssueDay> day) {
            this.day = day;
            getStyleClass().add("figures");
        }

        @Override
        protected void updateItem(@Nullable EntityRow row, boolean empty) {
            super.updateItem(row, empty);
            IssueDay shown = row == null || empty ? null : day.apply(row);
            setText(shown == null ? null : inShort(shown));
            setAccessibleText(shown == null ? null : InWords.day(shown));
            Controls.hint(this, shown == null ? "" : inFull(shown));
        }

        private static String inShort(IssueDay shown) {
            String sign = shown.basis() == IssueDate.Basis.DERIVED ? DERIVED : "";
            return sign + InWords.interval(shown.day(), shown.day(), shown.precision());
        }

        private static String inFull(IssueDay shown) {
            return shown.basis() == IssueDate.Basis.DERIVED
                    ? InWords.day(shown) + ": no source prints it"
                    : InWords.day(shown);
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

package org.armscope.view.library;

import java.util.Comparator;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.transformation.SortedList;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import org.armscope.article.ArticleId;
import org.armscope.view.Controls;
import org.armscope.viewmodel.Counts;
import org.armscope.viewmodel.library.LibraryModel;
import org.armscope.viewmodel.library.LibraryRow;

/// Every article in a sortable table; a double click or Enter opens one.
final class ArticleTable extends TableView<LibraryRow> {

    ArticleTable(LibraryModel model, Consumer<ArticleId> open) {
        setId("articles");
        getStyleClass().addAll("edge-to-edge", "dense", "articles");
        setAccessibleText("Articles");
        setFixedCellSize(28);
        setColumnResizePolicy(CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
        addColumns();
        SortedList<LibraryRow> sorted = new SortedList<>(model.rows());
        sorted.comparatorProperty().bind(comparatorProperty());
        setItems(sorted);
        setPlaceholder(Controls.label("No article here", "muted"));
        setRowFactory(table -> row(open));
        setOnKeyPressed(
                event -> {
                    LibraryRow row = getSelectionModel().getSelectedItem();
                    if (event.getCode() == KeyCode.ENTER && row != null) {
                        open.accept(row.id());
                    }
                });
    }

    private void addColumns() {
        TableColumn<LibraryRow, LibraryRow> date =
                column("Date", 212, Comparator.comparing(LibraryRow::day));
        date.setCellFactory(column -> new DateCell());
        TableColumn<LibraryRow, LibraryRow> title =
                column("Title or label", 420, by(LibraryRow::heading));
        title.setCellFactory(column -> new HeadingCell());
        TableColumn<LibraryRow, LibraryRow> number =
                column("Issue", 76, Comparator.comparingLong(LibraryRow::numberKey));
        number.setCellFactory(column -> new WordsCell(LibraryRow::number, "figures"));
        TableColumn<LibraryRow, LibraryRow> length =
                column("Length", 80, Comparator.comparingInt(LibraryRow::length));
        length.setCellFactory(
                column -> new WordsCell(row -> Counts.number(row.length()), "figures", "right"));
        length.getStyleClass().add("right");
        date.setMinWidth(208);
        title.setMinWidth(200);
        title.getStyleClass().add("first");
        getColumns().add(title);
        getColumns().add(words("Publication", 180, LibraryRow::publication));
        getColumns().add(number);
        getColumns().add(date);
        getColumns().add(words("Kind", 68, LibraryRow::kind));
        getColumns().add(words("File", 190, LibraryRow::file));
        getColumns().add(length);
    }

    private static TableRow<LibraryRow> row(Consumer<ArticleId> open) {
        TableRow<LibraryRow> row = new TableRow<>();
        row.setOnMouseClicked(
                event -> {
                    if (event.getClickCount() == 2 && !row.isEmpty()) {
                        open.accept(row.getItem().id());
                    }
                });
        return row;
    }

    private static TableColumn<LibraryRow, LibraryRow> words(
            String name, double width, Function<LibraryRow, String> words) {
        TableColumn<LibraryRow, LibraryRow> column = column(name, width, by(words));
        column.setCellFactory(of -> new WordsCell(words));
        return column;
    }

    private static TableColumn<LibraryRow, LibraryRow> column(
            String name, double width, Comparator<LibraryRow> order) {
        TableColumn<LibraryRow, LibraryRow> column = new TableColumn<>(name);
        column.setCellValueFactory(cell -> new ReadOnlyObjectWrapper<>(cell.getValue()));
        column.setComparator(order);
        column.setPrefWidth(width);
        column.setMinWidth(Math.min(width, 90));
        return column;
    }

    private static Comparator<LibraryRow> by(Function<LibraryRow, String> words) {
        return Comparator.comparing(words, String.CASE_INSENSITIVE_ORDER);
    }
}

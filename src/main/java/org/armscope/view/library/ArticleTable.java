package org.armscope.view.library;

import java.util.Comparator;
import javafx.scene.control.TableColumn;
import org.armscope.view.Controls;
import org.armscope.viewmodel.library.LibraryModel;
import org.armscope.viewmodel.library.LibraryRow;

/// Every article in a sortable table.
final class ArticleTable extends Table<LibraryRow> {

    ArticleTable(LibraryModel model, LibraryActions actions) {
        super(
                "articles",
                "Articles",
                model.rows(),
                Controls.label("No article here: ingest some, or clear the filter", "muted"),
                row -> actions.open().accept(row.id()),
                row -> Menus.of(row, actions));
        addColumns();
    }

    @Override
    String path(LibraryRow row) {
        return row.path();
    }

    private void addColumns() {
        TableColumn<LibraryRow, LibraryRow> title =
                words("Title or label", 360, LibraryRow::heading);
        title.setCellFactory(column -> new HeadingCell());
        title.setMinWidth(180);
        title.getStyleClass().add("first");
        TableColumn<LibraryRow, LibraryRow> date =
                column("Date", 208, Comparator.comparing(LibraryRow::day));
        date.setCellFactory(column -> new DateCell());
        date.setMinWidth(200);
        getColumns().add(title);
        getColumns().add(words("Publication", 120, LibraryRow::publication));
        getColumns().add(number());
        getColumns().add(date);
        getColumns().add(narrow(words("Kind", 64, LibraryRow::kind), 64));
        getColumns().add(narrow(words("Language", 88, LibraryRow::language), 88));
        getColumns().add(read());
        getColumns().add(marks());
        getColumns().add(file());
    }

    private static TableColumn<LibraryRow, LibraryRow> number() {
        TableColumn<LibraryRow, LibraryRow> column =
                column("Issue", 76, Comparator.comparingLong(LibraryRow::numberKey));
        column.setCellFactory(of -> new WordsCell<>(LibraryRow::number, "figures"));
        return narrow(column, 72);
    }

    private static TableColumn<LibraryRow, LibraryRow> read() {
        TableColumn<LibraryRow, LibraryRow> column =
                column("Read", 84, Comparator.comparing(row -> row.note().stage()));
        column.setCellFactory(of -> new StageCell());
        return narrow(column, 84);
    }

    private static TableColumn<LibraryRow, LibraryRow> marks() {
        TableColumn<LibraryRow, LibraryRow> column =
                column("Marks", 64, Comparator.comparingInt(row -> row.note().marks()));
        column.setCellFactory(
                of ->
                        new WordsCell<>(
                                row ->
                                        row.note().marks() == 0
                                                ? ""
                                                : String.valueOf(row.note().marks()),
                                "figures",
                                "right"));
        column.getStyleClass().add("right");
        return narrow(column, 68);
    }

    /// A file that is gone comes before all others.
    private static TableColumn<LibraryRow, LibraryRow> file() {
        TableColumn<LibraryRow, LibraryRow> column =
                column(
                        "File",
                        180,
                        Comparator.comparing(LibraryRow::sourceMissing)
                                .reversed()
                                .thenComparing(LibraryRow::file));
        column.setCellFactory(of -> new SourceCell());
        return column;
    }

    private static TableColumn<LibraryRow, LibraryRow> narrow(
            TableColumn<LibraryRow, LibraryRow> column, double least) {
        column.setMinWidth(least);
        return column;
    }
}

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
        setColumnResizePolicy(CONSTRAINED_RESIZE_POLICY_ALL_COLUMNS);
        addColumns();
    }

    @Override
    String path(LibraryRow row) {
        return row.path();
    }

    private void addColumns() {
        TableColumn<LibraryRow, LibraryRow> title =
                words("Title or label", 480, LibraryRow::heading);
        title.setCellFactory(column -> new HeadingCell());
        title.setMinWidth(180);
        title.getStyleClass().add("first");
        TableColumn<LibraryRow, LibraryRow> date =
                column("Date", 206, Comparator.comparing(LibraryRow::day));
        date.setCellFactory(column -> new DateCell());
        date.setMinWidth(206);
        date.setMaxWidth(208);
        TableColumn<LibraryRow, LibraryRow> language =
                fixed(words("Language", 88, LibraryRow::language));
        TableColumn<LibraryRow, LibraryRow> file = file();
        TableColumn<LibraryRow, LibraryRow> publication = publication();
        TableColumn<LibraryRow, LibraryRow> number = number();
        TableColumn<LibraryRow, LibraryRow> kind = fixed(words("Kind", 68, LibraryRow::kind));
        TableColumn<LibraryRow, LibraryRow> read = read();
        TableColumn<LibraryRow, LibraryRow> marks = marks();
        getColumns().add(title);
        getColumns().add(publication);
        getColumns().add(number);
        getColumns().add(date);
        getColumns().add(kind);
        getColumns().add(language);
        getColumns().add(read);
        getColumns().add(marks);
        getColumns().add(file);
        widthProperty().subscribe(now -> publication.setMinWidth(leastOfNames(now.doubleValue())));
        from(1440, file);
        from(1260, language);
        from(1130, number);
        from(1030, marks);
        from(900, read);
        from(720, publication);
    }

    private static double leastOfNames(double width) {
        return width < 960 ? 164 : width < 1180 ? 200 : 216;
    }

    /// Shows a column only where the more important ones leave it room: the title comes first.
    private void from(double width, TableColumn<LibraryRow, LibraryRow> column) {
        widthProperty().subscribe(now -> column.setVisible(now.doubleValue() >= width));
    }

    /// Wide enough for the names of newspapers, which tell more than the end of a long title.
    private static TableColumn<LibraryRow, LibraryRow> publication() {
        TableColumn<LibraryRow, LibraryRow> column =
                words("Publication", 164, LibraryRow::publication);
        column.setMinWidth(164);
        column.setMaxWidth(280);
        return column;
    }

    private static TableColumn<LibraryRow, LibraryRow> number() {
        TableColumn<LibraryRow, LibraryRow> column =
                column("Issue", 76, Comparator.comparingLong(LibraryRow::numberKey));
        column.setCellFactory(of -> new WordsCell<>(LibraryRow::number, "figures"));
        return fixed(column);
    }

    private static TableColumn<LibraryRow, LibraryRow> read() {
        TableColumn<LibraryRow, LibraryRow> column =
                column("Read", 84, Comparator.comparing(row -> row.note().stage()));
        column.setCellFactory(of -> new StageCell());
        return fixed(column);
    }

    private static TableColumn<LibraryRow, LibraryRow> marks() {
        TableColumn<LibraryRow, LibraryRow> column =
                column("Marks", 76, Comparator.comparingInt(row -> row.note().marks()));
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
        return fixed(column);
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

    /// A column of short words: more room for it would be taken from the title.
    private static TableColumn<LibraryRow, LibraryRow> fixed(
            TableColumn<LibraryRow, LibraryRow> column) {
        column.setMinWidth(column.getPrefWidth());
        column.setMaxWidth(column.getPrefWidth() + 40);
        return column;
    }
}

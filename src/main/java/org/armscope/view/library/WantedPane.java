package org.armscope.view.library;

import java.util.Comparator;
import java.util.List;
import javafx.beans.property.StringProperty;
import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.SplitPane;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.scene.text.TextAlignment;
import org.armscope.view.Controls;
import org.armscope.view.EmptyState;
import org.armscope.view.FoldingSplit;
import org.armscope.viewmodel.library.LibraryModel;
import org.armscope.viewmodel.library.WantedRow;
import org.armscope.viewmodel.library.WantedRow.Asking;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/// The issues the library lacks, and beside them the articles that ask for the chosen one.
final class WantedPane extends StackPane {

    private static final PseudoClass LABELLED = PseudoClass.getPseudoClass("labelled");

    /// @param divider holds where the divider stands between two starts
    WantedPane(LibraryModel model, LibraryActions actions, StringProperty divider) {
        Table<WantedRow> table =
                new Table<>(
                        "wanted",
                        "Wanted issues",
                        model.sources().wanted(),
                        new EmptyState(
                                Feather.INBOX,
                                "No issue is wanted",
                                "Issues that articles point to and the library lacks stand here,"
                                        + " once articles with such references are ingested."),
                        row -> actions.open().accept(row.askedBy().getFirst().id()),
                        null);
        addColumns(table);
        table.setMinWidth(340);
        ListView<Asking> askers = new ListView<>();
        askers.setId("askers");
        askers.getStyleClass().addAll("edge-to-edge", "files");
        askers.setAccessibleText("Articles that ask for the issue");
        askers.setCellFactory(list -> new AskingCell(actions));
        Label hint = Controls.label("Choose an issue to see who asks for it", "muted");
        hint.setWrapText(true);
        hint.setMaxWidth(200);
        hint.setTextAlignment(TextAlignment.CENTER);
        askers.setPlaceholder(hint);
        askers.setOnKeyPressed(
                event -> {
                    Asking chosen = askers.getSelectionModel().getSelectedItem();
                    if (event.getCode() == KeyCode.ENTER && chosen != null) {
                        actions.open().accept(chosen.id());
                    }
                });
        table.getSelectionModel()
                .selectedItemProperty()
                .subscribe(row -> askers.getItems().setAll(of(row)));
        BorderPane side = new BorderPane();
        HBox bar = new HBox(Controls.label("Articles that ask for it", "section"));
        bar.getStyleClass().addAll("pane-bar", "side-head");
        side.setTop(bar);
        side.setCenter(askers);
        side.setMinWidth(240);
        SplitPane.setResizableWithParent(side, false);
        getChildren().add(new FoldingSplit("Issues", table, "Asked for by", side, divider, 0.64));
    }

    private static List<Asking> of(@Nullable WantedRow row) {
        return row == null ? List.of() : row.askedBy();
    }

    private static void addColumns(Table<WantedRow> table) {
        TableColumn<WantedRow, WantedRow> publication =
                Table.words("Publication", 200, WantedRow::publication);
        publication.getStyleClass().add("first");
        TableColumn<WantedRow, WantedRow> day =
                Table.column("Day", 150, Comparator.comparing(WantedRow::day));
        day.setCellFactory(of -> new WordsCell<>(WantedRow::days, "figures"));
        TableColumn<WantedRow, WantedRow> references =
                Table.column("References", 92, Comparator.comparingInt(WantedRow::references));
        references.setCellFactory(
                of -> new WordsCell<>(row -> String.valueOf(row.references()), "figures", "right"));
        references.getStyleClass().add("right");
        table.getColumns().add(publication);
        table.getColumns().add(day);
        table.getColumns().add(references);
        TableColumn<WantedRow, WantedRow> askers =
                Table.words("Asked for by", 260, WantedRow::askers);
        askers.setCellFactory(of -> new AskersCell());
        table.getColumns().add(askers);
    }

    /// How many ask or, of one, what it is headed: a label set so that nobody takes it for a title.
    private static final class AskersCell extends TableCell<WantedRow, WantedRow> {

        AskersCell() {
            getStyleClass().add("heading-cell");
        }

        @Override
        protected void updateItem(@Nullable WantedRow row, boolean empty) {
            super.updateItem(row, empty);
            if (row == null || empty) {
                setText(null);
                Controls.hint(this, "");
                return;
            }
            setText(row.askers());
            Controls.hint(this, row.askers());
            boolean one = row.askedBy().size() == 1;
            pseudoClassStateChanged(LABELLED, one && !row.askedBy().getFirst().isTitle());
        }
    }

    /// One article that asks; a click opens it.
    private static final class AskingCell extends ListCell<Asking> {

        private final Label heading = Controls.label("", "file-name", "heading-cell");
        private final Label reference = Controls.label("", "muted");
        private final VBox card = new VBox(2, heading, reference);

        AskingCell(LibraryActions actions) {
            getStyleClass().add("file-cell");
            setPrefWidth(0);
            setOnMouseClicked(
                    event -> {
                        if (!isEmpty()) {
                            actions.open().accept(getItem().id());
                        }
                    });
        }

        @Override
        protected void updateItem(@Nullable Asking asking, boolean empty) {
            super.updateItem(asking, empty);
            if (asking == null || empty) {
                setGraphic(null);
                return;
            }
            heading.setText(asking.heading());
            heading.pseudoClassStateChanged(LABELLED, !asking.isTitle());
            reference.setText(asking.reference());
            setAccessibleText(asking.heading() + ", " + asking.reference());
            Controls.hint(this, asking.heading() + "\nA click opens it.");
            setGraphic(card);
        }
    }
}

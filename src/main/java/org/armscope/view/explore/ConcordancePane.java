package org.armscope.view.explore;

import java.util.List;
import java.util.Map;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.MenuButton;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.ToggleGroup;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.armscope.view.AddKey;
import org.armscope.view.Controls;
import org.armscope.view.window.FileChoice;
import org.armscope.viewmodel.excerpts.Adding;
import org.armscope.viewmodel.explore.ConcordanceModel;
import org.armscope.viewmodel.explore.ConcordanceModel.Sort;
import org.armscope.viewmodel.explore.LineRow;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/// Every match in one line, the matches below one another.
final class ConcordancePane extends BorderPane {

    private static final double ROW = 26;

    private static final Map<Sort, String> SORTS =
            Map.of(
                    Sort.ARTICLE, "By article",
                    Sort.LEFT, "By words before",
                    Sort.RIGHT, "By words after",
                    Sort.DATE, "By date");

    private final ListView<LineRow> list;

    ConcordancePane(ConcordanceModel model, Runnable open, Adding adding) {
        list = new ListView<>(model.lines());
        list.setId("concordance");
        list.getStyleClass().addAll("edge-to-edge", "concordance");
        list.setAccessibleText("Concordance");
        list.setFixedCellSize(ROW);
        list.setCellFactory(view -> new LineCell());
        list.setOnMouseClicked(
                event -> {
                    if (event.getClickCount() == 2) {
                        open.run();
                    }
                });
        list.setOnKeyPressed(
                event -> {
                    if (event.getCode() == KeyCode.ENTER) {
                        open.run();
                    }
                });
        list.getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
        AddKey.listen(list, adding::lines);
        list.setContextMenu(
                AddKey.menu(
                        "Open in its article (Enter)",
                        open,
                        () -> adding.lines(List.copyOf(chosen())),
                        "Add all lines to the excerpts",
                        () -> adding.lines(List.copyOf(model.lines()))));
        list.getSelectionModel()
                .selectedItemProperty()
                .subscribe(line -> model.selected().set(line));
        model.selected().subscribe(this::select);
        model.arranging()
                .subscribe(
                        busy -> {
                            if (!busy) {
                                Rows.settle(list, model.selected().get());
                            }
                        });
        Label summary = Controls.label("", "muted");
        summary.setWrapText(true);
        summary.setMinWidth(0);
        summary.setMinHeight(USE_PREF_SIZE);
        summary.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(summary, Priority.ALWAYS);
        summary.setId("concordance-summary");
        summary.textProperty().bind(model.summary());
        Button copy =
                Controls.iconButton(Feather.COPY, "Copy all lines as a table", () -> copy(model));
        Button save =
                Controls.iconButton(
                        Feather.DOWNLOAD,
                        "Write all lines to a CSV file",
                        () ->
                                FileChoice.table(this, "Write the concordance", "concordance.csv")
                                        .ifPresent(model::export));
        save.setId("concordance-csv");
        copy.setId("concordance-copy");
        HBox bar = new HBox(summary, sorts(model), save, copy);
        bar.getStyleClass().add("concordance-bar");
        bar.setAlignment(Pos.CENTER_LEFT);
        setTop(bar);
        setCenter(list);
    }

    private void select(@Nullable LineRow line) {
        if (line != null && !line.equals(list.getSelectionModel().getSelectedItem())) {
            list.getSelectionModel().clearAndSelect(list.getItems().indexOf(line));
            Rows.reveal(list, line);
        }
    }

    private List<LineRow> chosen() {
        return list.getSelectionModel().getSelectedItems();
    }

    void focusList() {
        list.requestFocus();
    }

    private static MenuButton sorts(ConcordanceModel model) {
        MenuButton menu = new MenuButton();
        menu.setId("concordance-sort");
        menu.getStyleClass().addAll("flat", "sort-button");
        menu.setMinWidth(USE_PREF_SIZE);
        ToggleGroup group = new ToggleGroup();
        for (Sort sort : Sort.values()) {
            RadioMenuItem item = new RadioMenuItem(SORTS.get(sort));
            item.setToggleGroup(group);
            item.setOnAction(event -> model.sort().set(sort));
            model.sort().subscribe(now -> item.setSelected(now == sort));
            menu.getItems().add(item);
        }
        model.sort().subscribe(now -> menu.setText(SORTS.get(now)));
        return Controls.named(menu, "Order of the lines");
    }

    private static void copy(ConcordanceModel model) {
        ClipboardContent content = new ClipboardContent();
        content.putString(model.tabbed());
        Clipboard.getSystemClipboard().setContent(content);
    }
}

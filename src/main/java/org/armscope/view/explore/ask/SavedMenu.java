package org.armscope.view.explore.ask;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.armscope.library.saved.PastSearch;
import org.armscope.library.saved.SavedSearch;
import org.armscope.view.Controls;
import org.armscope.view.ProblemNote;
import org.armscope.view.Sharp;
import org.armscope.viewmodel.Counts;
import org.armscope.viewmodel.explore.ask.SavedModel;
import org.armscope.viewmodel.explore.ask.SavedRow;
import org.kordamp.ikonli.feather.Feather;

/// Under the bookmark: keeps the question under a name, lists what is kept and what was asked
/// before.
public final class SavedMenu extends VBox {

    private final SavedModel model;
    private final TextField name = new TextField();
    private final Button save = new Button("Save");
    private final HBox naming = new HBox(name, save);
    private final VBox lists = new VBox();

    public SavedMenu(SavedModel model) {
        this.model = model;
        setId("saved-menu");
        getStyleClass().addAll("floating", "saved-menu");
        name.setId("saved-name");
        name.setPromptText("Name of this search");
        name.setAccessibleText("Name under which this search is kept");
        name.setOnAction(event -> entered());
        HBox.setHgrow(name, Priority.ALWAYS);
        save.setId("save-search");
        save.setMinWidth(USE_PREF_SIZE);
        save.setOnAction(event -> save());
        name.textProperty().subscribe(typed -> nameSave());
        naming.getStyleClass().add("saved-naming");
        ScrollPane scroll = Sharp.sharp(new ScrollPane(lists));
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.getStyleClass().add("edge-to-edge");
        ProblemNote problem = new ProblemNote(model.problem());
        getChildren().addAll(naming, problem, scroll);
        model.open().subscribe(this::open);
        model.saved()
                .subscribe(
                        now -> {
                            show();
                            nameSave();
                        });
        model.past().subscribe(now -> show());
        model.removed().subscribe(now -> show());
    }

    private void open(boolean opened) {
        setVisible(opened);
        if (opened) {
            Controls.show(naming, model.canSave());
            name.setText(model.proposedName());
            name.requestFocus();
            name.selectAll();
        }
    }

    /// Says before it happens that another search would lose its name.
    private void nameSave() {
        boolean taken = model.isTaken(name.getText());
        save.setText(taken ? "Replace" : "Save");
        Controls.named(save, taken ? "Replace the search of this name" : "Save this search");
    }

    /// Enter replaces nothing by itself: it leads to the button that says so.
    private void entered() {
        if (model.isTaken(name.getText())) {
            save.requestFocus();
        } else {
            save();
        }
    }

    private void save() {
        if (model.isTaken(name.getText())) {
            model.replace(name.getText());
        } else {
            model.save(name.getText());
        }
        Controls.show(naming, false);
    }

    private void show() {
        lists.getChildren().setAll(Controls.label("Saved searches", "section", "saved-title"));
        for (SavedRow row : model.saved().get()) {
            lists.getChildren().add(line(row));
        }
        if (model.saved().get().isEmpty()) {
            lists.getChildren().add(none("None yet: ask something, then name it above."));
        }
        SavedSearch removed = model.removed().get();
        if (removed != null) {
            Button back = Controls.linkButton("Bring back " + removed.name(), model::bringBack);
            back.setId("bring-back");
            lists.getChildren().add(back);
        }
        lists.getChildren().add(Controls.label("Asked before", "section", "saved-title"));
        for (PastSearch search : model.past().get()) {
            String count = Counts.of(search.articles(), "article");
            Button run = wide(search.query(), search.query() + ", " + count);
            run.setOnAction(event -> model.run(search));
            lists.getChildren().add(new HBox(run, Controls.label(count, "offer-note")));
        }
        if (model.past().get().isEmpty()) {
            lists.getChildren().add(none("Questions that you stay with are listed here."));
        }
        lists.getChildren().stream().filter(HBox.class::isInstance).forEach(SavedMenu::dress);
    }

    private HBox line(SavedRow row) {
        Button run = wide(row.name(), row.spoken() + ": " + row.search().query());
        run.setOnAction(event -> model.run(row));
        Label fresh = Controls.label(row.fresh(), "saved-fresh");
        Controls.show(fresh, !row.fresh().isEmpty());
        fresh.setMinWidth(USE_PREF_SIZE);
        Label count = Controls.label(row.count(), "offer-note");
        Button remove =
                Controls.iconButton(
                        Feather.TRASH_2, "Remove " + row.name(), () -> model.remove(row));
        remove.getStyleClass().add("saved-remove");
        HBox line = new HBox(run, fresh, count);
        Button rename =
                Controls.iconButton(
                        Feather.EDIT_2, "Rename " + row.name(), () -> rename(line, row));
        rename.getStyleClass().add("saved-rename");
        line.getChildren().addAll(rename, remove);
        return line;
    }

    /// Puts a box for another name in the place of a line: Enter takes it, Escape leaves the old.
    private void rename(HBox line, SavedRow row) {
        TextField other = new TextField(row.name());
        other.setId("saved-other-name");
        other.setAccessibleText("Another name for " + row.name() + "; Enter takes it");
        HBox.setHgrow(other, Priority.ALWAYS);
        other.setOnAction(
                event -> {
                    show();
                    model.rename(row, other.getText());
                });
        other.addEventFilter(
                KeyEvent.KEY_PRESSED,
                event -> {
                    if (event.getCode() == KeyCode.ESCAPE) {
                        event.consume();
                        show();
                    }
                });
        Button take = new Button("Rename");
        take.setMinWidth(USE_PREF_SIZE);
        take.setOnAction(other.getOnAction());
        line.getStyleClass().add("saved-naming");
        line.getChildren().setAll(other, take);
        other.requestFocus();
        other.selectAll();
    }

    private static Button wide(String words, String spoken) {
        Button button = new Button(words);
        button.setMnemonicParsing(false);
        button.getStyleClass().addAll("flat", "saved-run");
        button.setMinWidth(0);
        button.setMaxWidth(Double.MAX_VALUE);
        button.setAlignment(Pos.CENTER_LEFT);
        HBox.setHgrow(button, Priority.ALWAYS);
        return Controls.named(button, spoken);
    }

    private static Label none(String words) {
        Label none = Controls.label(words, "muted", "saved-none");
        none.setWrapText(true);
        return none;
    }

    private static void dress(Node line) {
        line.getStyleClass().add("saved-line");
        if (line instanceof HBox box) {
            box.setAlignment(Pos.CENTER_LEFT);
        }
    }
}

package org.armscope.view.window;

import java.util.List;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.armscope.library.work.TagCount;
import org.armscope.view.Controls;
import org.armscope.viewmodel.notebook.TagsModel;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/// Every tag with where it is given; the chosen one can be renamed or merged, and all
/// panes narrowed to it.
final class TagSheet extends Floating {

    private static final double WIDTH = 480;
    private static final double HEIGHT = 280;

    /// Three tags, in the lowest window.
    private static final double LEAST = 84;

    private final TagsModel model;
    private final ListView<TagCount> list = new ListView<>();
    private final TextField name = new TextField();
    private final Label effect = Controls.label("", "muted");
    private final Button rename = new Button("Rename");
    private final Button only = new Button("Narrow all panes", Controls.icon(Feather.FILTER));

    /// @param narrow narrows all panes to a tag
    TagSheet(TagsModel model, Consumer<String> narrow) {
        super("Tags", model::close);
        this.model = model;
        setId("tags");
        setPrefWidth(WIDTH);
        list.setId("tag-list");
        list.setAccessibleText("Tags");
        list.getStyleClass().add("dense");
        list.setPrefHeight(HEIGHT);
        list.setMinHeight(LEAST);
        list.setPlaceholder(
                Controls.label("No tag yet. Select words in an article and press t.", "muted"));
        list.setCellFactory(view -> new Row());
        list.getSelectionModel()
                .selectedItemProperty()
                .subscribe((was, now) -> model.chosen().set(now));
        name.setId("tag-name");
        name.setAccessibleText("New name of the tag");
        name.setPromptText("Choose a tag");
        name.textProperty().bindBidirectional(model.typed());
        name.setOnAction(event -> model.rename());
        HBox.setHgrow(name, Priority.ALWAYS);
        rename.setId("tag-rename");
        rename.setOnAction(event -> model.rename());
        rename.setMinWidth(USE_PREF_SIZE);
        effect.setId("tag-effect");
        effect.setWrapText(true);
        only.setId("tag-narrow");
        only.setMinWidth(USE_PREF_SIZE);
        only.setOnAction(event -> narrow(narrow));
        Controls.named(only, "Narrow all panes to this tag and those below it");
        HBox foot = new HBox(8, name, rename, only);
        foot.setAlignment(Pos.CENTER_LEFT);
        body().getChildren().add(list);
        keep(foot, effect);
        visibleProperty().bind(model.listed());
        visibleProperty()
                .subscribe(
                        shown -> {
                            if (shown) {
                                takeKeyboard();
                            }
                        });
        model.tags().subscribe(tags -> show(tags));
        model.chosen().subscribe(() -> tell());
        model.typed().subscribe(() -> tell());
        tell();
    }

    @Override
    void takeKeyboard() {
        list.requestFocus();
    }

    private void narrow(Consumer<String> panes) {
        TagCount chosen = model.chosen().get();
        if (chosen != null) {
            model.close();
            panes.accept(chosen.tag().path());
        }
    }

    private void show(List<TagCount> tags) {
        list.getItems().setAll(tags);
    }

    private void tell() {
        TagCount chosen = model.chosen().get();
        name.setDisable(chosen == null);
        only.setDisable(chosen == null);
        effect.setText(model.effect());
        rename.setDisable(model.effect().isEmpty());
        if (chosen == null) {
            list.getSelectionModel().clearSelection();
        } else {
            list.getSelectionModel().select(chosen);
        }
    }

    /// A tag and where it is given.
    private static final class Row extends ListCell<TagCount> {

        private final Label path = Controls.clippedLabel();
        private final Label uses = Controls.label("", "muted", "figures");
        private final HBox row = new HBox(8, path, Controls.spring(), uses);

        Row() {
            uses.setMinWidth(USE_PREF_SIZE);
            row.setAlignment(Pos.CENTER_LEFT);
            setPrefWidth(0);
        }

        @Override
        protected void updateItem(@Nullable TagCount tag, boolean empty) {
            super.updateItem(tag, empty);
            if (tag == null || empty) {
                setGraphic(null);
                setAccessibleText(null);
                return;
            }
            path.setText(tag.tag().path());
            uses.setText(TagsModel.uses(tag));
            setGraphic(row);
            setAccessibleText(tag.tag().path() + ", " + TagsModel.uses(tag));
        }
    }
}

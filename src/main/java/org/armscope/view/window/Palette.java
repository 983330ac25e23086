package org.armscope.view.window;

import atlantafx.base.controls.CustomTextField;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.armscope.view.Controls;
import org.armscope.viewmodel.window.PaletteModel;
import org.armscope.viewmodel.window.PaletteModel.Choice;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/// Everything the window can do, by name: type some of its letters, Enter does it.
final class Palette extends VBox {

    private static final double ROW = 32;
    private static final int ROWS = 10;

    private final PaletteModel model;
    private final CustomTextField field = new CustomTextField();
    private final ListView<Choice> list = new ListView<>();
    private @Nullable Node before;

    /// Gives the keyboard back, once closed, to where it was.
    Palette(PaletteModel model) {
        this.model = model;
        setId("palette");
        getStyleClass().addAll("floating", "palette");
        setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
        field.setId("palette-field");
        field.setPromptText("What do you want to do?");
        field.setAccessibleText("Do anything by name");
        field.setLeft(Controls.icon(Feather.COMMAND));
        field.textProperty().bindBidirectional(model.typed());
        field.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        field.setOnAction(event -> model.run());
        getChildren().addAll(field, new StackPane(list()));
        visibleProperty().bind(model.open());
        managedProperty().bind(visibleProperty());
        model.open()
                .subscribe(
                        (was, now) -> {
                            if (now) {
                                before = getScene() == null ? null : getScene().getFocusOwner();
                                field.requestFocus();
                            } else if (before != null) {
                                before.requestFocus();
                            }
                        });
    }

    private Region list() {
        list.setId("palette-choices");
        list.getStyleClass().add("edge-to-edge");
        list.setAccessibleText("Actions");
        list.setFocusTraversable(false);
        list.setFixedCellSize(ROW);
        list.setPrefHeight(ROW * ROWS + 2);
        list.setItems(model.choices());
        list.setCellFactory(of -> new PaletteCell());
        Label none = Controls.label("Nothing is called that: try fewer letters", "muted");
        none.setAlignment(Pos.CENTER);
        list.setPlaceholder(none);
        model.chosen().subscribe(now -> choose(now.intValue()));
        model.choices().subscribe(() -> choose(model.chosen().get()));
        list.setOnMouseClicked(
                event -> {
                    if (list.getSelectionModel().getSelectedIndex() >= 0) {
                        model.chosen().set(list.getSelectionModel().getSelectedIndex());
                        model.run();
                    }
                });
        return list;
    }

    private void choose(int place) {
        if (place < list.getItems().size()) {
            list.getSelectionModel().select(place);
            list.scrollTo(Math.max(0, place - ROWS + 2));
        }
    }

    private void pressed(KeyEvent event) {
        int by =
                switch (event.getCode()) {
                    case UP -> -1;
                    case DOWN -> 1;
                    case PAGE_UP -> -Math.min(model.chosen().get(), ROWS);
                    case PAGE_DOWN ->
                            Math.min(model.choices().size() - 1 - model.chosen().get(), ROWS);
                    default -> 0;
                };
        if (by != 0) {
            model.move(by);
            event.consume();
        }
    }
}

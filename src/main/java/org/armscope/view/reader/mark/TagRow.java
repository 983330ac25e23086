package org.armscope.view.reader.mark;

import java.util.List;
import javafx.geometry.Side;
import javafx.scene.control.Button;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import org.armscope.annotation.mark.Tag;
import org.armscope.view.Controls;
import org.armscope.viewmodel.reader.mark.MarksModel;
import org.armscope.viewmodel.reader.mark.Placed;
import org.kordamp.ikonli.feather.Feather;

/// A highlight's tags, each with the way to take it away, and a field for another.
final class TagRow extends FlowPane {

    private static final int OFFERED = 8;

    private final MarksModel marks;
    private final TextField field = new TextField();
    private final ContextMenu offers = new ContextMenu();
    private List<String> known = List.of();

    TagRow(MarksModel marks, Placed mark) {
        super(6, 6);
        this.marks = marks;
        for (Tag tag : mark.highlight().tags()) {
            getChildren().add(chip(tag));
        }
        field.setId("mark-tag");
        field.setPromptText("Add a tag, such as debt/barter");
        field.setAccessibleText("Add a tag");
        field.setPrefColumnCount(16);
        field.setOnAction(event -> take(field.getText()));
        field.textProperty().subscribe((was, now) -> offer(now));
        getChildren().add(field);
        marks.tags(all -> known = all);
    }

    /// Gives the field the keyboard.
    void write() {
        field.requestFocus();
    }

    private Button chip(Tag tag) {
        Button chip = new Button(tag.path(), Controls.icon(Feather.X));
        chip.getStyleClass().addAll("flat", "chip");
        chip.setOnAction(event -> marks.pen().untag(tag));
        return Controls.named(chip, "Take away the tag " + tag.path());
    }

    private void take(String typed) {
        offers.hide();
        field.clear();
        marks.pen().tag(typed);
    }

    private void offer(String typed) {
        List<MenuItem> fitting =
                known.stream()
                        .filter(path -> !typed.isBlank() && path.contains(typed.strip()))
                        .limit(OFFERED)
                        .map(this::item)
                        .toList();
        offers.getItems().setAll(fitting);
        if (fitting.isEmpty() || field.getScene() == null) {
            offers.hide();
        } else {
            offers.show(field, Side.BOTTOM, 0, 0);
        }
    }

    private MenuItem item(String path) {
        MenuItem item = new MenuItem(path);
        item.setMnemonicParsing(false);
        item.setOnAction(event -> take(path));
        return item;
    }
}

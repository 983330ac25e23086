package org.armscope.view.excerpts;

import javafx.animation.PauseTransition;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.util.Duration;
import org.armscope.view.Controls;
import org.armscope.view.Sharp;
import org.armscope.view.TabKey;
import org.armscope.viewmodel.excerpts.BasketLine;
import org.armscope.viewmodel.excerpts.ExcerptsModel;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/// Tags and note of the selected excerpt. What is typed is kept when the keyboard goes elsewhere,
/// with Ctrl+Enter, and by itself after a short rest.
final class ExcerptEditor extends VBox {

    private final ExcerptsModel model;
    private final TextField tags = new TextField();
    private final TextArea note = Sharp.sharp(new TextArea());
    private final PauseTransition rest = new PauseTransition(Duration.seconds(2));
    private BasketLine.@Nullable Row shown;

    ExcerptEditor(ExcerptsModel model) {
        this.model = model;
        getStyleClass().add("excerpt-editor");
        tags.setId("excerpt-tags");
        tags.setPromptText("Tags, such as debt/barter, tanks");
        tags.setAccessibleText("Tags of the excerpt, with commas between them");
        tags.setOnAction(event -> keep());
        HBox.setHgrow(tags, Priority.ALWAYS);
        note.setId("excerpt-note");
        note.setPromptText("Note, in Markdown");
        note.setAccessibleText("Note on the excerpt, in Markdown");
        note.setPrefRowCount(3);
        note.setWrapText(true);
        note.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        TabKey.leaves(note);
        listen(tags);
        listen(note);
        rest.setOnFinished(event -> keep());
        Label name = Controls.label("Tags", "muted");
        name.setMinWidth(USE_PREF_SIZE);
        HBox first = new HBox(8, name, tags, buttons());
        first.setAlignment(Pos.CENTER_LEFT);
        getChildren().addAll(first, note);
        model.selected().subscribe(this::show);
    }

    /// Keeps the note to one line where there is little room.
    void brief(boolean little) {
        note.setPrefRowCount(little ? 1 : 3);
    }

    private HBox buttons() {
        Button up = Controls.iconButton(Feather.ARROW_UP, "Move up (Alt+Up)", () -> move(-1));
        up.setId("excerpt-up");
        Button down =
                Controls.iconButton(Feather.ARROW_DOWN, "Move down (Alt+Down)", () -> move(1));
        down.setId("excerpt-down");
        Button remove =
                Controls.iconButton(
                        Feather.TRASH_2, "Remove from the basket (Delete)", this::remove);
        remove.setId("excerpt-remove");
        HBox buttons = new HBox(up, down, remove);
        buttons.setAlignment(Pos.CENTER);
        buttons.setMinWidth(USE_PREF_SIZE);
        return buttons;
    }

    private void listen(TextInputControl field) {
        field.textProperty()
                .subscribe(
                        (was, now) -> {
                            if (field.isFocused()) {
                                rest.playFromStart();
                            }
                        });
        field.focusedProperty()
                .subscribe(
                        focused -> {
                            if (!focused) {
                                keep();
                            }
                        });
    }

    /// Ctrl+Enter keeps the note.
    private void pressed(KeyEvent event) {
        if (event.getCode() == KeyCode.ENTER && event.isShortcutDown()) {
            keep();
            event.consume();
        }
    }

    private void keep() {
        rest.stop();
        BasketLine.Row row = shown;
        if (row == null) {
            return;
        }
        if (!tags.getText().strip().equals(row.tags())) {
            model.editing().tags(row.id(), tags.getText());
        }
        if (!note.getText().equals(row.note())) {
            model.editing().note(row.id(), note.getText());
        }
    }

    /// What another change brings does not overwrite what is being typed on the same excerpt.
    private void show(BasketLine.@Nullable Row row) {
        boolean same = row != null && shown != null && row.id().equals(shown.id());
        BasketLine.Row before = shown;
        if (!same) {
            keep();
        }
        shown = row;
        setDisable(row == null);
        if (row == null) {
            tags.setText("");
            note.setText("");
            return;
        }
        if (!same || !tags.isFocused() || unchanged(tags, before == null ? "" : before.tags())) {
            tags.setText(row.tags());
        }
        if (!same || !note.isFocused() || unchanged(note, before == null ? "" : before.note())) {
            note.setText(row.note());
        }
    }

    private static boolean unchanged(TextInputControl field, String before) {
        return field.getText().equals(before);
    }

    private void move(int by) {
        if (shown != null) {
            model.editing().move(shown.id(), by);
        }
    }

    private void remove() {
        if (shown != null) {
            model.editing().remove(java.util.List.of(shown.id()));
        }
    }
}

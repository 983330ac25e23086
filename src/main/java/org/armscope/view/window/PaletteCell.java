package org.armscope.view.window;

import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import org.armscope.view.Controls;
import org.armscope.viewmodel.window.PaletteModel.Choice;
import org.jspecify.annotations.Nullable;

/// An action: its name with the typed letters set off, and its key.
final class PaletteCell extends ListCell<Choice> {

    private final TextFlow name = new TextFlow();
    private final Label group = Controls.label("", "muted");
    private final Label key = Controls.label("", "key");
    private final HBox row = new HBox(12, name, Controls.spring(), group, key);

    PaletteCell() {
        row.setAlignment(Pos.CENTER_LEFT);
        name.setMaxHeight(USE_PREF_SIZE);
        key.setMinWidth(USE_PREF_SIZE);
    }

    @Override
    protected void updateItem(@Nullable Choice choice, boolean empty) {
        super.updateItem(choice, empty);
        if (choice == null || empty) {
            setGraphic(null);
            setAccessibleText(null);
            return;
        }
        name.getChildren().clear();
        String words = choice.action().name();
        for (int at = 0, end; at < words.length(); at = end) {
            boolean typed = choice.letters().contains(at);
            end = at + 1;
            while (end < words.length() && choice.letters().contains(end) == typed) {
                end++;
            }
            Text piece = new Text(words.substring(at, end));
            piece.getStyleClass().add(typed ? "palette-typed" : "palette-letters");
            name.getChildren().add(piece);
        }
        group.setText(choice.action().group().word());
        key.setText(choice.action().key());
        Controls.show(key, !choice.action().key().isEmpty());
        setAccessibleText((words + " " + choice.action().key()).strip());
        setGraphic(row);
    }
}

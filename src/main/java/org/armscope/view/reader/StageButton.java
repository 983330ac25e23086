package org.armscope.view.reader;

import java.util.Locale;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import org.armscope.annotation.mark.ReadingState.Stage;
import org.armscope.view.Controls;
import org.armscope.view.StageSign;
import org.armscope.viewmodel.reader.ReadingModel;

/// How far the article is read, and the way to say otherwise.
final class StageButton extends MenuButton {

    StageButton(ReadingModel model) {
        setId("stage");
        getStyleClass().addAll("flat", "stage-button");
        setMinWidth(USE_PREF_SIZE);
        for (Stage stage : Stage.values()) {
            MenuItem item = new MenuItem(words(stage), StageSign.sign(stage));
            item.setId("stage-" + stage.word());
            item.setOnAction(event -> model.mark(stage));
            getItems().add(item);
        }
        model.stage().subscribe(stage -> show(stage));
    }

    /// In a narrow bar the sign stands for the word.
    void fold(boolean narrow) {
        setContentDisplay(narrow ? ContentDisplay.GRAPHIC_ONLY : ContentDisplay.LEFT);
    }

    private void show(Stage stage) {
        setText(words(stage));
        setGraphic(StageSign.sign(stage));
        Controls.named(this, words(stage) + ": how far you have read it (d marks it as done)");
    }

    private static String words(Stage stage) {
        String word = stage.word();
        return word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
    }
}

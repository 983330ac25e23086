package org.armscope.view;

import javafx.scene.control.Label;
import org.armscope.annotation.mark.ReadingState.Stage;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// How far an article is read: a sign and a word. Nothing is said of what was never opened, since
/// that is the usual case.
public final class StageSign extends Label {

    public StageSign() {
        getStyleClass().addAll("muted", "stage-sign");
        setMinWidth(USE_PREF_SIZE);
        show(Stage.UNREAD);
    }

    public void show(Stage stage) {
        boolean begun = stage != Stage.UNREAD;
        setText(begun ? stage.word() : "");
        setGraphic(begun ? sign(stage) : null);
        Controls.show(this, begun);
    }

    /// The sign of each stage.
    public static FontIcon sign(Stage stage) {
        return Controls.icon(
                switch (stage) {
                    case UNREAD -> Feather.CIRCLE;
                    case READING -> Feather.BOOK_OPEN;
                    case DONE -> Feather.CHECK_CIRCLE;
                });
    }
}

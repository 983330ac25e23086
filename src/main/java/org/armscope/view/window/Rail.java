package org.armscope.view.window;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.VBox;
import org.armscope.view.Controls;
import org.armscope.viewmodel.window.Pane;
import org.armscope.viewmodel.window.WindowModel;
import org.kordamp.ikonli.feather.Feather;

/// The panes, one of them in front.
final class Rail extends VBox {

    private final List<ToggleButton> entries = new ArrayList<>();

    /// @param enter gives the keyboard to the pane in front
    Rail(WindowModel model, Runnable enter) {
        getStyleClass().add("rail");
        for (Pane pane : Pane.values()) {
            ToggleButton entry = new ToggleButton(pane.word(), Controls.icon(glyph(pane)));
            entry.setId("rail-" + pane.word());
            entry.getStyleClass().addAll("flat", "rail-entry");
            entry.setMaxWidth(Double.MAX_VALUE);
            entry.setAccessibleText(pane.word());
            entry.setOnAction(
                    event -> {
                        model.pane().set(pane);
                        entry.setSelected(true);
                        enter.run();
                    });
            model.pane().subscribe(now -> entry.setSelected(now == pane));
            entries.add(entry);
        }
        getChildren().addAll(entries);
    }

    /// Shows icons only where there is little room.
    void fold(boolean little) {
        pseudoClassStateChanged(javafx.css.PseudoClass.getPseudoClass("folded"), little);
        for (ToggleButton entry : entries) {
            entry.setContentDisplay(little ? ContentDisplay.GRAPHIC_ONLY : ContentDisplay.LEFT);
            Controls.hint(entry, little ? entry.getText() : "");
        }
    }

    private static Feather glyph(Pane pane) {
        return switch (pane) {
            case EXPLORE -> Feather.SEARCH;
            case TIMELINE -> Feather.CLOCK;
            case ENTITIES -> Feather.USERS;
            case EXCERPTS -> Feather.SCISSORS;
            case LIBRARY -> Feather.ARCHIVE;
        };
    }
}

package org.armscope.view.reader.mark;

import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import org.armscope.view.Controls;
import org.armscope.viewmodel.reader.mark.MarksModel;
import org.kordamp.ikonli.feather.Feather;

/// What can be done with the selected words; floats beside them and leaves the keyboard alone.
public final class SelectionBar extends HBox {

    public SelectionBar(MarksModel marks) {
        setId("selection-bar");
        getStyleClass().addAll("floating", "selection-bar");
        setAlignment(Pos.CENTER_LEFT);
        getChildren()
                .addAll(
                        new Swatches("Highlight", marks.pen()::highlight),
                        button(
                                Feather.MESSAGE_SQUARE,
                                "Write a note (w)",
                                "note",
                                marks.pen()::note),
                        button(Feather.TAG, "Tag (t)", "tag", marks.pen()::tag),
                        button(Feather.STAR, "Star (s)", "star", marks.pen()::star),
                        button(
                                Feather.SCISSORS,
                                "Add to the excerpts (e)",
                                "excerpt",
                                marks.taking()::excerpt),
                        button(
                                Feather.COPY,
                                "Copy with citation (Ctrl+Shift+C)",
                                "cite",
                                () -> CitedCopy.of(marks)));
        getChildren().forEach(child -> child.setFocusTraversable(false));
    }

    private static Button button(Feather glyph, String name, String id, Runnable action) {
        Button button = Controls.iconButton(glyph, name, action);
        button.setId("selection-" + id);
        return button;
    }
}

package org.armscope.view.library;

import java.util.function.Function;
import javafx.scene.control.TableCell;
import org.armscope.view.Controls;
import org.jspecify.annotations.Nullable;

/// A cell of plain words, whole on hover.
final class WordsCell<R> extends TableCell<R, R> {

    private final Function<R, String> words;

    WordsCell(Function<R, String> words, String... styles) {
        this.words = words;
        getStyleClass().addAll(styles);
    }

    @Override
    protected void updateItem(@Nullable R row, boolean empty) {
        super.updateItem(row, empty);
        String text = row == null || empty ? "" : words.apply(row);
        setText(text);
        Controls.hint(this, text.isEmpty() ? "" : text);
    }
}

package org.armscope.view.reader;

import java.util.List;
import java.util.function.Function;
import javafx.geometry.Rectangle2D;
import javafx.scene.shape.Path;
import javafx.scene.shape.PathElement;
import javafx.scene.text.TextFlow;
import org.armscope.text.Span;
import org.jspecify.annotations.Nullable;

/// Something drawn over a range of a paragraph, traced anew whenever the paragraph is laid out.
final class RangePath extends Path {

    private final Function<List<Rectangle2D>, List<PathElement>> drawing;
    private @Nullable Span range;

    /// Draws nothing until it has a range.
    ///
    /// @param drawing what to draw over these boxes
    RangePath(Function<List<Rectangle2D>, List<PathElement>> drawing, String... styles) {
        this.drawing = drawing;
        getStyleClass().addAll(styles);
        setManaged(false);
        setMouseTransparent(true);
        setVisible(false);
    }

    /// @param to in offsets of the paragraph, or null to draw nothing
    RangePath over(@Nullable Span to) {
        range = to;
        setVisible(to != null);
        return this;
    }

    /// @param text the paragraph's own
    void trace(TextFlow flow, String text) {
        if (range == null) {
            getElements().clear();
        } else {
            getElements().setAll(drawing.apply(Boxes.of(flow, text, range)));
        }
    }
}

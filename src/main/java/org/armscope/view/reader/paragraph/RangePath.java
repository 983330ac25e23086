package org.armscope.view.reader.paragraph;

import javafx.scene.shape.Path;
import javafx.scene.text.TextFlow;
import org.armscope.text.Span;

/// The outline of a range of a paragraph's words, traced anew whenever the paragraph is laid out.
final class RangePath extends Path {

    private final Span range;
    private final double larger;

    /// @param range in offsets of the paragraph
    /// @param larger by how many pixels it goes around the words
    RangePath(Span range, double larger, String... styles) {
        this.range = range;
        this.larger = larger;
        getStyleClass().addAll(styles);
        setManaged(false);
        setMouseTransparent(true);
    }

    /// @param text the paragraph's own
    void trace(TextFlow flow, String text) {
        getElements().setAll(Boxes.outlines(Boxes.of(flow, text, range), larger));
    }
}

package org.armscope.view.reader.page;

import javafx.scene.Node;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import jfx.incubator.scene.control.richtext.RichTextArea;
import org.jspecify.annotations.Nullable;

/// The parts of a text control that it does not show to others, found by their styles; null where
/// the control has no skin yet.
final class Insides {

    private Insides() {}

    /// What lays the paragraphs out, as wide as the control.
    static @Nullable Region flow(RichTextArea area) {
        return area.lookup(".vflow") instanceof Region flow ? flow : null;
    }

    /// What the paragraphs in sight are put into. It hears wheels; the control itself does not.
    static @Nullable Pane content(RichTextArea area) {
        return area.lookup(".content") instanceof Pane content ? content : null;
    }

    static @Nullable Node caret(RichTextArea area) {
        return area.lookup(".caret");
    }
}

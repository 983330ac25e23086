package org.armscope.view.reader.page;

import javafx.scene.input.InputEvent;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.ScrollEvent;
import javafx.scene.layout.Region;
import jfx.incubator.scene.control.richtext.RichTextArea;

/// Keeps the text control from laying out what will not be seen.
///
/// The control lays out two hundred paragraphs when it is given a text, and several times more when
/// the caret is sent to a place out of sight. While its flow has no width it lays out none, and yet
/// goes where it is sent; its next layout in the window gives it its width again.
final class Fold {

    private final RichTextArea area;

    Fold(RichTextArea area) {
        this.area = area;
        area.addEventFilter(ScrollEvent.ANY, this::hold);
        area.addEventFilter(KeyEvent.KEY_PRESSED, this::hold);
    }

    /// For the moment until that layout: a control without paragraphs cannot move among them.
    private void hold(InputEvent event) {
        boolean moves =
                !(event instanceof KeyEvent key)
                        || key.getCode().isNavigationKey()
                        || key.getCode().isArrowKey();
        Region flow = Insides.flow(area);
        if (moves && flow != null && flow.getWidth() == 0) {
            event.consume();
        }
    }

    /// Empties the control and takes its flow's room until the next layout; nothing happens to a
    /// control without a skin.
    void shut() {
        Region flow = Insides.flow(area);
        if (flow != null && flow.getWidth() > 0) {
            area.setModel(null);
            flow.resize(flow.getWidth(), 0); // no height: no white space at the end to leave
            flow.layout();
            flow.resize(0, 0);
            area.requestLayout();
        }
    }
}

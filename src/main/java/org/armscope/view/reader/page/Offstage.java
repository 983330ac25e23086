package org.armscope.view.reader.page;

import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.control.ScrollBar;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import jfx.incubator.scene.control.richtext.RichTextArea;
import org.jspecify.annotations.Nullable;

/// Has the text control lay itself out while its paragraphs are out of the window.
///
/// At each layout, so at each turn of the wheel, the control puts some two hundred paragraphs into
/// its content and takes all but those in sight out again. In a window each of them looks up its
/// styles anew, which is nine tenths of the work; out of it they only tell their heights. What is
/// in sight gets its styles when the content comes back, before it is painted.
///
/// While words are selected it stays in the window: out of it the control cannot tell where the
/// selection stands, and fails where that lies in one paragraph.
final class Offstage {

    private final RichTextArea area;
    private final Group fitting = new Group();
    private @Nullable Runnable back;

    Offstage(RichTextArea area) {
        this.area = area;
        fitting.setManaged(false);
        // Of several events between two pictures each lays out what the one before it moved.
        area.addEventFilter(ScrollEvent.SCROLL, event -> layOut());
        area.addEventFilter(MouseEvent.MOUSE_PRESSED, this::follow);
        area.addEventFilter(MouseEvent.MOUSE_DRAGGED, this::follow);
    }

    /// Where rows get their first styles; to be in the window beside the control, always empty.
    Node fitting() {
        return fitting;
    }

    /// Gives a new row its styles, which tell its height.
    Region fit(Region row) {
        fitting.getChildren().add(row);
        row.applyCss();
        fitting.getChildren().remove(row);
        return row;
    }

    /// Lays the control out, if anything in it asks for that; nothing happens to a control without
    /// a skin.
    void layOut() {
        if (back == null && (area.isNeedsLayout() || flowNeedsLayout())) {
            leave();
        }
        Runnable comeBack = back;
        if (comeBack != null) {
            back = null;
            try {
                area.layout();
            } finally {
                comeBack.run();
            }
            redraw();
        }
    }

    private boolean flowNeedsLayout() {
        Region flow = Insides.flow(area);
        return flow != null && flow.isNeedsLayout();
    }

    /// The scroll bar has the control laid out twice at each move of the mouse.
    private void follow(MouseEvent event) {
        if (back == null && isInScrollBar(event)) {
            leave();
            area.requestLayout(); // to come back before the next picture
        }
    }

    private static boolean isInScrollBar(MouseEvent event) {
        Node node = event.getTarget() instanceof Node target ? target : null;
        while (node != null && !(node instanceof ScrollBar)) {
            node = node.getParent();
        }
        return node != null;
    }

    private void leave() {
        Pane content = Insides.content(area);
        if (content != null
                && content.getParent() instanceof Pane port
                && !area.hasNonEmptySelection()) {
            int place = port.getChildren().indexOf(content);
            port.getChildren().remove(content);
            back =
                    () -> {
                        port.getChildren().add(place, content);
                        content.applyCss();
                    };
        }
    }

    /// Has the control draw its caret, as it does when it is told to mark the paragraph with the
    /// caret or to stop that: out of the window it does not know where the caret stands.
    private void redraw() {
        boolean marked = area.isHighlightCurrentParagraph();
        area.setHighlightCurrentParagraph(!marked);
        area.setHighlightCurrentParagraph(marked);
    }
}

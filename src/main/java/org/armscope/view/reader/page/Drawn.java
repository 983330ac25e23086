package org.armscope.view.reader.page;

import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.layout.Region;
import jfx.incubator.scene.control.richtext.RichTextArea;
import org.jspecify.annotations.Nullable;

/// What of a page is drawn now, and where: the virtualised text draws only what is near.
///
/// @param view the page, in whose coordinates places are told
record Drawn(Region view, RichTextArea area) {

    /// Where an offset of the article's text is drawn, or null if its paragraph is not.
    @Nullable Bounds place(int offset) {
        for (Node node : area.lookupAll("." + MarkedFlow.STYLE)) {
            if (node instanceof MarkedFlow flow && flow.holds(offset)) {
                return view.sceneToLocal(flow.localToScene(flow.boundsAt(offset)));
            }
        }
        return null;
    }

    /// The same in the scene's coordinates.
    @Nullable Bounds inScene(int offset) {
        Bounds here = place(offset);
        return here == null ? null : view.localToScene(here);
    }

    /// The bounds in the scene of the first thing of this style that is drawn, or null if none is.
    @Nullable Bounds inScene(String style) {
        for (Node node : area.lookupAll("." + style)) {
            if (node.isVisible() && node.getLayoutBounds().getWidth() > 0) {
                return node.localToScene(node.getLayoutBounds());
            }
        }
        return null;
    }
}

package org.armscope.view.reader;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.util.Subscription;
import jfx.incubator.scene.control.richtext.RichTextArea;
import org.jspecify.annotations.Nullable;

/// Dresses the paragraphs that are in sight, after each layout and before it is painted.
final class Wardrobe {

    private final RichTextArea area;
    private final Runnable look = this::look;
    private List<MarkedFlow> dressed = List.of();
    private Subscription watching = Subscription.EMPTY;

    Wardrobe(RichTextArea area) {
        this.area = area;
        area.sceneProperty().subscribe(this::follow);
    }

    private void follow(@Nullable Scene scene) {
        watching.unsubscribe();
        watching = Subscription.EMPTY;
        if (scene == null) {
            dressed.forEach(MarkedFlow::undress);
            dressed = List.of();
        } else {
            scene.addPostLayoutPulseListener(look);
            watching = () -> scene.removePostLayoutPulseListener(look);
        }
    }

    /// The control takes what it only measures out of the window again.
    private void look() {
        List<MarkedFlow> seen = new ArrayList<>();
        Set<Node> flows = area.lookupAll("." + MarkedFlow.STYLE);
        for (Node node : flows) {
            if (node instanceof MarkedFlow flow) {
                seen.add(flow);
            }
        }
        dressed.stream().filter(flow -> flow.getScene() == null).forEach(MarkedFlow::undress);
        seen.forEach(MarkedFlow::dress);
        dressed = seen;
    }
}

package org.armscope.view.reader.page;

import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.util.Subscription;
import jfx.incubator.scene.control.richtext.RichTextArea;
import jfx.incubator.scene.control.richtext.model.StyledTextModel;
import org.jspecify.annotations.Nullable;

/// Undresses the paragraphs that went out of sight, after each layout and before it is painted, and
/// dresses those in sight that did not do so themselves.
final class Wardrobe {

    private final RichTextArea area;
    private final Runnable look = this::look;
    private Subscription watching = Subscription.EMPTY;

    Wardrobe(RichTextArea area) {
        this.area = area;
        area.sceneProperty().subscribe(this::follow);
        area.modelProperty().subscribe((was, now) -> undress(was));
    }

    private void follow(@Nullable Scene scene) {
        watching.unsubscribe();
        watching = Subscription.EMPTY;
        if (scene == null) {
            undress(area.getModel());
        } else {
            scene.addPostLayoutPulseListener(look);
            watching = () -> scene.removePostLayoutPulseListener(look);
        }
    }

    private static void undress(@Nullable StyledTextModel model) {
        if (model instanceof PageText page) {
            page.undress();
        }
    }

    /// The control takes what it only measures out of the window again.
    private void look() {
        if (area.getModel() instanceof PageText page) {
            page.undressUnseen();
        }
        for (Node node : area.lookupAll("." + MarkedFlow.STYLE)) {
            if (node instanceof MarkedFlow flow) {
                flow.dress();
            }
        }
    }
}

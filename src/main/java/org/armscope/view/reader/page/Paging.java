package org.armscope.view.reader.page;

import java.util.function.Consumer;
import javafx.event.Event;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.Scene;
import jfx.incubator.scene.control.richtext.RichTextArea;
import jfx.incubator.scene.control.richtext.TextPos;
import org.jspecify.annotations.Nullable;

/// Moves the caret by a page. The text control would ask paragraphs out of sight where in them the
/// caret comes to stand, and these are empty (see [MarkedFlow]): here the text moves first, and
/// once its words are there the caret is put where on the screen it stood before.
final class Paging {

    /// In tenths of the height: what stood at the edge stays in sight.
    private static final int PAGE = 9;

    /// The caret is not put nearer to the upper or lower edge.
    private static final double EDGE = 12;

    private final RichTextArea area;
    private final Runnable arrive = this::arrive;

    /// Where the caret is wanted, and what to do with the place of the text that is there.
    private @Nullable Point2D wanted;

    private Consumer<TextPos> then = place -> {};
    private boolean down;

    /// Where the caret was wanted last, and where it came to stand: in a short line it is not as
    /// far to the right as the way up or down that began in a long one.
    private double across;

    private @Nullable TextPos came;

    Paging(RichTextArea area) {
        this.area = area;
        var keys = area.getInputMap();
        keys.registerFunction(RichTextArea.Tag.PAGE_DOWN, () -> move(true, area::select));
        keys.registerFunction(RichTextArea.Tag.PAGE_UP, () -> move(false, area::select));
        keys.registerFunction(
                RichTextArea.Tag.SELECT_PAGE_DOWN, () -> move(true, area::extendSelection));
        keys.registerFunction(
                RichTextArea.Tag.SELECT_PAGE_UP, () -> move(false, area::extendSelection));
    }

    private void move(boolean forward, Consumer<TextPos> put) {
        Scene scene = area.getScene();
        Node content = Insides.content(area);
        Bounds caret = onScreen(Insides.caret(area));
        Bounds page = onScreen(area);
        if (scene == null || content == null || caret == null || page == null) {
            return;
        }
        double x =
                area.getCaretPosition() != null && area.getCaretPosition().equals(came)
                        ? across
                        : caret.getCenterX();
        double y = Math.clamp(caret.getCenterY(), page.getMinY() + EDGE, page.getMaxY() - EDGE);
        across = x;
        wanted = new Point2D(x, y);
        then = put;
        down = forward;
        for (int i = 0; i < PAGE; i++) {
            Event.fireEvent(content, down ? Wheel.down() : Wheel.up());
        }
        scene.removePostLayoutPulseListener(arrive);
        scene.addPostLayoutPulseListener(arrive);
        area.requestLayout();
    }

    private void arrive() {
        Scene scene = area.getScene();
        if (scene != null) {
            scene.removePostLayoutPulseListener(arrive);
        }
        Point2D at = wanted;
        TextPos place = at == null ? null : area.getTextPosition(at.getX(), at.getY());
        if (place != null) {
            boolean stays = place.equals(area.getCaretPosition()); // there is no more text
            then.accept(stays ? down ? area.getDocumentEnd() : TextPos.ZERO : place);
            came = area.getCaretPosition();
        }
    }

    private static @Nullable Bounds onScreen(@Nullable Node node) {
        return node == null ? null : node.localToScreen(node.getLayoutBounds());
    }
}

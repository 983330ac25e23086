package org.armscope.view.reader;

import javafx.geometry.Bounds;
import javafx.scene.Scene;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import org.armscope.text.Span;
import org.armscope.view.reader.mark.MarkCard;
import org.armscope.view.reader.mark.SelectionBar;
import org.armscope.view.reader.page.PageView;
import org.armscope.viewmodel.reader.mark.MarksModel;
import org.armscope.viewmodel.reader.mark.Placed;
import org.jspecify.annotations.Nullable;

/// Holds the open card of a highlight, or else what can be done with the selected words, over the
/// text and beside them even while it scrolls.
final class MarkLayer extends Pane {

    private static final double GAP = 6;
    private static final double EDGE = 8;

    private final MarksModel marks;
    private final PageView page;
    private final Runnable follow = this::follow;
    private @Nullable Region floating;
    private @Nullable Span about;

    MarkLayer(MarksModel marks, PageView page) {
        this.marks = marks;
        this.page = page;
        setPickOnBounds(false);
        marks.card().subscribe(this::show);
        marks.writing().subscribe((was, now) -> show());
        marks.selection().subscribe((was, now) -> show());
        sceneProperty()
                .subscribe(
                        (was, now) -> {
                            listen(was, false);
                            listen(now, floating != null);
                        });
    }

    private void show() {
        boolean had = isFocusWithin();
        Placed mark = marks.card().get();
        Span words = marks.selection().get();
        getChildren().clear();
        if (mark != null) {
            hold(new MarkCard(marks, mark), mark.span());
        } else if (words != null) {
            hold(new SelectionBar(marks), words);
        } else {
            floating = null;
            about = null;
        }
        if (had && marks.writing().get() == MarksModel.Writing.NOTHING) {
            page.area().requestFocus();
        }
        listen(getScene(), floating != null);
    }

    private void hold(Region next, Span span) {
        floating = next;
        about = span;
        next.setManaged(false);
        next.setVisible(false);
        getChildren().add(next);
        requestLayout();
    }

    private void listen(@Nullable Scene scene, boolean on) {
        if (scene != null) {
            scene.removePostLayoutPulseListener(follow);
            if (on) {
                scene.addPostLayoutPulseListener(follow);
            }
        }
    }

    /// Puts what floats under the words, or over them where there is more room.
    private void follow() {
        if (floating == null || about == null) {
            return;
        }
        Bounds first = page.inScene(about.start());
        Bounds last = page.inScene(Math.max(about.start(), about.end() - 1));
        if (first == null && last == null) {
            return;
        }
        Bounds below = sceneToLocal(last == null ? first : last);
        Bounds above = sceneToLocal(first == null ? last : first);
        double width = Math.min(floating.prefWidth(-1), getWidth() - 2 * EDGE);
        double height = floating.prefHeight(width);
        double y = below.getMaxY() + GAP;
        if (y + height > getHeight() - EDGE) {
            y = Math.max(EDGE, above.getMinY() - GAP - height);
        }
        double x =
                Math.clamp(below.getMinX() - EDGE, EDGE, Math.max(EDGE, getWidth() - width - EDGE));
        floating.resizeRelocate(Math.rint(x), Math.rint(y), width, height);
        if (!floating.isVisible()) {
            floating.setVisible(true);
            if (floating instanceof MarkCard card) {
                card.focus();
            }
        }
    }
}

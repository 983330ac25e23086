package org.armscope.view.reader.page;

import java.util.EnumSet;
import java.util.Set;
import java.util.function.IntSupplier;
import javafx.animation.PauseTransition;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import javafx.util.Duration;
import jfx.incubator.scene.control.richtext.RichTextArea;
import org.armscope.article.Article;
import org.armscope.viewmodel.reader.ReadingModel;
import org.jspecify.annotations.Nullable;

/// Notes where a person left the text: a moment after each move in it, and when another article
/// takes its place. What the program itself scrolls to is not counted.
final class Leaving {

    private static final Duration REST = Duration.millis(400);

    private static final Set<KeyCode> MOVING =
            EnumSet.of(
                    KeyCode.UP,
                    KeyCode.DOWN,
                    KeyCode.PAGE_UP,
                    KeyCode.PAGE_DOWN,
                    KeyCode.HOME,
                    KeyCode.END,
                    KeyCode.SPACE);

    private final ReadingModel model;
    private final IntSupplier place;
    private final PauseTransition rest = new PauseTransition(REST);
    private @Nullable Article article;
    private boolean moved;
    private boolean aside;

    /// @param place the offset that stands where one reads, negative for none
    Leaving(ReadingModel model, RichTextArea area, IntSupplier place) {
        this.model = model;
        this.place = place;
        rest.setOnFinished(event -> keep());
        area.addEventFilter(ScrollEvent.SCROLL, event -> moved());
        area.addEventFilter(
                KeyEvent.KEY_PRESSED,
                event -> {
                    if (MOVING.contains(event.getCode())) {
                        moved();
                    }
                });
        area.addEventFilter(MouseEvent.MOUSE_DRAGGED, event -> moved());
    }

    /// From now on this article is in sight.
    void watch(Article next) {
        article = next;
    }

    /// Does something that moves the text and is not counted.
    void aside(Runnable move) {
        aside = true;
        move.run();
        aside = false;
    }

    /// Notes the place at once, if anybody moved.
    void keep() {
        rest.stop();
        Article open = article;
        if (moved && open != null) {
            model.left(open, place.getAsInt());
        }
        moved = false;
    }

    private void moved() {
        if (!aside) {
            moved = true;
            rest.playFromStart();
            model.stayed();
        }
    }
}

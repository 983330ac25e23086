package org.armscope.view.timeline;

import java.util.function.Consumer;
import javafx.scene.input.KeyEvent;
import org.armscope.query.timeline.TimelineEntry;
import org.armscope.viewmodel.timeline.EventWords;
import org.armscope.viewmodel.timeline.TimeWindow;
import org.armscope.viewmodel.timeline.TimelineModel;
import org.jspecify.annotations.Nullable;

/// What keys do while the timeline has the keyboard.
final class TimelineKeys {

    private static final double PAN = 0.2;
    private static final double SCROLL = 40;

    private final TimelineModel model;
    private final TimelineCanvas canvas;
    private final Glide glide;
    private final Consumer<TimelineEntry> add;

    TimelineKeys(
            TimelineModel model, TimelineCanvas canvas, Glide glide, Consumer<TimelineEntry> add) {
        this.add = add;
        this.model = model;
        this.canvas = canvas;
        this.glide = glide;
    }

    void pressed(KeyEvent event) {
        if (event.isShortcutDown() || event.isAltDown()) {
            return;
        }
        boolean known =
                switch (event.getCode()) {
                    case LEFT -> run(() -> sideways(event, -1));
                    case RIGHT -> run(() -> sideways(event, 1));
                    case UP -> run(() -> canvas.scrollBy(-SCROLL));
                    case DOWN -> run(() -> canvas.scrollBy(SCROLL));
                    case PLUS, EQUALS, ADD -> run(() -> zoom(TimelineModel.STEP));
                    case MINUS, SUBTRACT -> run(() -> zoom(1 / TimelineModel.STEP));
                    case HOME, DIGIT0 -> run(() -> glide.to(model.whole()));
                    case ENTER, SPACE -> run(this::open);
                    case E -> run(this::add);
                    case B -> run(() -> model.brush().set(canvas.window().days()));
                    case DELETE, BACK_SPACE -> run(() -> model.brush().set(null));
                    default -> false;
                };
        if (known) {
            event.consume();
        }
    }

    /// Zooms about the event pointed at, or else about the middle.
    void zoom(double factor) {
        TimeWindow window = glide.end();
        TimelineEntry at = here();
        double day = at == null ? window.middle() : EventWords.middle(at);
        boolean inSight = day > window.from() && day < window.to();
        glide.to(window.zoom(inSight ? day : window.middle(), factor));
    }

    private void sideways(KeyEvent event, int by) {
        if (event.isShiftDown()) {
            TimeWindow window = glide.end();
            glide.to(window.pan(by * PAN * window.length()));
            return;
        }
        TimelineEntry next = model.beside(here(), by);
        if (next != null) {
            glide.to(glide.end().showing(EventWords.middle(next)));
            model.pointed().at(next);
        }
    }

    private void add() {
        TimelineEntry at = here();
        if (at != null) {
            add.accept(at);
        }
    }

    private void open() {
        TimelineEntry at = here();
        if (at != null) {
            model.evidence().select(at);
        }
    }

    private @Nullable TimelineEntry here() {
        TimelineEntry at = model.pointed().entry().get();
        return at == null ? model.evidence().selected().get() : at;
    }

    private static boolean run(Runnable action) {
        action.run();
        return true;
    }
}

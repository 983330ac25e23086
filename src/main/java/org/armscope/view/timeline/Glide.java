package org.armscope.view.timeline;

import javafx.animation.AnimationTimer;
import org.armscope.viewmodel.timeline.TimeWindow;
import org.armscope.viewmodel.timeline.TimelineModel;
import org.jspecify.annotations.Nullable;

/// Moves the timeline's window to another in a short glide that keeps the eye oriented.
final class Glide {

    private static final double NANOS = 140e6;

    private final TimelineModel model;
    private @Nullable TimeWindow from;
    private TimeWindow to;
    private long began;

    private final AnimationTimer timer =
            new AnimationTimer() {
                @Override
                public void handle(long now) {
                    step(now);
                }
            };

    Glide(TimelineModel model) {
        this.model = model;
        to = model.window().get();
    }

    /// Begins the way to a window, from wherever an earlier glide has come.
    void to(TimeWindow next) {
        if (model.still().get()) {
            jump(next);
            return;
        }
        from = model.window().get();
        to = next;
        began = 0;
        timer.start();
    }

    /// Shows a window at once.
    void jump(TimeWindow next) {
        timer.stop();
        from = null;
        to = next;
        model.window().set(next);
    }

    /// Where the glide will end, or where the window is.
    TimeWindow end() {
        return from == null ? model.window().get() : to;
    }

    private void step(long now) {
        TimeWindow start = from;
        if (began == 0) {
            began = now;
        }
        double share = (now - began) / NANOS;
        if (start == null || share >= 1) {
            jump(to);
        } else {
            model.window().set(start.towards(to, 1 - (1 - share) * (1 - share)));
        }
    }
}

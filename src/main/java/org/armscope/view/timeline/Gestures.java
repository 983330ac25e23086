package org.armscope.view.timeline;

import java.time.LocalDate;
import javafx.scene.Cursor;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import javafx.scene.input.ZoomEvent;
import org.armscope.annotation.DayRange;
import org.armscope.query.timeline.TimelineEntry;
import org.armscope.viewmodel.timeline.EventTable;
import org.armscope.viewmodel.timeline.Picture.Cluster;
import org.armscope.viewmodel.timeline.Picture.Single;
import org.armscope.viewmodel.timeline.TimeWindow;
import org.armscope.viewmodel.timeline.TimelineModel;
import org.jspecify.annotations.Nullable;

/// What pointer, wheel and trackpad do on the timeline: wheel and pinch zoom, drag and sideways
/// scroll move, drag with Shift marks days out, a click selects.
final class Gestures {

    private static final double TURN = 40;
    private static final double CLICK = 4;

    private final TimelineModel model;
    private final TimelineCanvas canvas;
    private final Glide glide;
    private @Nullable MouseEvent pressed;

    /// What was clicked, while the pointer stays on it: it is laid open, and needs no card.
    private @Nullable TimelineEntry opened;

    private double lastX;
    private double lastY;
    private boolean dragged;

    private Gestures(TimelineModel model, TimelineCanvas canvas, Glide glide) {
        this.model = model;
        this.canvas = canvas;
        this.glide = glide;
    }

    static void listen(TimelineModel model, TimelineCanvas canvas, Glide glide) {
        Gestures gestures = new Gestures(model, canvas, glide);
        canvas.setOnScroll(gestures::scrolled);
        canvas.setOnZoom(gestures::pinched);
        canvas.setOnMouseMoved(gestures::moved);
        canvas.setOnMouseExited(gestures::exited);
        canvas.setOnMousePressed(gestures::pressed);
        canvas.setOnMouseDragged(gestures::dragged);
        canvas.setOnMouseReleased(gestures::released);
    }

    private void scrolled(ScrollEvent event) {
        TimeWindow window = canvas.window();
        if (Math.abs(event.getDeltaX()) > Math.abs(event.getDeltaY())) {
            glide.jump(window.pan(-event.getDeltaX() / canvas.span() * window.length()));
        } else if (event.getDeltaY() != 0) {
            double about = window.day(event.getX(), canvas.span());
            glide.jump(window.zoom(about, Math.pow(0.82, event.getDeltaY() / TURN)));
        }
        event.consume();
    }

    private void pinched(ZoomEvent event) {
        TimeWindow window = canvas.window();
        double about = window.day(event.getX(), canvas.span());
        glide.jump(window.zoom(about, 1 / event.getZoomFactor()));
        event.consume();
    }

    private void moved(MouseEvent event) {
        Single single = canvas.singleAt(event.getX(), event.getY());
        Cluster cluster = single == null ? canvas.clusterAt(event.getX(), event.getY()) : null;
        canvas.hover(cluster);
        TimelineEntry entry = single == null ? null : table().entry(single.event());
        if (entry == null || !entry.equals(opened)) {
            opened = null;
            model.pointed().at(entry);
        }
        canvas.setCursor(single == null && cluster == null ? Cursor.DEFAULT : Cursor.HAND);
    }

    private void exited(MouseEvent event) {
        opened = null;
        canvas.hover(null);
        model.pointed().at(null);
    }

    private void pressed(MouseEvent event) {
        canvas.requestFocus();
        pressed = event;
        lastX = event.getX();
        lastY = event.getY();
        dragged = false;
    }

    private void dragged(MouseEvent event) {
        MouseEvent began = pressed;
        if (began == null || event.getButton() != MouseButton.PRIMARY) {
            return;
        }
        boolean far = Math.hypot(event.getX() - began.getX(), event.getY() - began.getY()) > CLICK;
        dragged = dragged || far;
        if (!dragged) {
            return;
        }
        if (began.isShiftDown()) {
            model.brush().set(between(began.getX(), event.getX()));
        } else {
            TimeWindow window = canvas.window();
            glide.jump(window.pan((lastX - event.getX()) / canvas.span() * window.length()));
            canvas.scrollBy(lastY - event.getY());
            canvas.setCursor(Cursor.CLOSED_HAND);
        }
        lastX = event.getX();
        lastY = event.getY();
    }

    private void released(MouseEvent event) {
        if (!dragged && event.getButton() == MouseButton.PRIMARY) {
            click(event);
        }
        pressed = null;
        canvas.setCursor(Cursor.DEFAULT);
    }

    private void click(MouseEvent event) {
        Single single = canvas.singleAt(event.getX(), event.getY());
        if (single != null) {
            opened = table().entry(single.event());
            model.evidence().select(opened);
            model.pointed().at(null);
            return;
        }
        Cluster cluster = canvas.clusterAt(event.getX(), event.getY());
        if (cluster != null && event.getClickCount() > 1) {
            glide.to(closer(event.getX()));
        } else if (cluster != null) {
            model.list().open(cluster);
        } else if (event.getClickCount() > 1) {
            glide.to(closer(event.getX()));
        }
    }

    private TimeWindow closer(double x) {
        TimeWindow window = glide.end();
        return window.zoom(canvas.window().day(x, canvas.span()), TimelineModel.STEP / 2);
    }

    private DayRange between(double x, double y) {
        TimeWindow window = canvas.window();
        return new DayRange(
                day(window.day(Math.min(x, y), canvas.span())),
                day(window.day(Math.max(x, y), canvas.span())));
    }

    private static LocalDate day(double day) {
        return LocalDate.ofEpochDay((long) Math.floor(day));
    }

    private EventTable table() {
        return model.lanes().get().table();
    }
}

package org.armscope.view.timeline;

import java.time.LocalDate;
import javafx.geometry.VPos;
import javafx.scene.AccessibleRole;
import javafx.scene.Cursor;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;
import javafx.scene.shape.Rectangle;
import org.armscope.annotation.DayRange;
import org.armscope.view.Controls;
import org.armscope.viewmodel.timeline.Axis;
import org.armscope.viewmodel.timeline.EventWords;
import org.armscope.viewmodel.timeline.Lane;
import org.armscope.viewmodel.timeline.TimeWindow;
import org.armscope.viewmodel.timeline.TimelineModel;
import org.jspecify.annotations.Nullable;

/// All of time at a glance: how many events lie where, what is in sight, and the days marked out.
/// A drag marks days out, a click moves the window; so do the arrow keys.
final class OverviewStrip extends Region {

    static final double HEIGHT = 44;

    /// Down to here stand the years; the frame begins below, so as to cross none.
    private static final double YEARS = 17;

    /// Narrower, the frame has no room.
    private static final double LEAST = 16;

    private static final double COLUMN = 3;
    private static final double CLICK = 4;

    private final TimelineModel model;
    private final Ink ink;
    private final Glide glide;
    private final SharpCanvas canvas = new SharpCanvas(this::repaint);
    private final Lettering years = new Lettering("Inter", 10.5);
    private final Rectangle frame = new Rectangle();
    private TimeWindow whole;
    private double began;
    private double painted;
    private boolean stale = true;

    OverviewStrip(TimelineModel model, Ink ink, Glide glide) {
        this.model = model;
        this.ink = ink;
        this.glide = glide;
        whole = model.whole();
        setId("overview");
        getStyleClass().add("overview");
        setMinHeight(HEIGHT);
        setPrefHeight(HEIGHT);
        setMaxHeight(HEIGHT);
        setFocusTraversable(true);
        setCursor(Cursor.CROSSHAIR);
        setAccessibleRole(AccessibleRole.SLIDER);
        String help =
                "Drag to mark days out, click to go there; with the keyboard Left and Right move"
                        + " the days, with Shift their end, Delete takes them away";
        setAccessibleHelp(help);
        Controls.hint(this, help);
        frame.setManaged(false);
        frame.setMouseTransparent(true);
        frame.setFill(Color.TRANSPARENT);
        frame.setStrokeWidth(1.5);
        frame.setArcWidth(6);
        frame.setArcHeight(6);
        getChildren().addAll(canvas, frame);
        setOnMousePressed(this::pressed);
        setOnMouseDragged(event -> mark(began, event.getX()));
        setOnMouseReleased(this::released);
        setOnKeyPressed(this::key);
        ink.version().subscribe(this::repaint);
        focusedProperty().subscribe(this::repaint);
        model.window().subscribe(this::requestLayout);
        model.brush().subscribe(this::told);
        model.lanes()
                .subscribe(
                        now -> {
                            whole = model.whole();
                            repaint();
                        });
    }

    private void told(@Nullable DayRange days) {
        setAccessibleText("Days marked out: " + (days == null ? "none" : EventWords.exactly(days)));
        repaint();
    }

    private void repaint() {
        stale = true;
        requestLayout();
    }

    private void pressed(MouseEvent event) {
        requestFocus();
        began = event.getX();
    }

    private void released(MouseEvent event) {
        if (Math.abs(event.getX() - began) <= CLICK) {
            TimeWindow window = glide.end();
            glide.to(window.pan(whole.day(event.getX(), getWidth()) - window.middle()));
        }
    }

    private void mark(double from, double to) {
        if (Math.abs(to - from) > CLICK) {
            model.brush().set(days(Math.min(from, to), Math.max(from, to)));
        }
    }

    private DayRange days(double left, double right) {
        return new DayRange(
                LocalDate.ofEpochDay((long) Math.floor(whole.day(left, getWidth()))),
                LocalDate.ofEpochDay((long) Math.floor(whole.day(right, getWidth()))));
    }

    private void key(KeyEvent event) {
        int by =
                switch (event.getCode()) {
                    case LEFT -> -1;
                    case RIGHT -> 1;
                    default -> 0;
                };
        boolean away =
                switch (event.getCode()) {
                    case DELETE, BACK_SPACE -> true;
                    default -> false;
                };
        if (by != 0) {
            model.brush().set(moved(by, event.isShiftDown()));
            event.consume();
        } else if (away) {
            model.brush().set(null);
            event.consume();
        }
    }

    /// The days marked out, moved or lengthened by a hundredth of all; at first those in sight.
    private DayRange moved(int by, boolean endOnly) {
        DayRange now = model.brush().get();
        if (now == null) {
            return model.window().get().days();
        }
        long days = by * Math.max(1, Math.round(whole.length() / 100));
        LocalDate from = endOnly ? now.from() : now.from().plusDays(days);
        LocalDate to = now.to().plusDays(days);
        return new DayRange(from, to.isBefore(from) ? from : to);
    }

    /// While the window only moves, its frame alone does. Without room there is nothing to draw.
    @Override
    protected void layoutChildren() {
        if (getWidth() < LEAST) {
            return;
        }
        if (stale || painted != getWidth()) {
            stale = false;
            painted = getWidth();
            paint(painted);
        }
        frame(getWidth());
    }

    private void paint(double width) {
        canvas.measure(width, HEIGHT);
        GraphicsContext g = canvas.pen();
        g.setFill(ink.page());
        g.fillRect(0, 0, width, HEIGHT);
        years(g, width);
        columns(g, width);
        span(g, model.brush().get(), width);
        if (isFocused()) {
            g.setStroke(ink.accent());
            g.setLineWidth(2);
            g.strokeRect(1, 1, width - 2, HEIGHT - 2);
        }
    }

    private void years(GraphicsContext g, double width) {
        g.setFont(years.font());
        g.setTextBaseline(VPos.BASELINE);
        for (Axis.Tick tick : Axis.alone(whole, width)) {
            double x = Math.rint(whole.x(tick.day(), width)) + 0.5;
            g.setStroke(ink.grid());
            g.setLineWidth(1);
            g.strokeLine(x, 0, x, HEIGHT);
            if (x + 4 + years.width(tick.words()) <= width - 4) {
                g.setFill(ink.muted());
                g.fillText(tick.words(), x + 4, years.baseline(YEARS / 2 + 1));
            }
        }
    }

    private void columns(GraphicsContext g, double width) {
        Lane all = model.lanes().get().all();
        int size = (int) Math.ceil(width / COLUMN);
        int[] counts = new int[size];
        int most = 1;
        int before = all.before(whole.from());
        for (int i = 0; i < size; i++) {
            int past = all.before(whole.day((i + 1) * COLUMN, width));
            counts[i] = past - before;
            most = Math.max(most, counts[i]);
            before = past;
        }
        g.setFill(ink.muted().deriveColor(0, 1, 1, 0.75));
        for (int i = 0; i < size; i++) {
            if (counts[i] > 0) {
                double height = 2 + (HEIGHT - YEARS - 8) * Math.log1p(counts[i]) / Math.log1p(most);
                g.fillRect(i * COLUMN, HEIGHT - 3 - height, COLUMN - 1, height);
            }
        }
    }

    private void span(GraphicsContext g, @Nullable DayRange days, double width) {
        if (days != null) {
            double left = whole.x((double) days.from().toEpochDay(), width);
            double right = whole.x(days.to().toEpochDay() + 1d, width);
            g.setFill(ink.brush());
            g.fillRect(left, 0, Math.max(2, right - left), HEIGHT);
        }
    }

    private void frame(double width) {
        TimeWindow now = model.window().get();
        double left = Math.clamp(whole.x(now.from(), width), 0.75, width - 4);
        double right = Math.clamp(whole.x(now.to(), width), left + 3, width - 0.75);
        frame.setStroke(ink.text().deriveColor(0, 1, 1, 0.6));
        frame.setX(left);
        frame.setY(YEARS);
        frame.setWidth(right - left);
        frame.setHeight(HEIGHT - YEARS - 1);
    }
}

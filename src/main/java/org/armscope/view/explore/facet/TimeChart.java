package org.armscope.view.explore.facet;

import java.util.List;
import javafx.css.PseudoClass;
import javafx.scene.AccessibleRole;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import org.armscope.view.Controls;
import org.armscope.viewmodel.Counts;
import org.armscope.viewmodel.explore.facet.FacetsModel;
import org.armscope.viewmodel.explore.facet.TimeBar;

/// Articles by year or month. Drag over some, or move with the arrows, widen with Shift and press
/// Enter, to narrow the question to them.
final class TimeChart extends Pane {

    private static final PseudoClass WITHIN = PseudoClass.getPseudoClass("within");
    private static final PseudoClass BRUSHED = PseudoClass.getPseudoClass("brushed");
    private static final double HEIGHT = 48;
    private static final double GAP = 1;

    private final FacetsModel model;
    private List<TimeBar> bars = List.of();
    private int from = -1;
    private int to = -1;

    TimeChart(FacetsModel model) {
        this.model = model;
        setId("years");
        getStyleClass().add("years");
        setMinHeight(HEIGHT);
        setPrefHeight(HEIGHT);
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.SLIDER);
        setOnMousePressed(this::start);
        setOnMouseDragged(event -> brush(from, at(event)));
        setOnMouseReleased(event -> take());
        setOnKeyPressed(this::key);
    }

    void show(List<TimeBar> shown) {
        bars = shown;
        from = -1;
        to = -1;
        getChildren().setAll(shown.stream().map(TimeChart::bar).toList());
        tell();
        requestLayout();
    }

    private static Region bar(TimeBar time) {
        Region bar = new Region();
        bar.getStyleClass().add("year-bar");
        bar.pseudoClassStateChanged(WITHIN, time.within());
        Controls.hint(bar, time.words() + ": " + Counts.of(time.articles(), "article"));
        return bar;
    }

    @Override
    protected void layoutChildren() {
        long most = bars.stream().mapToLong(TimeBar::articles).max().orElse(1);
        double step = getWidth() / Math.max(1, bars.size());
        for (int i = 0; i < getChildren().size(); i++) {
            double height = Math.max(1, HEIGHT * bars.get(i).articles() / Math.max(1, most));
            getChildren()
                    .get(i)
                    .resizeRelocate(i * step, HEIGHT - height, Math.max(1, step - GAP), height);
        }
    }

    private int at(MouseEvent event) {
        return Math.clamp(
                (long) (event.getX() / Math.max(1, getWidth()) * bars.size()), 0, bars.size() - 1);
    }

    private void start(MouseEvent event) {
        requestFocus();
        event.consume(); // else the pane that scrolls takes the keyboard
        if (!bars.isEmpty()) {
            brush(at(event), at(event));
        }
    }

    private void brush(int first, int last) {
        if (first < 0 || bars.isEmpty()) {
            return;
        }
        from = first;
        to = last;
        for (int i = 0; i < getChildren().size(); i++) {
            boolean in = i >= Math.min(from, to) && i <= Math.max(from, to);
            getChildren().get(i).pseudoClassStateChanged(BRUSHED, in);
        }
        tell();
    }

    private void take() {
        if (from >= 0 && !bars.isEmpty()) {
            model.during(bars.get(from), bars.get(to));
        }
    }

    private void key(KeyEvent event) {
        if (bars.isEmpty()) {
            return;
        }
        switch (event.getCode()) {
            case LEFT -> move(-1, event.isShiftDown());
            case RIGHT -> move(1, event.isShiftDown());
            case ENTER, SPACE -> take();
            case BACK_SPACE, DELETE -> model.always();
            default -> {
                return;
            }
        }
        event.consume();
    }

    private void move(int by, boolean widen) {
        int next = Math.clamp((long) to + by, 0, bars.size() - 1);
        brush(widen && from >= 0 ? from : next, next);
    }

    private void tell() {
        if (bars.isEmpty()) {
            setAccessibleText("Articles by time: none");
        } else if (from < 0) {
            setAccessibleText(
                    "Articles by time, "
                            + bars.getFirst().words()
                            + " to "
                            + bars.getLast().words());
        } else {
            setAccessibleText(
                    "From " + bars.get(from).words() + " to " + bars.get(to).words() + " marked");
        }
    }
}

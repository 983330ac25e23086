package org.armscope.view.timeline;

import javafx.geometry.Bounds;
import javafx.scene.layout.Pane;
import org.armscope.query.timeline.TimelineEntry;
import org.armscope.viewmodel.timeline.TimelineModel;
import org.armscope.viewmodel.timeline.TimelineStock;
import org.jspecify.annotations.Nullable;

/// Holds the card of the event pointed at, beside its mark and never over it.
final class HoverLayer extends Pane {

    private static final double GAP = 10;
    private static final double EDGE = 8;

    private final TimelineModel model;
    private final TimelineCanvas canvas;
    private @Nullable EventCard card;

    HoverLayer(TimelineModel model, TimelineCanvas canvas) {
        this.model = model;
        this.canvas = canvas;
        setMouseTransparent(true);
        setPickOnBounds(false);
        model.pointed().entry().subscribe(this::show);
        model.pointed().sentence().subscribe(this::quote);
        model.window().subscribe(this::requestLayout);
    }

    private void show(@Nullable TimelineEntry entry) {
        getChildren().clear();
        card = null;
        if (entry != null) {
            TimelineStock stock = model.stock().get();
            card = new EventCard(entry, stock.reference(entry), stock.deal(entry));
            card.setManaged(false);
            getChildren().add(card);
            quote(model.pointed().sentence().get());
        }
    }

    private void quote(String words) {
        if (card != null) {
            card.quote(words);
            requestLayout();
        }
    }

    @Override
    protected void layoutChildren() {
        Bounds mark = canvas.pointedBounds();
        if (card == null) {
            return;
        }
        card.setVisible(mark != null);
        if (mark == null) {
            return;
        }
        double width = Math.min(EventCard.WIDTH, getWidth() - 2 * EDGE);
        double height = card.prefHeight(width);
        double right = mark.getMaxX() + GAP;
        boolean fits = right + width <= getWidth() - EDGE;
        double x = fits ? right : Math.max(EDGE, mark.getMinX() - GAP - width);
        double y =
                Math.clamp(mark.getMinY() - 20, EDGE, Math.max(EDGE, getHeight() - height - EDGE));
        card.resizeRelocate(Math.rint(x), Math.rint(y), width, height);
    }
}

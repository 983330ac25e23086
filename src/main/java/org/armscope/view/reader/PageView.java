package org.armscope.view.reader;

import javafx.beans.property.DoubleProperty;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.geometry.Bounds;
import javafx.geometry.Insets;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.layout.Region;
import jfx.incubator.scene.control.richtext.RichTextArea;
import jfx.incubator.scene.control.richtext.TextPos;
import org.armscope.viewmodel.reader.Page;
import org.armscope.viewmodel.reader.ReaderModel;
import org.armscope.viewmodel.reader.Zoom;
import org.jspecify.annotations.Nullable;

/// The virtualised text of one page, its column centred and never wider than the measure.
final class PageView extends Region {

    private static final double LEAST_MARGIN = 24;
    private static final double SCROLL_BAR = 8;
    private static final double EDGE = 40;

    /// A hit that was out of sight comes to stand this many tenths below the upper edge.
    private static final int TENTHS_ABOVE = 3;

    private final RichTextArea area = new RichTextArea();
    private final DoubleProperty column = new SimpleDoubleProperty();
    private final Runnable reach = this::reach;
    private @Nullable PageText text;
    private int wanted = ReaderModel.NO_HIT;
    private double measure = Measure.width(17);

    PageView() {
        area.setId("page");
        area.getStyleClass().add("page");
        area.setWrapText(true);
        area.setEditable(false);
        area.setDisplayCaret(false);
        area.setAccessibleText("Article text");
        getChildren().add(area);
        widthProperty().subscribe(this::centre);
    }

    RichTextArea area() {
        return area;
    }

    /// Lays a page open at its beginning, or at a hit.
    void show(Page page, Zoom zoom, int hit) {
        measure = new Setting(zoom).measure();
        text = new PageText(page, zoom, hit, column);
        area.setModel(text);
        centre();
        area.select(TextPos.ZERO);
        reveal(hit);
    }

    /// Fills a hit and scrolls to it, once the text is laid out.
    void reveal(int hit) {
        if (text == null) {
            return;
        }
        text.fill(hit);
        wanted = hit;
        Scene scene = getScene();
        if (scene != null && hit != ReaderModel.NO_HIT) {
            scene.removePostLayoutPulseListener(reach);
            scene.addPostLayoutPulseListener(reach);
            requestLayout();
        }
    }

    @Override
    protected void layoutChildren() {
        area.resizeRelocate(0, 0, getWidth(), getHeight());
    }

    private void reach() {
        getScene().removePostLayoutPulseListener(reach);
        TextPos place = text == null ? null : text.placeOf(wanted);
        if (place != null && !isInSight()) {
            area.select(area.getDocumentEnd());
            area.select(place);
            for (int i = 0; i < TENTHS_ABOVE; i++) {
                area.fireEvent(Wheel.up());
            }
        }
    }

    /// True if the filled hit stands clear of the upper and lower edge.
    private boolean isInSight() {
        Node filled = area.lookup(".hit-current");
        if (filled == null) {
            return false;
        }
        Bounds hit = sceneToLocal(filled.localToScene(filled.getLayoutBounds()));
        return hit.getMinY() > EDGE && hit.getMaxY() < getHeight() - EDGE;
    }

    private void centre() {
        double room = getWidth() - SCROLL_BAR;
        double side = Math.max(LEAST_MARGIN, (room - measure) / 2);
        column.set(Math.max(0, room - 2 * side));
        area.setContentPadding(new Insets(24, side, 48, side));
    }
}

package org.armscope.view.timeline;

import java.util.Objects;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.geometry.Orientation;
import javafx.scene.AccessibleRole;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.control.ScrollBar;
import javafx.scene.layout.Region;
import org.armscope.query.timeline.TimelineEntry;
import org.armscope.viewmodel.timeline.Axis;
import org.armscope.viewmodel.timeline.EventTable;
import org.armscope.viewmodel.timeline.EventWords;
import org.armscope.viewmodel.timeline.Picture;
import org.armscope.viewmodel.timeline.Picture.Cluster;
import org.armscope.viewmodel.timeline.Picture.Single;
import org.armscope.viewmodel.timeline.TimeWindow;
import org.armscope.viewmodel.timeline.TimelineModel;
import org.jspecify.annotations.Nullable;

/// The timeline itself: painted anew, once a frame, when what it shows has changed.
final class TimelineCanvas extends Region {

    private static final double BAR = 12;

    private final TimelineModel model;
    private final SharpCanvas canvas = new SharpCanvas(this::requestLayout);
    private final ScrollBar scroll = new ScrollBar();
    private final LanePainter lanes;
    private final MarkPainter marks;
    private final AxisPainter axis;
    private Picture picture;
    private @Nullable Cluster hovered;
    private int pointed = -1;
    private int selected = -1;

    TimelineCanvas(TimelineModel model, Ink ink) {
        this.model = model;
        GraphicsContext g = canvas.pen();
        lanes = new LanePainter(g, ink);
        marks = new MarkPainter(g, ink);
        axis = new AxisPainter(g, ink);
        picture = Picture.of(model.lanes().get(), model.window().get(), 100, 100);
        setId("timeline-canvas");
        getStyleClass().add("timeline-canvas");
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        setMinSize(200, 160);
        scroll.setOrientation(Orientation.VERTICAL);
        scroll.setFocusTraversable(false);
        scroll.setAccessibleText("Lanes further down");
        getChildren().addAll(canvas, scroll);
        scroll.valueProperty().subscribe(this::requestLayout);
        ink.version().subscribe(this::requestLayout);
        focusedProperty().subscribe(this::requestLayout);
        model.window().subscribe(this::requestLayout);
        model.brush().subscribe(this::requestLayout);
        model.lanes().subscribe(this::find);
        model.evidence().selected().subscribe(this::find);
        model.pointed().entry().subscribe(this::find);
        model.list().listing().subscribe(listed -> setAccessibleText(spoken()));
        find();
    }

    /// What is painted now.
    Picture picture() {
        return picture;
    }

    /// How far the lanes are scrolled, in pixels.
    double scrolled() {
        return scroll.isVisible() ? scroll.getValue() : 0;
    }

    void scrollBy(double pixels) {
        scroll.setValue(Math.clamp(scroll.getValue() + pixels, 0, scroll.getMax()));
    }

    /// The mark at a place of this control, or null.
    @Nullable Single singleAt(double x, double y) {
        return isInLanes(y) ? picture.singleAt(x, y + scrolled()) : null;
    }

    /// The cluster at a place of this control, or null.
    @Nullable Cluster clusterAt(double x, double y) {
        return isInLanes(y) ? picture.clusterAt(x, y + scrolled()) : null;
    }

    /// Frames a cluster, or none.
    void hover(@Nullable Cluster cluster) {
        if (!Objects.equals(hovered, cluster)) {
            hovered = cluster;
            requestLayout();
        }
    }

    /// Where the event pointed at is painted, or null if it is out of sight.
    @Nullable Bounds pointedBounds() {
        Single single = pointed < 0 ? null : picture.singleOf(pointed);
        if (single != null) {
            double half = Picture.GLYPH / 2;
            return new BoundingBox(
                    single.x() - half,
                    single.y() - half - scrolled(),
                    Picture.GLYPH,
                    Picture.GLYPH);
        }
        Cluster cluster = pointed < 0 ? null : picture.clusterOf(pointed);
        return cluster == null
                ? null
                : new BoundingBox(
                        cluster.left(),
                        cluster.top() - scrolled(),
                        cluster.width(),
                        cluster.height());
    }

    TimeWindow window() {
        return model.window().get();
    }

    /// The width that stands for the window's time.
    double span() {
        return Math.max(1, getWidth() - (scroll.isVisible() ? BAR : 0));
    }

    @Override
    protected void layoutChildren() {
        double room = Math.max(1, getHeight() - AxisPainter.HEIGHT);
        picture = Picture.of(model.lanes().get(), window(), span(), room);
        boolean tall = picture.height() > room + 0.5;
        if (tall != scroll.isVisible()) {
            scroll.setVisible(tall);
            picture = Picture.of(model.lanes().get(), window(), span(), room);
        }
        scroll.setMax(Math.max(0, picture.height() - room));
        scroll.setVisibleAmount(scroll.getMax() * room / Math.max(room, picture.height()));
        scroll.setValue(Math.clamp(scroll.getValue(), 0, scroll.getMax()));
        scroll.resizeRelocate(getWidth() - BAR, 0, BAR, room);
        canvas.measure(getWidth(), getHeight());
        paint(room);
    }

    private void paint(double room) {
        double width = span();
        EventTable table = model.lanes().get().table();
        Axis calendar = Axis.of(window(), width);
        lanes.ground(getWidth(), getHeight());
        lanes.calendar(calendar, window(), width, room);
        lanes.brush(model.brush().get(), window(), width, room);
        GraphicsContext g = canvas.pen();
        g.save();
        g.translate(0, -scrolled());
        lanes.partings(picture);
        marks.days(picture, table);
        marks.clusters(picture);
        marks.labels(picture, table);
        marks.marks(picture, table);
        rings();
        lanes.names(picture);
        g.restore();
        axis.paint(calendar, window(), width, getWidth(), room);
        if (isFocusVisible()) {
            lanes.frame(getWidth(), getHeight());
        }
    }

    private void rings() {
        if (hovered != null && picture.clusters().contains(hovered)) {
            marks.ring(hovered, false);
        }
        ring(pointed, isFocused());
        ring(selected, true);
    }

    private void ring(int event, boolean strong) {
        if (event < 0) {
            return;
        }
        Single single = picture.singleOf(event);
        Cluster cluster = single == null ? picture.clusterOf(event) : null;
        if (single != null) {
            marks.ring(single, strong);
        } else if (cluster != null) {
            marks.ring(cluster, strong);
        }
    }

    private void find() {
        pointed = number(model.pointed().entry().get());
        selected = number(model.evidence().selected().get());
        setAccessibleText(spoken());
        requestLayout();
    }

    private int number(@Nullable TimelineEntry entry) {
        return entry == null ? -1 : model.lanes().get().table().entries().indexOf(entry);
    }

    private boolean isInLanes(double y) {
        return y < getHeight() - AxisPainter.HEIGHT;
    }

    private String spoken() {
        TimelineEntry at = model.pointed().entry().get();
        return at == null
                ? "Timeline, "
                        + model.list().listing().get().title()
                        + ". Left and right go from event to event, Enter opens the evidence."
                : EventWords.spoken(at);
    }
}

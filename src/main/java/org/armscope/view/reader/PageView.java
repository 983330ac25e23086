package org.armscope.view.reader;

import javafx.beans.binding.Bindings;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.geometry.Bounds;
import javafx.geometry.Insets;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import javafx.util.Duration;
import jfx.incubator.scene.control.richtext.RichTextArea;
import jfx.incubator.scene.control.richtext.SelectionSegment;
import jfx.incubator.scene.control.richtext.TextPos;
import org.armscope.annotation.Annotation;
import org.armscope.viewmodel.reader.Page;
import org.armscope.viewmodel.reader.ReaderModel;
import org.armscope.viewmodel.reader.ReadingModel;
import org.armscope.viewmodel.reader.Zoom;
import org.jspecify.annotations.Nullable;

/// The virtualised text of one page, its column centred and never wider than the measure.
final class PageView extends Region {

    /// A place in the article's text to bring into sight.
    ///
    /// @param edge how clear of the upper and lower edge it must stand
    private record Aim(int offset, double edge) {}

    private static final Duration BLINK = Duration.seconds(1);
    private static final double LEAST_MARGIN = 24;
    private static final double SCROLL_BAR = 8;
    private static final double EDGE = 40;

    /// So near the edge a mention may stand and stay: who clicks it does not want it to jump.
    private static final double NEAR_EDGE = 6;

    private static final int NOWHERE = ReadingModel.NOWHERE;
    private static final int TENTHS = 10;

    /// What was out of sight comes to stand this many tenths of the height below the upper edge.
    private static final int TENTHS_ABOVE = 3;

    /// How many layouts a paragraph may take to be drawn after a jump to it.
    private static final int PULSES = 4;

    private final ReaderModel model;
    private final RichTextArea area = new RichTextArea();
    private final DoubleProperty column = new SimpleDoubleProperty();
    private final Runnable arrive = this::arrive;
    private final Runnable reach = this::reach;
    private final Runnable settle = this::settle;
    private final Leaving leaving;
    private final Fold fold;
    private @Nullable PageText text;
    private @Nullable Pointing pointing;
    private @Nullable Aim aim;
    private int patience;

    /// True from the opening of a page until the caret stands where it was opened.
    private boolean arriving;
    private double measure = Measure.width(17);

    PageView(ReaderModel model) {
        this.model = model;
        area.setId("page");
        area.getStyleClass().add("page");
        area.setWrapText(true);
        area.setEditable(false);
        area.displayCaretProperty().bind(area.focusedProperty());
        // The control lets its caret blink for ever, also when it is gone: that keeps the window
        // drawing, and in memory after it is closed.
        area.caretBlinkPeriodProperty()
                .bind(Bindings.when(area.focusedProperty()).then(BLINK).otherwise(Duration.ZERO));
        area.selectionProperty().subscribe(this::select);
        model.marks()
                .selection()
                .subscribe(
                        words -> {
                            if (words == null) {
                                deselect();
                            }
                        });
        area.setAccessibleText("Article text");
        new Wardrobe(area);
        new Paging(area);
        fold = new Fold(area);
        leaving = new Leaving(model.reading(), area, this::readingPlace);
        area.addEventHandler(MouseEvent.MOUSE_CLICKED, this::clicked);
        getChildren().add(area);
        widthProperty().subscribe(this::centre);
    }

    private void clicked(MouseEvent event) {
        Pointing mouse = pointing;
        if (mouse != null
                && event.getButton() == MouseButton.PRIMARY
                && event.isStillSincePress()) {
            mouse.click();
        }
    }

    RichTextArea area() {
        return area;
    }

    /// Lays a page open at its beginning, or at a hit; where its words are those in sight already,
    /// only what is marked changes.
    void show(Page page, Zoom zoom, int hit) {
        PageText before = text;
        if (before != null && before.isOf(page, zoom)) {
            before.take(page, hit);
            leaving.watch(page.article());
        } else {
            open(page, zoom, hit, before);
        }
    }

    private void open(Page page, Zoom zoom, int hit, @Nullable PageText before) {
        boolean same = before != null && before.page().article().id().equals(page.article().id());
        leaving.keep();
        int place = same ? readingPlace() : hit == ReaderModel.NO_HIT ? resume() : NOWHERE;
        measure = new Setting(zoom).measure();
        Pointing mouse = new Pointing(model, hit);
        pointing = mouse;
        text = new PageText(page, zoom, mouse, column, this::getHeight);
        fold.shut();
        area.setModel(text);
        centre();
        leaving.watch(page.article());
        aim = null;
        if (place == NOWHERE) {
            reveal(hit);
        } else {
            go(place);
        }
        beforeLayout();
    }

    /// The control lays two hundred paragraphs out each time the caret moves: it moves once, when
    /// it is known where to, and while the control is folded.
    private void beforeLayout() {
        Scene scene = getScene();
        if (scene == null) {
            arrive();
        } else {
            scene.removePreLayoutPulseListener(arrive);
            scene.addPreLayoutPulseListener(arrive);
            requestLayout();
        }
    }

    /// Goes near where a page is to be opened, before it is laid out for the first time; [#reach]
    /// does the rest.
    private void arrive() {
        Scene scene = getScene();
        if (scene != null) {
            scene.removePreLayoutPulseListener(arrive);
        }
        Aim now = getHeight() > 0 ? aim : null; // else it is gone there once there is room
        TextPos place = text == null || now == null ? null : text.placeOf(now.offset());
        arriving = place != null;
        area.select(
                text == null || place == null
                        ? TextPos.ZERO
                        : text.above(place, getHeight() * TENTHS_ABOVE / TENTHS));
    }

    private int resume() {
        return model.reading().resume();
    }

    /// The offset of the article's text that stands where one reads, or [#NOWHERE] if nothing is
    /// drawn yet.
    private int readingPlace() {
        Point2D at =
                localToScreen(
                        area.getContentPadding().getLeft() + 1,
                        getHeight() * TENTHS_ABOVE / TENTHS);
        return at == null || getHeight() == 0 ? NOWHERE : offsetAt(at.getX(), at.getY());
    }

    /// Fills a hit and scrolls to it, once the text is laid out.
    void reveal(int hit) {
        if (text == null) {
            return;
        }
        text.fill(hit);
        if (hit != ReaderModel.NO_HIT) {
            take(new Aim(text.page().hits().get(hit).start(), EDGE));
        }
    }

    /// Scrolls to the mention whose card is open, unless it is in sight.
    void reveal(Annotation mention) {
        take(new Aim(mention.span().start(), NEAR_EDGE));
    }

    /// Scrolls to an offset of the article's text, unless it is in sight.
    void go(int offset) {
        take(new Aim(offset, EDGE));
    }

    /// Draws the marks anew, as after another kind was chosen.
    void restyle() {
        if (text != null) {
            text.restyle();
        }
    }

    /// Where the character at an offset of the article's text stands, or null if it is not drawn.
    @Nullable Bounds inScene(int offset) {
        Bounds here = place(offset);
        return here == null ? null : localToScene(here);
    }

    /// The offset of the article's text at a point of the screen.
    int offsetAt(double screenX, double screenY) {
        return text == null ? 0 : text.offsetOf(area.getTextPosition(screenX, screenY));
    }

    /// The offset of the article's text at the caret.
    int caretOffset() {
        TextPos caret = area.getCaretPosition();
        return text == null || caret == null ? 0 : text.offsetOf(caret);
    }

    /// Tells the model which words are selected.
    private void select(@Nullable SelectionSegment now) {
        PageText shown = text;
        model.marks()
                .selection()
                .set(
                        now == null || shown == null || now.isCollapsed()
                                ? null
                                : shown.wordsBetween(now.getMin(), now.getMax()));
    }

    /// Leaves the caret where the selection ended.
    private void deselect() {
        SelectionSegment now = area.getSelection();
        if (now != null && !now.isCollapsed()) {
            area.select(now.getCaret());
        }
    }

    /// Where the mention stands whose card is open, or null if it is out of sight.
    @Nullable Bounds focusInScene() {
        return inScene(Spotlight.FRAME);
    }

    /// Where the first visible words stand that the mention supports, or null if there are none.
    @Nullable Bounds scopeInScene() {
        return inScene(Spotlight.SHADE);
    }

    private void take(Aim next) {
        aim = next;
        onNextPulse(reach);
    }

    @Override
    protected void layoutChildren() {
        area.resizeRelocate(0, 0, getWidth(), getHeight());
    }

    private void reach() {
        getScene().removePostLayoutPulseListener(reach);
        Aim now = aim;
        TextPos place = text == null || now == null ? null : text.placeOf(now.offset());
        if (now == null || place == null) {
            return;
        }
        if (isInSight(now)) {
            if (arriving) {
                area.select(place); // in sight already: nothing is laid out
            }
        } else {
            if (place.equals(area.getCaretPosition())) {
                area.select(TextPos.ZERO); // the control goes only to where the caret is not
            }
            area.select(place);
            patience = PULSES;
            onNextPulse(settle);
        }
        arriving = false;
    }

    /// The jump leaves the place at an edge: moves it to where one reads, once it is drawn.
    private void settle() {
        getScene().removePostLayoutPulseListener(settle);
        Aim now = aim;
        if (now == null || isInSight(now) || --patience < 0) {
            return;
        }
        scrollTo(now);
        onNextPulse(settle);
    }

    private void scrollTo(Aim wanted) {
        Bounds drawn = isInSight(wanted) ? null : place(wanted.offset());
        if (drawn != null) {
            scroll((int) Math.round(drawn.getMinY() * TENTHS / getHeight()) - TENTHS_ABOVE);
        }
    }

    private void onNextPulse(Runnable work) {
        Scene scene = getScene();
        if (scene != null) {
            scene.removePostLayoutPulseListener(work);
            scene.addPostLayoutPulseListener(work);
            requestLayout();
        }
    }

    /// Scrolls on by tenths of the height; back, if negative. The control's content hears wheels,
    /// the control itself does not.
    private void scroll(int tenths) {
        Node content = area.lookup(".content");
        leaving.aside(
                () -> {
                    for (int i = 0; content != null && i < Math.abs(tenths); i++) {
                        content.fireEvent(tenths < 0 ? Wheel.up() : Wheel.down());
                    }
                });
    }

    private boolean isInSight(Aim wanted) {
        Bounds drawn = place(wanted.offset());
        return drawn != null
                && drawn.getMinY() > wanted.edge()
                && drawn.getMaxY() < getHeight() - wanted.edge();
    }

    /// Where an offset of the article's text is drawn, or null if its paragraph is not.
    private @Nullable Bounds place(int offset) {
        for (Node node : area.lookupAll("." + MarkedFlow.STYLE)) {
            if (node instanceof MarkedFlow flow && flow.holds(offset)) {
                return sceneToLocal(flow.localToScene(flow.boundsAt(offset)));
            }
        }
        return null;
    }

    /// The bounds of the first thing of this style that is drawn, or null if none is.
    private @Nullable Bounds inScene(String style) {
        for (Node node : area.lookupAll("." + style)) {
            if (node.isVisible() && node.getLayoutBounds().getWidth() > 0) {
                return node.localToScene(node.getLayoutBounds());
            }
        }
        return null;
    }

    private void centre() {
        double room = getWidth() - SCROLL_BAR;
        double side = Math.max(LEAST_MARGIN, (room - measure) / 2);
        column.set(Math.max(0, room - 2 * side));
        Insets padding = new Insets(24, side, 48, side);
        if (!padding.equals(area.getContentPadding())) {
            area.setContentPadding(padding); // lays out anew what was just laid out
        }
    }
}

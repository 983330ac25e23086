package org.armscope.view.reader.page;

import javafx.beans.binding.Bindings;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.geometry.Bounds;
import javafx.geometry.Insets;
import javafx.geometry.Point2D;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import javafx.util.Duration;
import jfx.incubator.scene.control.richtext.RichTextArea;
import jfx.incubator.scene.control.richtext.SelectionSegment;
import jfx.incubator.scene.control.richtext.TextPos;
import org.armscope.annotation.Annotation;
import org.armscope.view.reader.paragraph.Measure;
import org.armscope.view.reader.paragraph.Pointing;
import org.armscope.view.reader.paragraph.Setting;
import org.armscope.view.reader.paragraph.Spotlight;
import org.armscope.viewmodel.reader.Page;
import org.armscope.viewmodel.reader.ReaderModel;
import org.armscope.viewmodel.reader.ReadingModel;
import org.armscope.viewmodel.reader.Zoom;
import org.jspecify.annotations.Nullable;

/// The virtualised text of one page, its column centred and never wider than the measure.
public final class PageView extends Region {

    private static final Duration BLINK = Duration.seconds(1);
    private static final double LEAST_MARGIN = 24;
    private static final double SCROLL_BAR = 8;

    private static final int NOWHERE = ReadingModel.NOWHERE;

    private final ReaderModel model;
    private final RichTextArea area = new RichTextArea();
    private final DoubleProperty column = new SimpleDoubleProperty();
    private final Drawn drawn = new Drawn(this, area);
    private final Leaving leaving;
    private final Approach approach;
    private final Fold fold;
    private final Offstage offstage;
    private @Nullable PageText text;
    private @Nullable Pointing pointing;
    private double measure = Measure.width(17);

    /// @param model whose page is shown, once it is told to
    public PageView(ReaderModel model) {
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
        offstage = new Offstage(area);
        leaving = new Leaving(model.reading(), area, this::readingPlace);
        approach = new Approach(drawn, leaving, () -> text);
        area.addEventHandler(MouseEvent.MOUSE_CLICKED, this::clicked);
        getChildren().addAll(area, offstage.fitting());
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

    /// The text control, for the keyboard and for what stands around it.
    public RichTextArea area() {
        return area;
    }

    /// Lays a page open at its beginning, or at a hit; where its words are those in sight already,
    /// only what is marked changes.
    public void show(Page page, Zoom zoom, int hit) {
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
        text = new PageText(page, zoom, mouse, new Column(column, this::getHeight, offstage::fit));
        fold.shut();
        area.setModel(text);
        centre();
        leaving.watch(page.article());
        approach.stay();
        if (place == NOWHERE) {
            reveal(hit);
        } else {
            go(place);
        }
        approach.beforeLayout();
    }

    private int resume() {
        return model.reading().resume();
    }

    /// The offset of the article's text that stands where one reads, or [#NOWHERE] if nothing is
    /// drawn yet.
    private int readingPlace() {
        Point2D at =
                localToScreen(area.getContentPadding().getLeft() + 1, Approach.readingHeight(this));
        return at == null || getHeight() == 0 ? NOWHERE : offsetAt(at.getX(), at.getY());
    }

    /// Fills a hit and scrolls to it, once the text is laid out.
    public void reveal(int hit) {
        if (text == null) {
            return;
        }
        text.fill(hit);
        if (hit != ReaderModel.NO_HIT) {
            approach.to(text.page().hits().get(hit).whole().start());
        }
    }

    /// Scrolls to the mention whose card is open, unless it is in sight.
    public void reveal(Annotation mention) {
        approach.nearly(mention.span().start());
    }

    /// Scrolls to an offset of the article's text, unless it is in sight.
    public void go(int offset) {
        approach.to(offset);
    }

    /// Draws the marks anew, as after another kind was chosen.
    public void restyle() {
        if (text != null) {
            text.restyle();
        }
    }

    /// Where the character at an offset of the article's text stands, or null if it is not drawn.
    public @Nullable Bounds inScene(int offset) {
        return drawn.inScene(offset);
    }

    /// Where the mention stands whose card is open, or null if it is out of sight.
    public @Nullable Bounds focusInScene() {
        return drawn.inScene(Spotlight.FRAME);
    }

    /// Where the first visible words stand that the mention supports, or null if there are none.
    public @Nullable Bounds scopeInScene() {
        return drawn.inScene(Spotlight.SHADE);
    }

    /// The offset of the article's text at a point of the screen.
    public int offsetAt(double screenX, double screenY) {
        return text == null ? 0 : text.offsetOf(area.getTextPosition(screenX, screenY));
    }

    /// The offset of the article's text at the caret.
    public int caretOffset() {
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

    @Override
    protected void layoutChildren() {
        area.resizeRelocate(0, 0, getWidth(), getHeight());
        offstage.layOut();
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

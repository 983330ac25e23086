package org.armscope.view.reader;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.geometry.Rectangle2D;
import javafx.scene.Cursor;
import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.text.TextFlow;
import javafx.util.Subscription;
import org.armscope.text.Span;
import org.armscope.viewmodel.reader.Dressing;
import org.armscope.viewmodel.reader.Mark;
import org.armscope.viewmodel.reader.MentionKind;
import org.armscope.viewmodel.reader.Stretch;
import org.jspecify.annotations.Nullable;

/// One paragraph as it is drawn: shades and fills at the bottom, then lines and boxes, and the
/// words on top of them.
///
/// The text control puts a hundred paragraphs before and behind what is in sight into the window at
/// each layout, only to know their heights. These stay empty and tell the height that their words
/// have, measured once outside the window; [#dress] puts words and marks into those in sight.
final class MarkedFlow extends TextFlow {

    static final String STYLE = "marked-flow";

    /// A mark and the boxes that its words fill.
    private record Target(Mark mark, List<Rectangle2D> boxes) {}

    private final Span paragraph;
    private final String text;
    private final Pointing pointing;
    private final List<Mark> marks;
    private final List<Row.Boxed> hits;
    private final List<RangePath> drawn = new ArrayList<>();

    /// Not managed: what is put into it does not have the page laid out anew.
    private final Group under = new Group();

    private final Spotlight light;
    private final HighlightLayer highlights;

    /// The words, in the order of the text; in [#ruler] while this is out of sight.
    private final List<Node> set = new ArrayList<>();

    private final TextFlow ruler = new TextFlow();
    private final Map<Double, Double> heights = new HashMap<>();
    private List<Target> targets = List.of();
    private boolean dressed;
    private Subscription listening = Subscription.EMPTY;

    MarkedFlow(Row.Words row, String text, Dressing dressing, Faces faces, Pointing pointing) {
        this.paragraph = row.block().span();
        this.text = text;
        this.pointing = pointing;
        this.marks = dressing.marks();
        this.light = new Spotlight(paragraph);
        this.highlights = new HighlightLayer(this, paragraph, text, pointing.marks());
        getStyleClass().add(STYLE);
        this.hits = row.hits();
        under.setManaged(false);
        getChildren().add(under);
        for (Stretch stretch : dressing.stretches()) {
            String words = stretch.span().shift(-paragraph.start()).in(text);
            set.add(faces.set(words, stretch.face()));
        }
        ruler.getChildren().setAll(set);
        setOnMouseMoved(this::moved);
        setOnMouseExited(event -> pointing.at(null));
        setOnMousePressed(this::pressed);
    }

    /// Shows the words, draws what lies under them and follows what changes it.
    void dress() {
        if (dressed) {
            return;
        }
        dressed = true;
        ruler.getChildren().clear();
        getChildren().addAll(set);
        applyCss();
        layout();
        marks.stream().filter(Mark::isUnderlined).forEach(mark -> drawn.add(fill(mark)));
        marks.stream().filter(Mark::isUnderlined).forEach(mark -> drawn.add(line(mark)));
        hits.forEach(hit -> drawn.add(box(hit)));
        under.getChildren().addAll(highlights.fills(), highlights.margin());
        under.getChildren().addAll(light.shades());
        under.getChildren().addAll(drawn);
        under.getChildren().add(light.frame());
        listening =
                pointing.mentions()
                        .card()
                        .subscribe(card -> light.turnTo(card, this, text))
                        .and(highlights.listen());
        trace();
        under.applyCss();
    }

    /// For one that is out of sight again: it must not be held by what it follows.
    void undress() {
        if (dressed) {
            dressed = false;
            listening.unsubscribe();
            getChildren().removeAll(set);
            ruler.getChildren().setAll(set);
            under.getChildren().clear();
            drawn.clear();
            targets = List.of();
        }
    }

    /// True if the offset of the article's text lies in this paragraph.
    boolean holds(int offset) {
        return paragraph.contains(offset);
    }

    /// Where the character at an offset of the article's text stands.
    Bounds boundsAt(int offset) {
        dress();
        int at = offset - paragraph.start();
        List<Rectangle2D> boxes = Boxes.of(this, text, new Span(at, at + 1));
        if (boxes.isEmpty()) {
            return getLayoutBounds();
        }
        Rectangle2D box = boxes.getFirst();
        return new BoundingBox(box.getMinX(), box.getMinY(), box.getWidth(), box.getHeight());
    }

    /// The words never change: how high they stand in a width is told once.
    @Override
    protected double computePrefHeight(double width) {
        return heights.computeIfAbsent(
                width, known -> dressed ? super.computePrefHeight(known) : measured(known));
    }

    private double measured(double width) {
        ruler.setLineSpacing(getLineSpacing());
        ruler.setPadding(getPadding());
        return ruler.prefHeight(width);
    }

    @Override
    protected void layoutChildren() {
        super.layoutChildren();
        if (dressed) {
            trace();
        }
    }

    private void trace() {
        drawn.forEach(path -> path.trace(this, text));
        light.trace(this, text);
        highlights.trace();
        targets = marks.stream().map(mark -> new Target(mark, boxes(mark))).toList();
    }

    private List<Rectangle2D> boxes(Mark mark) {
        return Boxes.of(this, text, here(mark.span()));
    }

    private RangePath fill(Mark mark) {
        return new RangePath(boxes -> Boxes.outlines(boxes, 0), "mention-fill", kind(mark).style())
                .over(here(mark.span()));
    }

    private RangePath line(Mark mark) {
        MentionKind kind = kind(mark);
        return new RangePath(
                        boxes -> Underline.under(boxes, kind, mark.lane()),
                        "mention-line",
                        kind.style())
                .over(here(mark.span()));
    }

    private RangePath box(Row.Boxed hit) {
        String style = hit.number() == pointing.currentHit() ? "hit-current" : "hit";
        return new RangePath(boxes -> Boxes.outlines(boxes, 0), style).over(here(hit.span()));
    }

    private static MentionKind kind(Mark mark) {
        return mark.kind().orElseThrow();
    }

    private Span here(Span span) {
        return span.shift(-paragraph.start());
    }

    private void moved(MouseEvent event) {
        Mark mark = markAt(event);
        setCursor(mark == null ? null : Cursor.HAND);
        pointing.at(mark == null ? null : mark.annotation());
    }

    private void pressed(MouseEvent event) {
        if (event.getButton() == MouseButton.PRIMARY) {
            Mark mark = markAt(event);
            pointing.press(
                    mark == null ? null : mark.annotation(),
                    highlights.at(event.getX(), event.getY()));
        }
    }

    /// The shortest of the marks there, or null.
    private @Nullable Mark markAt(MouseEvent event) {
        Mark found = null;
        for (Target target : targets) {
            if (Boxes.contain(target.boxes(), event.getX(), event.getY())
                    && (found == null || target.mark().span().length() < found.span().length())) {
                found = target.mark();
            }
        }
        return found;
    }
}

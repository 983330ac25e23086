package org.armscope.view.reader;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.geometry.Rectangle2D;
import javafx.scene.Cursor;
import javafx.scene.Scene;
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
final class MarkedFlow extends TextFlow {

    static final String STYLE = "marked-flow";

    /// A mark and the boxes that its words fill.
    private record Target(Mark mark, List<Rectangle2D> boxes) {}

    private final Span paragraph;
    private final String text;
    private final Pointing pointing;
    private final List<Mark> marks;
    private final List<RangePath> drawn = new ArrayList<>();
    private final Spotlight light;
    private final HighlightLayer highlights;
    private List<Target> targets = List.of();
    private Subscription listening = Subscription.EMPTY;

    MarkedFlow(Row.Words words, String text, Dressing dressing, Faces faces, Pointing pointing) {
        this.paragraph = words.block().span();
        this.text = text;
        this.pointing = pointing;
        this.marks = dressing.marks();
        this.light = new Spotlight(paragraph);
        this.highlights = new HighlightLayer(this, paragraph, text, pointing.marks());
        getStyleClass().add(STYLE);
        getChildren().addAll(highlights.fills(), highlights.margin());
        marks.stream().filter(Mark::isUnderlined).forEach(mark -> drawn.add(fill(mark)));
        marks.stream().filter(Mark::isUnderlined).forEach(mark -> drawn.add(line(mark)));
        words.hits().forEach(hit -> drawn.add(box(hit)));
        getChildren().addAll(light.shades());
        getChildren().addAll(drawn);
        getChildren().add(light.frame());
        for (Stretch stretch : dressing.stretches()) {
            String set = stretch.span().shift(-paragraph.start()).in(text);
            getChildren().add(faces.set(set, stretch.face()));
        }
        setOnMouseMoved(this::moved);
        setOnMouseExited(event -> pointing.at(null));
        setOnMousePressed(this::pressed);
        sceneProperty().subscribe(this::listen);
    }

    /// True if the offset of the article's text lies in this paragraph.
    boolean holds(int offset) {
        return paragraph.contains(offset);
    }

    /// Where the character at an offset of the article's text stands.
    Bounds boundsAt(int offset) {
        int at = offset - paragraph.start();
        List<Rectangle2D> boxes = Boxes.of(this, text, new Span(at, at + 1));
        if (boxes.isEmpty()) {
            return getLayoutBounds();
        }
        Rectangle2D box = boxes.getFirst();
        return new BoundingBox(box.getMinX(), box.getMinY(), box.getWidth(), box.getHeight());
    }

    @Override
    protected void layoutChildren() {
        super.layoutChildren();
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

    /// Listens only while it is shown: paragraphs out of sight are dropped and must not be held.
    private void listen(@Nullable Scene scene) {
        listening.unsubscribe();
        listening =
                scene == null
                        ? Subscription.EMPTY
                        : pointing.mentions()
                                .card()
                                .subscribe(card -> light.turnTo(card, this, text))
                                .and(highlights.listen());
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

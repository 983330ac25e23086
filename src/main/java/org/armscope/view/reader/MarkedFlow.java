package org.armscope.view.reader;

import java.util.ArrayList;
import java.util.List;
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

    private final PageText page;
    private final int row;
    private final Span paragraph;
    private final String text;
    private final Pointing pointing;
    private final List<RangePath> drawn = new ArrayList<>();

    /// Not managed: what is put into it does not have the page laid out anew.
    private final Group under = new Group();

    private final Spotlight light;
    private final HighlightLayer highlights;

    /// How the words were set last, when they were measured or shown.
    private List<Stretch> stretches = List.of();

    /// The words, in the order of the text; empty until they are wanted.
    private List<Node> set = List.of();

    private List<Mark> marks = List.of();
    private List<Target> targets = List.of();
    private boolean dressed;
    private Subscription listening = Subscription.EMPTY;

    /// @param row the paragraph's number in the page
    MarkedFlow(PageText page, int row, Row.Words words, Pointing pointing) {
        this.page = page;
        this.row = row;
        this.paragraph = words.span();
        this.text = page.getPlainText(row);
        this.pointing = pointing;
        this.light = new Spotlight(paragraph);
        this.highlights = new HighlightLayer(this, paragraph, text, pointing.marks());
        getStyleClass().add(STYLE);
        under.setManaged(false);
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
        Dressing dressing = page.dressing(paragraph);
        marks = dressing.marks();
        setWords(dressing.stretches());
        getChildren().add(under);
        getChildren().addAll(set);
        applyCss();
        layout();
        List<Mark> lined = marks.stream().filter(Mark::isUnderlined).toList();
        lined.forEach(mark -> drawn.add(fill(mark)));
        lined.forEach(mark -> drawn.add(line(mark)));
        page.hits(paragraph).forEach(hit -> drawn.add(box(hit)));
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

    private void setWords(List<Stretch> next) {
        if (set.isEmpty() || !next.equals(stretches)) {
            Faces faces = page.faces(row);
            stretches = next;
            set = next.stream().map(stretch -> faces.set(words(stretch), stretch.face())).toList();
        }
    }

    private String words(Stretch stretch) {
        return here(stretch.span()).in(text);
    }

    /// Draws anew what is drawn over the words, if they are in sight; the words stay.
    void redress() {
        if (dressed) {
            undress();
            dress();
        }
    }

    /// Told that other things are marked: at the next layout it is dressed anew, and measured too
    /// if that sets its words in other faces.
    void renew() {
        undress();
        if (!stretches.isEmpty() && !page.dressing(paragraph).stretches().equals(stretches)) {
            set = List.of();
            page.heights().forget(row);
        }
    }

    /// For one that is out of sight again: it must not be held by what it follows.
    void undress() {
        if (dressed) {
            dressed = false;
            listening.unsubscribe();
            getChildren().clear();
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

    /// The control lays each paragraph out once before it has a width.
    @Override
    protected double computePrefHeight(double width) {
        if (width <= 0) {
            return width < 0 ? super.computePrefHeight(width) : 0;
        }
        return page.heights()
                .of(
                        row,
                        paragraph.length(),
                        width,
                        known -> dressed ? super.computePrefHeight(known) : measured(known));
    }

    private double measured(double width) {
        setWords(page.dressing(paragraph).stretches());
        TextFlow ruler = new TextFlow();
        ruler.getChildren().setAll(set);
        ruler.setLineSpacing(getLineSpacing());
        ruler.setPadding(getPadding());
        double height = ruler.prefHeight(width);
        ruler.getChildren().clear();
        return height;
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

    private RangePath box(Boxed hit) {
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

package org.armscope.view.reader.paragraph;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Point2D;
import javafx.geometry.Rectangle2D;
import javafx.scene.Cursor;
import javafx.scene.Group;
import javafx.scene.shape.Circle;
import javafx.scene.text.TextFlow;
import javafx.util.Subscription;
import org.armscope.text.Span;
import org.armscope.view.Controls;
import org.armscope.viewmodel.markdown.Markdown;
import org.armscope.viewmodel.reader.mark.MarksModel;
import org.armscope.viewmodel.reader.mark.Placed;

/// Draws the analyst's highlights of one paragraph: a fill as high as the line under everything
/// else, and in the margin the dot of a note.
final class HighlightLayer {

    private static final double DOT = 4;
    private static final double MARGIN = 12;

    /// A highlight, what is drawn for it, and the boxes that its words fill.
    private record Drawn(Placed mark, RangePath fill, List<Rectangle2D> boxes) {}

    private final TextFlow flow;
    private final Span paragraph;
    private final String text;
    private final MarksModel marks;
    private final Group layer = new Group();
    private final List<Circle> dots = new ArrayList<>();
    private List<Drawn> drawn = List.of();

    HighlightLayer(TextFlow flow, Span paragraph, String text, MarksModel marks) {
        this.flow = flow;
        this.paragraph = paragraph;
        this.text = text;
        this.marks = marks;
        layer.setManaged(false);
    }

    Group layer() {
        return layer;
    }

    /// Follows the highlights until the subscription ends.
    Subscription listen() {
        return marks.marks()
                .subscribe(all -> show(all.touching(paragraph)))
                .and(marks.current().subscribe((was, now) -> trace()));
    }

    /// The offset of the article's text at a point over a highlight, or a negative number.
    int at(double x, double y) {
        for (Drawn one : drawn) {
            if (Boxes.contain(one.boxes(), x, y)) {
                return overlap(x, y, one);
            }
        }
        return -1;
    }

    /// The character there, so that all that lies over it is found.
    private int overlap(double x, double y, Drawn one) {
        int character = paragraph.start() + flow.getHitInfo(new Point2D(x, y)).getCharIndex();
        return one.mark().span().contains(character)
                ? character
                : Math.max(one.mark().span().start(), paragraph.start());
    }

    /// Draws where the words stand now that the paragraph is laid out.
    void trace() {
        List<Drawn> traced = new ArrayList<>();
        layer.getChildren().removeAll(dots);
        dots.clear();
        Placed current = marks.current().get();
        for (Drawn one : drawn) {
            Span here = here(one.mark());
            one.fill().trace(flow, text);
            boolean isCurrent = current != null && current.id().equals(one.mark().id());
            one.fill().getStyleClass().remove("current");
            if (isCurrent) {
                one.fill().getStyleClass().add("current");
            }
            List<Rectangle2D> boxes = Boxes.of(flow, text, here);
            traced.add(new Drawn(one.mark(), one.fill(), boxes));
            if (one.mark().hasNote() && paragraph.contains(one.mark().span().start())) {
                dot(one.mark(), boxes);
            }
        }
        drawn = List.copyOf(traced);
        layer.getChildren().addAll(dots);
    }

    private void show(List<Placed> here) {
        if (!here.equals(drawn.stream().map(Drawn::mark).toList())) {
            drawn = here.stream().map(this::draw).toList();
            layer.getChildren().setAll(drawn.stream().map(Drawn::fill).toList());
            trace();
        }
    }

    private Drawn draw(Placed mark) {
        return new Drawn(mark, new RangePath(here(mark), 1, "highlight", mark.style()), List.of());
    }

    private void dot(Placed mark, List<Rectangle2D> boxes) {
        if (boxes.isEmpty()) {
            return;
        }
        Circle dot = new Circle(DOT);
        dot.getStyleClass().addAll("note-dot", mark.style());
        dot.setCenterX(flow.getWidth() + MARGIN);
        double y = (boxes.getFirst().getMinY() + boxes.getFirst().getMaxY()) / 2;
        while (isTaken(y)) {
            y += 2 * DOT + 2;
        }
        dot.setCenterY(y);
        dot.setCursor(Cursor.HAND);
        Controls.hint(dot, Markdown.plain(mark.highlight().note()));
        dot.setAccessibleText("Note: " + Markdown.plain(mark.highlight().note()));
        dot.setOnMouseClicked(
                event -> {
                    event.consume();
                    marks.show(mark);
                });
        dots.add(dot);
    }

    private boolean isTaken(double y) {
        return dots.stream().anyMatch(other -> Math.abs(other.getCenterY() - y) < 2 * DOT);
    }

    private Span here(Placed mark) {
        Span span = mark.span();
        return new Span(
                        Math.max(span.start(), paragraph.start()),
                        Math.min(span.end(), paragraph.end()))
                .shift(-paragraph.start());
    }
}

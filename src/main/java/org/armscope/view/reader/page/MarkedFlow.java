package org.armscope.view.reader.page;

import java.util.List;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.geometry.Insets;
import javafx.geometry.Rectangle2D;
import javafx.scene.Cursor;
import javafx.scene.Node;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import javafx.scene.text.TextFlow;
import org.armscope.text.Span;
import org.armscope.view.reader.paragraph.Attire;
import org.armscope.view.reader.paragraph.Boxes;
import org.armscope.view.reader.paragraph.Faces;
import org.armscope.view.reader.paragraph.Pointing;
import org.armscope.viewmodel.reader.Dressing;
import org.armscope.viewmodel.reader.Mark;
import org.armscope.viewmodel.reader.Stretch;
import org.jspecify.annotations.Nullable;

/// One paragraph as it is drawn: the words, and under them what is worn.
///
/// The text control puts a hundred paragraphs before and behind what is in sight into the window at
/// each layout, only to know their heights. These stay empty and tell the height that their words
/// have, measured once outside the window. Those in sight are given room, and then dress while they
/// are laid out: at any other time the control would lay all two hundred out again.
final class MarkedFlow extends TextFlow {

    static final String STYLE = "marked-flow";

    private final PageText page;
    private final int row;
    private final Span paragraph;
    private final String text;
    private final Pointing pointing;

    /// How the words were set last, when they were measured or shown.
    private List<Stretch> stretches = List.of();

    /// The words, in the order of the text; empty until they are wanted.
    private List<Node> set = List.of();

    private @Nullable Attire attire;

    /// @param row the paragraph's number in the page
    MarkedFlow(PageText page, int row, Row.Words words, Pointing pointing) {
        this.page = page;
        this.row = row;
        this.paragraph = words.span();
        this.text = page.getPlainText(row);
        this.pointing = pointing;
        getStyleClass().add(STYLE);
        setLineSpacing(page.spacing(row));
        setPadding(new Insets(0, 0, page.below(row), 0));
        setOnMouseMoved(this::moved);
        setOnMouseExited(event -> pointing.at(null));
        setOnMousePressed(this::pressed);
    }

    /// Shows the words and draws what lies under them.
    void dress() {
        if (attire == null) {
            wear();
            layout();
        }
    }

    private void wear() {
        Dressing dressing = page.dressing(paragraph);
        setWords(dressing.stretches());
        Attire next = new Attire(this, paragraph, text, pointing);
        attire = next;
        getChildren().add(next.under());
        getChildren().addAll(set);
        next.put(dressing.marks(), page.hits(paragraph));
        page.worn().add(this);
        applyCss();
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

    /// Fills another hit, if the paragraph is in sight.
    void fill() {
        if (attire != null) {
            attire.fill(pointing.currentHit());
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

    /// For one that is out of sight again: it must not be held by what it follows. It dresses when
    /// it is given room once more.
    void undress() {
        if (attire != null) {
            attire.off();
            attire = null;
            page.worn().remove(this);
            getChildren().clear();
            if (getParent() instanceof Region cell) {
                cell.resize(0, 0);
            }
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
                        known -> attire != null ? super.computePrefHeight(known) : measured(known));
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
        if (attire == null && getWidth() > 0) {
            wear();
        }
        super.layoutChildren();
        if (attire != null) {
            attire.trace();
        }
    }

    private void moved(MouseEvent event) {
        Mark mark = markAt(event);
        setCursor(mark == null ? null : Cursor.HAND);
        pointing.at(mark == null ? null : mark.annotation());
    }

    private void pressed(MouseEvent event) {
        if (event.getButton() == MouseButton.PRIMARY && attire != null) {
            Mark mark = markAt(event);
            pointing.press(
                    mark == null ? null : mark.annotation(),
                    attire.highlightAt(event.getX(), event.getY()));
        }
    }

    private @Nullable Mark markAt(MouseEvent event) {
        return attire == null ? null : attire.markAt(event.getX(), event.getY());
    }

    private Span here(Span span) {
        return span.shift(-paragraph.start());
    }
}

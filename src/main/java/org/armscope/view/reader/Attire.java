package org.armscope.view.reader;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javafx.geometry.Rectangle2D;
import javafx.scene.Group;
import javafx.scene.text.TextFlow;
import javafx.util.Subscription;
import org.armscope.text.Span;
import org.armscope.viewmodel.reader.Mark;
import org.armscope.viewmodel.reader.MentionKind;
import org.jspecify.annotations.Nullable;

/// What a paragraph in sight wears under its words: shades and fills at the bottom, then lines and
/// boxes. It follows what changes it until it is taken off.
final class Attire {

    private static final String HIT = "hit";
    private static final String CURRENT = "hit-current";

    /// A mark and the boxes that its words fill.
    private record Target(Mark mark, List<Rectangle2D> boxes) {}

    private final TextFlow flow;
    private final Span paragraph;
    private final String text;
    private final Pointing pointing;
    private final Spotlight light;
    private final HighlightLayer highlights;

    /// Not managed: what is put into it does not have the page laid out anew.
    private final Group under = new Group();

    private final List<RangePath> drawn = new ArrayList<>();
    private final Map<Boxed, RangePath> hits = new LinkedHashMap<>();
    private List<Mark> marks = List.of();
    private List<Target> targets = List.of();
    private Subscription listening = Subscription.EMPTY;

    /// @param paragraph over the article's text
    /// @param text the paragraph's own
    Attire(TextFlow flow, Span paragraph, String text, Pointing pointing) {
        this.flow = flow;
        this.paragraph = paragraph;
        this.text = text;
        this.pointing = pointing;
        this.light = new Spotlight(paragraph);
        this.highlights = new HighlightLayer(flow, paragraph, text, pointing.marks());
        under.setManaged(false);
    }

    /// All of it, to lie under the words.
    Group under() {
        return under;
    }

    /// Puts on the marks of a paragraph and the hits in it; they are drawn where the words stand
    /// once these are laid out.
    void put(List<Mark> worn, List<Boxed> found) {
        marks = worn;
        List<Mark> lined = marks.stream().filter(Mark::isUnderlined).toList();
        lined.forEach(mark -> drawn.add(fill(mark)));
        lined.forEach(mark -> drawn.add(line(mark)));
        found.forEach(hit -> drawn.add(box(hit)));
        under.getChildren().addAll(highlights.fills(), highlights.margin());
        under.getChildren().addAll(light.shades());
        under.getChildren().addAll(drawn);
        under.getChildren().add(light.frame());
        listening =
                pointing.mentions()
                        .card()
                        .subscribe(card -> light.turnTo(card, flow, text))
                        .and(highlights.listen());
    }

    /// Fills the words of this hit, and no others.
    void fill(int number) {
        hits.forEach((hit, path) -> path.getStyleClass().setAll(style(hit, number)));
    }

    /// Takes everything off.
    void off() {
        listening.unsubscribe();
        under.getChildren().clear();
    }

    /// Draws where the words stand now.
    void trace() {
        drawn.forEach(path -> path.trace(flow, text));
        light.trace(flow, text);
        highlights.trace();
        targets = marks.stream().map(mark -> new Target(mark, boxes(mark))).toList();
    }

    /// The shortest of the marks at a point, or null.
    @Nullable Mark markAt(double x, double y) {
        Mark found = null;
        for (Target target : targets) {
            if (Boxes.contain(target.boxes(), x, y)
                    && (found == null || target.mark().span().length() < found.span().length())) {
                found = target.mark();
            }
        }
        return found;
    }

    /// The offset of the article's text at a point over a highlight, or a negative number.
    int highlightAt(double x, double y) {
        return highlights.at(x, y);
    }

    private List<Rectangle2D> boxes(Mark mark) {
        return Boxes.of(flow, text, here(mark.span()));
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
        RangePath path =
                new RangePath(boxes -> Boxes.outlines(boxes, 0), style(hit, pointing.currentHit()))
                        .over(here(hit.span()));
        hits.put(hit, path);
        return path;
    }

    private static String style(Boxed hit, int current) {
        return hit.hits().contains(current) ? CURRENT : HIT;
    }

    private static MentionKind kind(Mark mark) {
        return mark.kind().orElseThrow();
    }

    private Span here(Span span) {
        return span.shift(-paragraph.start());
    }
}

package org.armscope.view.reader.paragraph;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javafx.scene.Group;
import javafx.scene.text.TextFlow;
import javafx.util.Subscription;
import org.armscope.text.Span;
import org.armscope.viewmodel.reader.Card;
import org.armscope.viewmodel.reader.Mark;
import org.jspecify.annotations.Nullable;

/// What a paragraph in sight wears under its words: shades and fills at the bottom, then lines and
/// boxes. It follows what changes it until it is taken off.
public final class Attire {

    private static final String HIT = "hit";
    private static final String CURRENT = "hit-current";

    private final TextFlow flow;
    private final Span paragraph;
    private final String text;
    private final Pointing pointing;
    private final HighlightLayer highlights;

    /// Not managed: what is put into it does not have the page laid out anew.
    private final Group under = new Group();

    private final Map<Boxed, RangePath> hits = new LinkedHashMap<>();
    private MentionLayer mentions = new MentionLayer(List.of());
    private Spotlight light = Spotlight.OFF;
    private Subscription listening = Subscription.EMPTY;

    /// @param paragraph over the article's text
    /// @param text the paragraph's own
    public Attire(TextFlow flow, Span paragraph, String text, Pointing pointing) {
        this.flow = flow;
        this.paragraph = paragraph;
        this.text = text;
        this.pointing = pointing;
        this.highlights = new HighlightLayer(flow, paragraph, text, pointing.marks());
        under.setManaged(false);
    }

    /// All of it, to lie under the words.
    public Group under() {
        return under;
    }

    /// Puts on the marks of a paragraph and the hits in it; they are drawn where the words stand
    /// once these are laid out.
    public void put(List<Mark> marks, List<Boxed> found) {
        mentions = new MentionLayer(marks);
        found.forEach(hit -> hits.put(hit, box(hit)));
        under.getChildren().add(highlights.layer());
        under.getChildren().addAll(mentions.paths());
        under.getChildren().addAll(hits.values());
        listening = pointing.mentions().card().subscribe(this::light).and(highlights.listen());
    }

    private void light(@Nullable Card card) {
        under.getChildren().removeAll(light.all());
        light = Spotlight.of(card, paragraph);
        under.getChildren().addAll(1, light.shades()); // over highlights
        under.getChildren().addAll(light.frames());
        light.all().forEach(path -> path.trace(flow, text));
    }

    /// Fills the words of this hit, and no others.
    public void fill(int number) {
        hits.forEach((hit, path) -> path.getStyleClass().setAll(style(hit, number)));
    }

    /// Takes everything off.
    public void off() {
        listening.unsubscribe();
        under.getChildren().clear();
    }

    /// Draws where the words stand now.
    public void trace() {
        mentions.trace(flow, paragraph.start(), text);
        hits.values().forEach(path -> path.trace(flow, text));
        light.all().forEach(path -> path.trace(flow, text));
        highlights.trace();
    }

    /// The shortest of the marks at a point, or null.
    public @Nullable Mark markAt(double x, double y) {
        return mentions.markAt(x, y);
    }

    /// The offset of the article's text at a point over a highlight, or a negative number.
    public int highlightAt(double x, double y) {
        return highlights.at(x, y);
    }

    private RangePath box(Boxed hit) {
        return new RangePath(
                hit.span().shift(-paragraph.start()), 0, style(hit, pointing.currentHit()));
    }

    private static String style(Boxed hit, int current) {
        return hit.hits().contains(current) ? CURRENT : HIT;
    }
}

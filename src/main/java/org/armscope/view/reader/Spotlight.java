package org.armscope.view.reader;

import java.util.List;
import javafx.scene.text.TextFlow;
import org.armscope.text.Span;
import org.armscope.viewmodel.reader.Card;
import org.armscope.viewmodel.reader.Scope;
import org.jspecify.annotations.Nullable;

/// Draws, in one paragraph, the frame of the mention whose card is open and the words it supports.
final class Spotlight {

    /// The style of the frame, which is visible in the paragraph that holds the mention.
    static final String FRAME = "mention-focus";

    /// The style of the shade over all words that the mention may support.
    static final String SHADE = "scope-possible";

    private final Span paragraph;
    private final RangePath possible = shade(SHADE);
    private final RangePath sure = shade("scope-sure");
    private final RangePath frame = new RangePath(boxes -> Boxes.outlines(boxes, 1), FRAME);

    /// @param paragraph over the article's text
    Spotlight(Span paragraph) {
        this.paragraph = paragraph;
    }

    List<RangePath> shades() {
        return List.of(possible, sure);
    }

    RangePath frame() {
        return frame;
    }

    void turnTo(@Nullable Card card, TextFlow flow, String text) {
        Scope scope = card == null ? null : Scope.of(card.about()).orElse(null);
        possible.over(scope == null ? null : within(scope.possible()));
        sure.over(scope == null ? null : within(scope.sure()));
        frame.over(card == null ? null : within(card.about().span()));
        trace(flow, text);
    }

    void trace(TextFlow flow, String text) {
        possible.trace(flow, text);
        sure.trace(flow, text);
        frame.trace(flow, text);
    }

    private @Nullable Span within(Span span) {
        return span.overlaps(paragraph)
                ? new Span(
                                Math.max(span.start(), paragraph.start()),
                                Math.min(span.end(), paragraph.end()))
                        .shift(-paragraph.start())
                : null;
    }

    private static RangePath shade(String style) {
        return new RangePath(boxes -> Boxes.outlines(boxes, 0), style);
    }
}

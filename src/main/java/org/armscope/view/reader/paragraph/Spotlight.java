package org.armscope.view.reader.paragraph;

import java.util.List;
import java.util.stream.Stream;
import org.armscope.text.Span;
import org.armscope.viewmodel.reader.Card;
import org.armscope.viewmodel.reader.Scope;
import org.jspecify.annotations.Nullable;

/// What is drawn in one paragraph of the mention whose card is open: its frame and the words it
/// supports.
///
/// @param shades to lie under everything that mentions draw
/// @param frames to lie over it; one where the paragraph holds the mention, else none
public record Spotlight(List<RangePath> shades, List<RangePath> frames) {

    /// The style of the frame.
    public static final String FRAME = "mention-focus";

    /// The style of the shade over all words that the mention may support.
    public static final String SHADE = "scope-possible";

    /// For where no card is open.
    static final Spotlight OFF = new Spotlight(List.of(), List.of());

    /// @param card that is open, or null
    /// @param paragraph over the article's text
    static Spotlight of(@Nullable Card card, Span paragraph) {
        if (card == null) {
            return OFF;
        }
        Scope scope = Scope.of(card.about()).orElse(null);
        Stream<RangePath> shades =
                scope == null
                        ? Stream.of()
                        : Stream.concat(
                                paths(scope.possible(), paragraph, 0, SHADE),
                                paths(scope.sure(), paragraph, 0, "scope-sure"));
        return new Spotlight(
                shades.toList(), paths(card.about().span(), paragraph, 1, FRAME).toList());
    }

    /// None if the span touches no word of the paragraph.
    private static Stream<RangePath> paths(Span span, Span paragraph, double larger, String style) {
        if (!span.overlaps(paragraph)) {
            return Stream.of();
        }
        Span here =
                new Span(
                                Math.max(span.start(), paragraph.start()),
                                Math.min(span.end(), paragraph.end()))
                        .shift(-paragraph.start());
        return Stream.of(new RangePath(here, larger, style));
    }

    List<RangePath> all() {
        return Stream.concat(shades.stream(), frames.stream()).toList();
    }
}

package org.armscope.annotation.mark;

import java.util.List;
import java.util.Optional;
import org.armscope.text.Span;

/// Where an anchored mark stands in a version of the text.
public sealed interface Anchored {

    /// Where it was, with the same words and the same text around it, or in the very text it was
    /// made in.
    record InPlace(Span span) implements Anchored {}

    /// Elsewhere: the text now has these words there and nowhere else.
    record ByQuote(Span span) implements Anchored {}

    /// Elsewhere, among several places with these words: the one with the text that was around
    /// them; or the words with other blanks between them. To be shown as moved.
    record Moved(Span span) implements Anchored {}

    /// Nowhere for sure. The analyst places it anew or lets it go.
    ///
    /// @param candidates places with these words, in document order, none of them sure; at most
    ///     [Anchoring#CANDIDATES]
    record Orphan(List<Span> candidates) implements Anchored {
        public Orphan {
            candidates = List.copyOf(candidates);
        }
    }

    /// The place, or empty for an orphan.
    default Optional<Span> place() {
        return switch (this) {
            case InPlace(Span span) -> Optional.of(span);
            case ByQuote(Span span) -> Optional.of(span);
            case Moved(Span span) -> Optional.of(span);
            case Orphan ignored -> Optional.empty();
        };
    }
}

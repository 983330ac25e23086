package org.armscope.query;

import java.util.List;
import org.armscope.text.Span;

/// A stretch of an article that shows matches in their context.
///
/// @param span its place in the article's text
/// @param text the covered text
/// @param matches the matched words, in document order, as spans over the article's text (not over
///     `text`)
public record Passage(Span span, String text, List<Span> matches) {

    public Passage {
        matches = List.copyOf(matches);
    }
}

package org.armscope.viewmodel.reader.mark;

import java.util.List;
import org.armscope.annotation.mark.Highlight;
import org.armscope.text.Span;

/// A highlight whose words are not in the text any more, or not surely so.
///
/// @param candidates places with the same words, none of them sure
public record Lost(Highlight highlight, List<Span> candidates) {

    public Lost {
        candidates = List.copyOf(candidates);
    }

    /// The words that were marked, on one line.
    public String words() {
        return highlight.anchor().exact().strip().replaceAll("\\s+", " ");
    }
}

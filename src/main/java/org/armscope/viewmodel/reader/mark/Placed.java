package org.armscope.viewmodel.reader.mark;

import org.armscope.annotation.mark.Anchored;
import org.armscope.annotation.mark.Highlight;
import org.armscope.text.Span;

/// A highlight whose words stand in the text.
///
/// @param span over the article's present text
/// @param moved true if the words were found by what stands around them, and ought to be looked at
public record Placed(Highlight highlight, Span span, boolean moved) {

    static Placed of(Highlight highlight, Anchored place) {
        return new Placed(highlight, place.place().orElseThrow(), place instanceof Anchored.Moved);
    }

    public String id() {
        return highlight.id();
    }

    public boolean hasNote() {
        return !highlight.note().isEmpty();
    }

    /// The style class of its colour.
    public String style() {
        return highlight.colour().word();
    }
}

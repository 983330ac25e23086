package org.armscope.annotation;

import org.armscope.text.Span;

/// The number of an endnote, stuck to the words it supports. It is not part of the text's own
/// numbers.
///
/// @param supports the sentence or clause in front of the marker
public record EndnoteMarker(Span span, int number, Span supports, Provenance provenance)
        implements Mention {}

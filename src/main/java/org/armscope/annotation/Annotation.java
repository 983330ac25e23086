package org.armscope.annotation;

import org.armscope.text.Span;

/// A claim about a stretch of an article's text. The text itself is never touched.
public sealed interface Annotation permits Mention, EventMention {

    /// The words the claim is about, in UTF-16 offsets of the whole text.
    Span span();

    Provenance provenance();
}

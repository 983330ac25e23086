package org.armscope.annotation;

import java.util.List;
import org.armscope.text.Span;

/// A stretch of text over which the same annotations hold from end to end.
///
/// @param over in document order; empty for plain text
public record Run(Span span, List<Annotation> over) {

    public Run {
        over = List.copyOf(over);
    }
}

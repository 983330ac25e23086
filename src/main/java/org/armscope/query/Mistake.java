package org.armscope.query;

import org.armscope.text.Span;
import org.jspecify.annotations.Nullable;

/// A text that breaks the grammar; never leaves the parser.
final class Mistake extends Exception {

    /// A replacement of some of the text that may put it right.
    record Fix(Span span, String with) {

        String in(String text) {
            return text.substring(0, span.start()) + with + text.substring(span.end());
        }
    }

    private final Span span;
    private final String reason;
    private final transient @Nullable Fix fix;

    Mistake(Span span, String reason, @Nullable Fix fix) {
        super(reason, null, false, false);
        this.span = span;
        this.reason = reason;
        this.fix = fix;
    }

    /// A mistake that goes away if the marked characters do.
    static Mistake superfluous(Span span, String reason) {
        return new Mistake(span, reason, new Fix(span, ""));
    }

    Span span() {
        return span;
    }

    String reason() {
        return reason;
    }

    @Nullable Fix fix() {
        return fix;
    }
}

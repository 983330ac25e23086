package org.armscope.export.excerpt;

import org.armscope.text.CodePoints;
import org.armscope.text.Span;

/// Places inside a quote as they are written outside the program.
final class QuotePlaces {

    private QuotePlaces() {}

    static Span codePoints(String quote, Span utf16) {
        return new CodePoints(quote).toCodePoints(utf16);
    }
}

package org.armscope.export.excerpt;

import java.util.ArrayList;
import java.util.List;
import org.armscope.text.Span;
import org.jspecify.annotations.Nullable;

/// A stretch of a quote as it is shown: plain, or under one mark.
///
/// @param mark null where the words are plain
public record QuotePiece(String text, @Nullable QuoteMark mark) {

    /// The quote in pieces, none empty. Where marks overlap, the one that begins first is shown,
    /// and of two that begin together the longer.
    public static List<QuotePiece> of(ExcerptItem item) {
        String quote = item.quote();
        List<QuotePiece> pieces = new ArrayList<>();
        int at = 0;
        for (QuoteMark mark : item.marks()) {
            Span span = mark.span();
            if (span.start() >= at && !span.isEmpty() && span.end() <= quote.length()) {
                plain(pieces, quote, at, span.start());
                pieces.add(new QuotePiece(span.in(quote), mark));
                at = span.end();
            }
        }
        plain(pieces, quote, at, quote.length());
        return pieces;
    }

    private static void plain(List<QuotePiece> pieces, String quote, int start, int end) {
        if (start < end) {
            pieces.add(new QuotePiece(quote.substring(start, end), null));
        }
    }
}

package org.armscope.annotation.mark;

import org.armscope.article.Article;
import org.armscope.article.TextHash;
import org.armscope.text.Span;

/// What holds a mark to its words: where they stood in which version of the text, the words
/// themselves, and the text on either side, by which they are found again in another version.
///
/// @param version the text that `span` counts in
/// @param span in UTF-16 offsets
/// @param exact the marked words, every character of them; as long as `span`
/// @param prefix the text before them: 32 to 64 characters, fewer only where the text begins
/// @param suffix the text behind them: 32 to 64 characters, fewer only where the text ends
public record Anchor(TextHash version, Span span, String exact, String prefix, String suffix) {

    /// The least context on a side, where the text has so much.
    public static final int LEAST = 32;

    /// The most context on a side.
    public static final int MOST = 64;

    /// @throws IllegalArgumentException if the words are not as long as the span, or the context
    ///     is too long
    public Anchor {
        if (exact.length() != span.length()) {
            throw new IllegalArgumentException("the words are not as long as " + span);
        }
        if (prefix.length() > MOST || suffix.length() > MOST) {
            throw new IllegalArgumentException("the context is longer than " + MOST);
        }
    }

    /// The anchor of `span` in a text.
    ///
    /// @throws IndexOutOfBoundsException if the span reaches beyond the text
    public static Anchor of(String text, TextHash version, Span span) {
        return new Anchor(version, span, span.in(text), before(text, span), behind(text, span));
    }

    /// Of words of an article's present text.
    public static Anchor of(Article article, Span span) {
        return of(article.text(), article.content().hash(), span);
    }

    private static String before(String text, Span span) {
        int start = Math.max(0, span.start() - MOST);
        int latest = Math.max(0, span.start() - LEAST);
        int at = start;
        while (start > 0 && at <= latest && !isBreak(text, at)) {
            at++;
        }
        return text.substring(whole(text, at <= latest ? at : start), span.start());
    }

    private static String behind(String text, Span span) {
        int end = Math.min(text.length(), span.end() + MOST);
        int earliest = Math.min(text.length(), span.end() + LEAST);
        int at = end;
        while (end < text.length() && at >= earliest && !isBreak(text, at)) {
            at--;
        }
        int cut = at >= earliest ? at : end;
        return text.substring(span.end(), splits(text, cut) ? cut - 1 : cut);
    }

    /// True between a blank and a word, in either order.
    private static boolean isBreak(String text, int at) {
        return Character.isWhitespace(text.charAt(at - 1))
                != Character.isWhitespace(text.charAt(at));
    }

    private static int whole(String text, int at) {
        return splits(text, at) ? at + 1 : at;
    }

    private static boolean splits(String text, int at) {
        return at > 0
                && at < text.length()
                && Character.isSurrogatePair(text.charAt(at - 1), text.charAt(at));
    }
}

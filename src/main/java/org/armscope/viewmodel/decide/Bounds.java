package org.armscope.viewmodel.decide;

import org.armscope.text.Span;

/// Moves the boundaries of a mention by whole words, never so far that none of its own is left.
public final class Bounds {

    private Bounds() {}

    /// Which boundary, and where to.
    public enum Move {
        START_EARLIER("One word more at the beginning"),
        START_LATER("One word less at the beginning"),
        END_EARLIER("One word less at the end"),
        END_LATER("One word more at the end");

        private final String words;

        Move(String words) {
            this.words = words;
        }

        public String words() {
            return words;
        }
    }

    static Span moved(Draft draft, Move move) {
        String text = draft.article().text();
        Span now = draft.bounds();
        Span wish =
                switch (move) {
                    case START_EARLIER -> new Span(wordBefore(text, now.start()), now.end());
                    case START_LATER ->
                            new Span(Math.min(wordAfter(text, now.start()), now.end()), now.end());
                    case END_EARLIER ->
                            new Span(
                                    now.start(), Math.max(endBefore(text, now.end()), now.start()));
                    case END_LATER -> new Span(now.start(), endAfter(text, now.end()));
                };
        return wish.length() > 0 && wish.overlaps(draft.mention().span()) ? wish : now;
    }

    /// Where the word begins that ends before an offset.
    private static int wordBefore(String text, int from) {
        int at = from;
        while (at > 0 && !isWord(text, at - 1)) {
            at--;
        }
        if (at == 0) {
            return from;
        }
        while (at > 0 && isWord(text, at - 1)) {
            at--;
        }
        return at;
    }

    /// Where the word after the one at an offset begins.
    private static int wordAfter(String text, int from) {
        int at = from;
        while (at < text.length() && isWord(text, at)) {
            at++;
        }
        while (at < text.length() && !isWord(text, at)) {
            at++;
        }
        return at;
    }

    /// Where the word ends before the one that ends at an offset.
    private static int endBefore(String text, int from) {
        int at = from;
        while (at > 0 && isWord(text, at - 1)) {
            at--;
        }
        while (at > 0 && !isWord(text, at - 1)) {
            at--;
        }
        return at;
    }

    /// Where the word ends that begins at or behind an offset.
    private static int endAfter(String text, int from) {
        int at = from;
        while (at < text.length() && !isWord(text, at)) {
            at++;
        }
        if (at == text.length()) {
            return from;
        }
        while (at < text.length() && isWord(text, at)) {
            at++;
        }
        return at;
    }

    private static boolean isWord(String text, int at) {
        return Character.isLetterOrDigit(text.charAt(at)) || text.charAt(at) == '-';
    }
}

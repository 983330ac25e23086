package org.armscope.index.match;

import org.armscope.text.Span;

/// Finds the sentence around a place, near enough for showing a match in its context: at the end
/// of a line, and behind a full stop that no abbreviation explains.
final class SentenceBounds {

    private static final int REACH = 1000;
    private static final int ABBREVIATION = 3;

    private final String text;
    private final Span zone;

    SentenceBounds(String text, Span zone) {
        this.text = text;
        this.zone = zone;
    }

    /// The sentence that holds `offset`, inside the zone; cut some way off where it is endless.
    Span around(int offset) {
        return new Span(start(offset), end(offset));
    }

    private int start(int offset) {
        int stop = Math.max(zone.start(), offset - REACH);
        for (int i = offset - 1; i >= stop; i--) {
            int end = sentenceEnd(i);
            if (end >= 0 && end <= offset) {
                return skipSpace(end, offset);
            }
        }
        return stop == zone.start() ? stop : wordStart(stop, offset);
    }

    private int end(int offset) {
        int stop = Math.min(zone.end(), offset + REACH);
        for (int i = offset; i < stop; i++) {
            int end = sentenceEnd(i);
            if (end > offset) {
                return Math.min(end, zone.end());
            }
        }
        return stop;
    }

    /// The end of the sentence that the character at `i` closes, closing marks and note numbers
    /// included, or -1 if it closes none.
    private int sentenceEnd(int i) {
        char c = text.charAt(i);
        if (c == '\n' || c == '\r') {
            return i;
        }
        if (c != '.' && c != '!' && c != '?') {
            return -1;
        }
        int end = i + 1;
        while (end < zone.end() && closes(text.charAt(end))) {
            end++;
        }
        boolean last = end >= zone.end();
        if (!last && !Character.isWhitespace(text.charAt(end))) {
            return -1;
        }
        boolean opens = last || opensSentence(end);
        return opens && !(c == '.' && isAbbreviation(i)) ? end : -1;
    }

    private boolean opensSentence(int from) {
        int at = skipSpace(from, zone.end());
        return at >= zone.end() || !Character.isLowerCase(text.charAt(at));
    }

    /// True behind a short word with a capital, such as `Gen.` or the `S.` of `U.S.`
    private boolean isAbbreviation(int stop) {
        int start = stop;
        while (start > zone.start() && Character.isLetter(text.charAt(start - 1))) {
            start--;
        }
        int letters = stop - start;
        return letters > 0
                && letters <= ABBREVIATION
                && Character.isUpperCase(text.charAt(start))
                && (letters == 1 || !Character.isUpperCase(text.charAt(stop - 1)));
    }

    private int skipSpace(int from, int limit) {
        int at = from;
        while (at < limit && Character.isWhitespace(text.charAt(at))) {
            at++;
        }
        return at;
    }

    private int wordStart(int from, int limit) {
        int at = from;
        while (at < limit && !Character.isWhitespace(text.charAt(at))) {
            at++;
        }
        return at == limit ? limit : skipSpace(at, limit);
    }

    private static boolean closes(char c) {
        return Character.isDigit(c) || "\"\u201D\u2019')]\u00BB".indexOf(c) >= 0;
    }
}

package org.armscope.text;

/// Tells where a token that begins at a given place ends, and what it is.
final class TokenScan {

    private static final String RUNS = "-._*=~\u2013\u2014";

    private final CharSequence text;
    private final int length;

    TokenScan(CharSequence text) {
        this.text = text;
        this.length = text.length();
    }

    /// The first place from `from` on where a token begins; the text's length if there is none.
    int start(int from) {
        int i = from;
        while (i < length && isSpace(text.charAt(i))) {
            i++;
        }
        return i;
    }

    int end(int start) {
        char c = text.charAt(start);
        if (Character.isDigit(c)) {
            return number(start);
        }
        int mark = MisreadMarks.length(text, start);
        if (mark > 0) {
            return start + mark;
        }
        return isLetter(c) ? word(start) : mark(start, c);
    }

    TokenKind kind(int start, int end) {
        char c = text.charAt(start);
        if (Character.isDigit(c)) {
            return TokenKind.NUMBER;
        }
        if (!isLetter(c) || MisreadMarks.length(text, start) > 0) {
            return TokenKind.MARK;
        }
        if (!Character.isUpperCase(c)) {
            return TokenKind.LOWER;
        }
        for (int i = start + 1; i < end; i++) {
            if (!Character.isUpperCase(text.charAt(i))) {
                return TokenKind.CAPITALISED;
            }
        }
        return TokenKind.UPPER;
    }

    int hash(int start, int end) {
        int hash = 0;
        for (int i = start; i < end; i++) {
            hash = 31 * hash + Tokens.fold(text.charAt(i));
        }
        return hash;
    }

    private int mark(int from, char c) {
        int i = from + 1;
        if (RUNS.indexOf(c) >= 0) {
            while (i < length && text.charAt(i) == c) {
                i++;
            }
        }
        return i;
    }

    private int word(int from) {
        int i = from + 1;
        while (i < length && isLetter(text.charAt(i)) && MisreadMarks.length(text, i) == 0) {
            i++;
        }
        return i;
    }

    /// Digits; a comma joins groups of three, a point joins decimals but nothing behind a year.
    private int number(int from) {
        int i = digits(from, length);
        int whole = i - from;
        while (whole <= 3 && isAt(i, ',') && digits(i + 1, i + 5) == i + 4) {
            i += 4;
        }
        boolean decimals = i - from != 4 && isAt(i, '.') && digits(i + 1, i + 2) > i + 1;
        return decimals ? digits(i + 1, length) : i;
    }

    private boolean isAt(int i, char c) {
        return i < length && text.charAt(i) == c;
    }

    private int digits(int from, int limit) {
        int i = from;
        while (i < limit && i < length && Character.isDigit(text.charAt(i))) {
            i++;
        }
        return i;
    }

    private static boolean isSpace(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '\uFEFF';
    }

    private static boolean isLetter(char c) {
        if (c < 128) {
            return (c | 32) >= 'a' && (c | 32) <= 'z';
        }
        return Character.isLetter(c)
                || Character.isSurrogate(c)
                || Character.getType(c) == Character.NON_SPACING_MARK;
    }
}

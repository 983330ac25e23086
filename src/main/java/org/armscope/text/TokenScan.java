package org.armscope.text;

import java.util.Arrays;

/// One walk over a text that finds its tokens.
final class TokenScan {

    private static final String RUNS = "-._*=~\u2013\u2014";

    private final CharSequence text;
    private final int length;
    private int[] starts = new int[64];
    private int[] ends = new int[64];
    private byte[] kinds = new byte[64];
    private int[] hashes = new int[64];
    private int count;

    TokenScan(CharSequence text) {
        this.text = text;
        this.length = text.length();
        int i = 0;
        while (i < length) {
            i = step(i);
        }
    }

    int[] starts() {
        return Arrays.copyOf(starts, count);
    }

    int[] ends() {
        return Arrays.copyOf(ends, count);
    }

    byte[] kinds() {
        return Arrays.copyOf(kinds, count);
    }

    int[] hashes() {
        return Arrays.copyOf(hashes, count);
    }

    private int step(int i) {
        char c = text.charAt(i);
        if (Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '\uFEFF') {
            return i + 1;
        }
        if (Character.isDigit(c)) {
            return number(i);
        }
        int mark = MisreadMarks.length(text, i);
        if (mark > 0) {
            return add(i, i + mark, TokenKind.MARK);
        }
        if (isLetter(c)) {
            return word(i);
        }
        return mark(i, c);
    }

    private int mark(int from, char c) {
        int i = from + 1;
        if (RUNS.indexOf(c) >= 0) {
            while (i < length && text.charAt(i) == c) {
                i++;
            }
        }
        return add(from, i, TokenKind.MARK);
    }

    private int word(int from) {
        boolean small = false;
        int i = from;
        char c = text.charAt(i);
        boolean capital = Character.isUpperCase(c);
        while (i < length && isLetter(c = text.charAt(i))) {
            if (i > from && MisreadMarks.length(text, i) > 0) {
                break;
            }
            small |= !Character.isUpperCase(c);
            i++;
        }
        TokenKind kind = capital ? TokenKind.CAPITALISED : TokenKind.LOWER;
        return add(from, i, capital && !small ? TokenKind.UPPER : kind);
    }

    /// Digits; a comma joins groups of three, a point joins decimals but nothing behind a year.
    private int number(int from) {
        int i = digits(from);
        int whole = i - from;
        while (whole <= 3 && isAt(i, ',') && digits(i + 1) == i + 4) {
            i += 4;
        }
        boolean decimals = i - from != 4 && isAt(i, '.') && digits(i + 1) > i + 1;
        return add(from, decimals ? digits(i + 1) : i, TokenKind.NUMBER);
    }

    private boolean isAt(int i, char c) {
        return i < length && text.charAt(i) == c;
    }

    private int digits(int from) {
        int i = from;
        while (i < length && Character.isDigit(text.charAt(i))) {
            i++;
        }
        return i;
    }

    private static boolean isLetter(char c) {
        if (c < 128) {
            return (c | 32) >= 'a' && (c | 32) <= 'z';
        }
        return Character.isLetter(c)
                || Character.isSurrogate(c)
                || Character.getType(c) == Character.NON_SPACING_MARK;
    }

    private int add(int from, int to, TokenKind kind) {
        if (count == starts.length) {
            starts = Arrays.copyOf(starts, 2 * count);
            ends = Arrays.copyOf(ends, 2 * count);
            kinds = Arrays.copyOf(kinds, 2 * count);
            hashes = Arrays.copyOf(hashes, 2 * count);
        }
        starts[count] = from;
        ends[count] = to;
        kinds[count] = (byte) kind.ordinal();
        hashes[count] = hash(from, to);
        count++;
        return to;
    }

    private int hash(int from, int to) {
        int hash = 0;
        for (int i = from; i < to; i++) {
            hash = 31 * hash + Tokens.fold(text.charAt(i));
        }
        return hash;
    }
}

package org.armscope.text;

/// Walks over a text token by token and tells of each where it stands, what it is and its number.
/// Characters below 128, which are most, are looked up in a table.
final class TokenScan {

    private static final String RUNS = "-._*=~\u2013\u2014";

    private static final byte MARK = 0;
    private static final byte SPACE = 1;
    private static final byte LETTER = 2;
    private static final byte DIGIT = 3;
    private static final byte[] ASCII = new byte[128];

    static {
        for (char c = 0; c < ASCII.length; c++) {
            if (Character.isWhitespace(c) || Character.isSpaceChar(c)) {
                ASCII[c] = SPACE;
            } else if (Character.isDigit(c)) {
                ASCII[c] = DIGIT;
            } else if (Character.isLetter(c)) {
                ASCII[c] = LETTER;
            }
        }
    }

    private final CharSequence text;
    private final char[] chars;
    private int start;
    private int end;
    private long code;
    private TokenKind kind = TokenKind.MARK;

    /// @param chars those of the text
    TokenScan(CharSequence text, char[] chars) {
        this.text = text;
        this.chars = chars;
    }

    /// Moves to the next token; false behind the last.
    boolean next() {
        start = end;
        while (start < chars.length && is(start, SPACE)) {
            start++;
        }
        if (start == chars.length) {
            return false;
        }
        if (is(start, DIGIT)) {
            number();
        } else if (is(start, LETTER) && !isMisread(start)) {
            word();
        } else {
            mark();
        }
        return true;
    }

    int start() {
        return start;
    }

    int end() {
        return end;
    }

    TokenKind kind() {
        return kind;
    }

    /// See [Tokens#code(int)].
    long code() {
        return code;
    }

    private void word() {
        boolean upper = true;
        boolean latin = true;
        long letters = 0;
        int i = start;
        while (i < chars.length) {
            char c = chars[i];
            if (c < 128) {
                if (ASCII[c] != LETTER) {
                    break;
                }
                upper &= c <= 'Z';
                letters = WordCode.with(letters, c | 32);
            } else {
                if (!is(i, LETTER) || (i > start && isMisread(i))) {
                    break;
                }
                upper &= Character.isUpperCase(c);
                latin = false;
            }
            i++;
        }
        end = i;
        boolean own = latin && end - start <= WordCode.MOST;
        code = own ? letters : WordCode.of(chars, start, end);
        if (upper) {
            kind = TokenKind.UPPER;
        } else {
            kind = Character.isUpperCase(chars[start]) ? TokenKind.CAPITALISED : TokenKind.LOWER;
        }
    }

    private void mark() {
        int misread = MisreadMarks.length(text, start);
        char c = chars[start];
        end = start + Math.max(1, misread);
        if (misread == 0 && RUNS.indexOf(c) >= 0) {
            while (end < chars.length && chars[end] == c) {
                end++;
            }
        }
        kind = TokenKind.MARK;
        code = WordCode.of(chars, start, end);
    }

    /// Digits; a comma joins groups of three, a point joins decimals but nothing behind a year.
    private void number() {
        int i = digits(start, chars.length);
        int whole = i - start;
        while (whole <= 3 && isAt(i, ',') && digits(i + 1, i + 5) == i + 4) {
            i += 4;
        }
        boolean decimals = i - start != 4 && isAt(i, '.') && digits(i + 1, i + 2) > i + 1;
        end = decimals ? digits(i + 1, chars.length) : i;
        kind = TokenKind.NUMBER;
        code = WordCode.of(chars, start, end);
    }

    private boolean isAt(int i, char c) {
        return i < chars.length && chars[i] == c;
    }

    private int digits(int from, int limit) {
        int i = from;
        while (i < limit && i < chars.length && is(i, DIGIT)) {
            i++;
        }
        return i;
    }

    private boolean isMisread(int i) {
        return chars[i] >= 128 && MisreadMarks.length(text, i) > 0;
    }

    private boolean is(int i, byte sort) {
        char c = chars[i];
        return (c < 128 ? ASCII[c] : beyondAscii(c)) == sort;
    }

    private static byte beyondAscii(char c) {
        if (Character.isLetter(c)
                || Character.isSurrogate(c)
                || Character.getType(c) == Character.NON_SPACING_MARK) {
            return LETTER;
        }
        if (Character.isDigit(c)) {
            return DIGIT;
        }
        boolean space = Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '\uFEFF';
        return space ? SPACE : MARK;
    }
}

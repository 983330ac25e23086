package org.armscope.text;

import java.util.Arrays;

/// The words, numbers and marks of a text, found in one walk over it. Letters and digits part where
/// they meet (`T-80U` is `T`, `-`, `80`, `U`); [#glued] tells what stands together. Quotes and
/// dashes that a wrong character set turned into letters are marks.
public class Tokens {

    private static final int STRIDE = 4;

    private final CharSequence text;
    private final char[] chars;
    private final int count;

    /// By token; longer than there are tokens.
    private final int[] starts;

    private final int[] ends;
    private final TokenKind[] kinds;
    private final long[] codes;

    /// For every sixteenth character the first token that ends behind it.
    private final int[] firsts;

    protected Tokens(CharSequence text) {
        this.text = text;
        chars = text.toString().toCharArray();
        TokenTable table = TokenTable.of(text, chars);
        count = table.count();
        starts = table.starts();
        ends = table.ends();
        kinds = table.kinds();
        codes = table.codes();
        firsts = firsts();
    }

    private int[] firsts() {
        int[] firsts = new int[(chars.length >> STRIDE) + 1];
        int known = 0;
        for (int token = 0; token < count; token++) {
            while (known << STRIDE < ends[token]) {
                firsts[known++] = token;
            }
        }
        Arrays.fill(firsts, Math.min(known, firsts.length), firsts.length, count);
        return firsts;
    }

    public static Tokens of(CharSequence text) {
        return new Tokens(text);
    }

    public CharSequence text() {
        return text;
    }

    public int count() {
        return count;
    }

    public int start(int token) {
        return starts[token];
    }

    public int end(int token) {
        return ends[token];
    }

    public Span span(int token) {
        return new Span(start(token), end(token));
    }

    /// The text from the start of token `from` to the end of token `to - 1`.
    public Span span(int from, int to) {
        return new Span(start(from), end(to - 1));
    }

    public TokenKind kind(int token) {
        return kinds[token];
    }

    /// True for a token of this kind that exists: numbers outside the text are allowed.
    public boolean is(int token, TokenKind kind) {
        return token >= 0 && token < count() && kind(token) == kind;
    }

    public boolean isWord(int token) {
        return token >= 0
                && token < count()
                && kind(token) != TokenKind.MARK
                && kind(token) != TokenKind.NUMBER;
    }

    /// True for a word that begins with a capital.
    public boolean isCapital(int token) {
        return is(token, TokenKind.CAPITALISED) || is(token, TokenKind.UPPER);
    }

    /// True if the token exists and is the one character `mark`.
    public boolean is(int token, char mark) {
        return token >= 0
                && token < count()
                && end(token) - start(token) == 1
                && charAt(start(token)) == mark;
    }

    /// True if the token exists and reads `word`, small and capital letters being the same.
    public boolean is(int token, String word) {
        return token >= 0 && token < count() && reads(token, word, false);
    }

    /// True if the token exists and has this number, which must not lie below nought.
    public boolean is(int token, long code) {
        return token >= 0 && token < count() && code(token) == code;
    }

    /// True if the token reads `word`; compares capitals only if `exact`.
    public boolean reads(int token, String word, boolean exact) {
        int start = start(token);
        if (end(token) - start != word.length()) {
            return false;
        }
        for (int i = 0; i < word.length(); i++) {
            char a = charAt(start + i);
            char b = word.charAt(i);
            if (a != b && (exact || fold(a) != fold(b))) {
                return false;
            }
        }
        return true;
    }

    /// True if nothing, not even white space, stands between this token and the one before it.
    public boolean glued(int token) {
        return token > 0 && token < count() && end(token - 1) == start(token);
    }

    /// True if a line end stands between this token and the one before it, or none is before it.
    public boolean beginsLine(int token) {
        int from = token == 0 ? 0 : end(token - 1);
        for (int i = from; i < start(token); i++) {
            if (charAt(i) == '\n' || charAt(i) == '\r') {
                return true;
            }
        }
        return token == 0;
    }

    public char charAt(int offset) {
        return chars[offset];
    }

    public String string(int token) {
        return span(token).in(text);
    }

    /// The number that a token of digits alone stands for; -1 for any other, and above 999,999,999.
    public int number(int token) {
        if (!is(token, TokenKind.NUMBER) || end(token) - start(token) > 9) {
            return -1;
        }
        int value = 0;
        for (int i = start(token); i < end(token); i++) {
            int digit = Character.digit(charAt(i), 10);
            if (digit < 0) {
                return -1;
            }
            value = 10 * value + digit;
        }
        return value;
    }

    /// The first token that ends behind `offset`; `count()` if none does.
    public int at(int offset) {
        if (offset >= chars.length) {
            return count;
        }
        int token = offset < 0 ? 0 : firsts[offset >> STRIDE];
        while (token < count && ends[token] <= offset) {
            token++;
        }
        return token;
    }

    /// A number for the token's letters that small and capital ones share. Tokens of the same
    /// number read the same, capitals aside, unless it lies below nought: then they only may.
    public long code(int token) {
        return codes[token];
    }

    /// The number that a token of the characters from `start` to `end - 1` would have.
    public long code(int start, int end) {
        return WordCode.of(chars, start, end);
    }

    /// The number that a token which reads `word` has; that word must not be empty.
    public static long code(String word) {
        return WordCode.of(word.toCharArray(), 0, word.length());
    }

    /// Spreads such a number, for tables that are as long as a power of two.
    public static int spread(long code) {
        return (int) ((code * 0x9E3779B97F4A7C15L) >>> 32);
    }

    /// A word with small letters instead of capitals, as [#reads] takes them for the same.
    public static String folded(String word) {
        StringBuilder folded = new StringBuilder(word.length());
        for (int i = 0; i < word.length(); i++) {
            folded.append(fold(word.charAt(i)));
        }
        return folded.toString();
    }

    static char fold(char c) {
        return c < 128 ? (c >= 'A' && c <= 'Z' ? (char) (c + 32) : c) : Character.toLowerCase(c);
    }
}

package org.armscope.index.words;

/// Cuts a text into words, the same way for indexing, queries and highlighting. A word is a run of
/// letters or a run of digits; case and accents are folded. So `T-80U`, `T80U` and `t 80u` are
/// alike `t`, `80`, `u`; dashes, slashes and the note numbers glued to words separate. Apostrophes
/// inside a word are dropped, a possessive `'s` is left out, `U.S.` is `us`, and `1,000` is
/// `1000`.
public final class WordScanner {

    /// Longer runs are cut, since no index takes a term of any length.
    private static final int LONGEST = 255;

    private char[] text = new char[0];
    private int limit;
    private int at;
    private int start;
    private int end;
    /// Four times the longest word: folding may make several letters of one.
    private final char[] raw = new char[4 * LONGEST + 8];
    private int length;
    private boolean plain;
    private boolean digits;
    private final WordFolding folding = new WordFolding();

    /// Starts on the part `[from, to)` of a text; the array is read, never changed.
    public void reset(char[] text, int from, int to) {
        this.text = text;
        at = from;
        limit = to;
    }

    public void reset(String text) {
        reset(text.toCharArray(), 0, text.length());
    }

    /// Moves to the next word; false behind the last.
    public boolean next() {
        while (at < limit) {
            int c = codePoint(at);
            if (isDigit(c)) {
                number();
                return true;
            }
            if (isLetter(c)) {
                word(c);
                if (length > 0) {
                    return true;
                }
                continue;
            }
            at += Character.charCount(c);
        }
        return false;
    }

    /// Where the word begins in the text.
    public int start() {
        return start;
    }

    /// Where it ends; a possessive `'s` is not part of it.
    public int end() {
        return end;
    }

    /// The folded word: the first [#length] characters, valid until the next call of [#next].
    public char[] term() {
        return raw;
    }

    public int length() {
        return length;
    }

    public boolean isNumber() {
        return digits;
    }

    private void begin(boolean number) {
        start = at;
        length = 0;
        plain = true;
        digits = number;
    }

    private void number() {
        begin(true);
        while (at < limit && length < LONGEST) {
            int c = codePoint(at);
            if (isDigit(c)) {
                raw[length++] = (char) ('0' + Character.digit(c, 10));
                at += Character.charCount(c);
            } else if (c == ',' && isThousands()) {
                at++;
            } else {
                break;
            }
        }
        end = at;
        skipPossessive();
    }

    /// True at a comma with one to three digits before it and exactly three behind it.
    private boolean isThousands() {
        int before = at - start;
        boolean grouped = before > 3 && text[at - 4] == ',';
        if (before > 3 && !grouped) {
            return false;
        }
        for (int i = 1; i <= 3; i++) {
            if (at + i >= limit || !isAsciiDigit(text[at + i])) {
                return false;
            }
        }
        return at + 4 >= limit || !isAsciiDigit(text[at + 4]);
    }

    private void word(int first) {
        begin(false);
        if (first >= 128 && Character.isIdeographic(first)) {
            take(first);
        } else if (isInitials(first)) {
            initials();
        } else {
            letters();
        }
        end = at;
        skipPossessive();
        if (!plain) {
            length = folding.fold(raw, length);
        }
    }

    private void letters() {
        while (at < limit && length < LONGEST) {
            int c = codePoint(at);
            if (c < 128) {
                if (isAsciiLetter(c)) {
                    raw[length++] = (char) (c | 0x20);
                    at++;
                    continue;
                }
            } else if (Character.isLetter(c) && !Character.isIdeographic(c)) {
                take(c);
                continue;
            } else if (isMark(c)) {
                take(c);
                continue;
            } else if (Character.getType(c) == Character.FORMAT) {
                at += Character.charCount(c);
                continue;
            }
            if (!isApostrophe(c) || !isLetterAt(at + 1) || isPossessive()) {
                break;
            }
            at++;
        }
    }

    private void take(int c) {
        length += Character.toChars(c, raw, length);
        plain &= c < 128;
        at += Character.charCount(c);
        if (c < 128 && isAsciiLetter(c)) {
            raw[length - 1] = (char) (c | 0x20);
        }
    }

    /// True where single letters alternate with full stops, as in `U.S.` or `i.e.`
    private boolean isInitials(int first) {
        int i = at + Character.charCount(first);
        return i + 1 < limit
                && text[i] == '.'
                && isLetterAt(i + 1)
                && !isLetterAt(i + 1 + Character.charCount(codePoint(i + 1)));
    }

    private void initials() {
        take(codePoint(at));
        while (length < LONGEST
                && at + 1 < limit
                && text[at] == '.'
                && isLetterAt(at + 1)
                && !isLetterAt(at + 1 + Character.charCount(codePoint(at + 1)))) {
            at++;
            take(codePoint(at));
        }
    }

    private void skipPossessive() {
        if (at < limit && isApostrophe(text[at]) && isPossessive()) {
            at += 2;
        }
    }

    /// True at an apostrophe before an `s` that ends the word.
    private boolean isPossessive() {
        return at + 1 < limit && (text[at + 1] | 0x20) == 's' && !isLetterOrDigitAt(at + 2);
    }

    private boolean isLetterAt(int i) {
        return i < limit && isLetter(codePoint(i));
    }

    private boolean isLetterOrDigitAt(int i) {
        return i < limit && (isLetter(codePoint(i)) || isDigit(codePoint(i)));
    }

    private int codePoint(int i) {
        char c = text[i];
        return Character.isHighSurrogate(c) ? Character.codePointAt(text, i, limit) : c;
    }

    /// The folded word as a string.
    public String word() {
        return new String(raw, 0, length);
    }

    private static boolean isDigit(int c) {
        return c < 128 ? isAsciiDigit(c) : Character.isDigit(c);
    }

    private static boolean isLetter(int c) {
        return c < 128 ? isAsciiLetter(c) : Character.isLetter(c);
    }

    private static boolean isAsciiDigit(int c) {
        return c >= '0' && c <= '9';
    }

    private static boolean isAsciiLetter(int c) {
        return (c | 0x20) >= 'a' && (c | 0x20) <= 'z';
    }

    /// The text as a pattern has to write it, since words are searched for without apostrophes.
    public static String withoutApostrophes(String pattern) {
        StringBuilder kept = new StringBuilder();
        pattern.chars().filter(c -> !isApostrophe(c)).forEach(c -> kept.append((char) c));
        return kept.toString();
    }

    private static boolean isApostrophe(int c) {
        return c == '\'' || c == '\u2019' || c == '\u2018' || c == '\u02BC';
    }

    private static boolean isMark(int c) {
        int type = Character.getType(c);
        return type == Character.NON_SPACING_MARK
                || type == Character.COMBINING_SPACING_MARK
                || type == Character.ENCLOSING_MARK;
    }
}

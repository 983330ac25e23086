package org.armscope.text;

/// A number for the letters of a word, small and capital ones being the same. A word of few Latin
/// letters, as most are, has one of its own, so that equal numbers need no look at the letters; the
/// numbers of all others lie below nought and may be shared.
final class WordCode {

    /// As many letters of five bits each fit into a number that is not below nought.
    static final int MOST = 12;

    private static final int BITS = 5;

    private WordCode() {}

    /// The number with one more letter behind, which must be small and Latin.
    static long with(long code, int letter) {
        return code << BITS | (letter - 'a' + 1);
    }

    /// The number of the characters from `from` to `to - 1`, of which there must be one.
    static long of(char[] chars, int from, int to) {
        boolean own = to - from <= MOST;
        long code = 0;
        long shared = 0;
        for (int i = from; i < to; i++) {
            char c = Tokens.fold(chars[i]);
            own &= c >= 'a' && c <= 'z';
            code = own ? with(code, c) : code;
            shared = 31 * shared + c;
        }
        return own ? code : shared | Long.MIN_VALUE;
    }
}

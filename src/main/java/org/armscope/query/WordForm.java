package org.armscope.query;

import org.armscope.query.Mistake.Fix;
import org.armscope.text.Span;
import org.jspecify.annotations.Nullable;

/// Reads one run of characters as a word, a pattern or a loosely spelt word.
///
/// @param start where the run begins in the typed text
record WordForm(String run, int start) {

    private static final String WILD = "*?";
    private static final int SHORT_WORD = 5;

    /// The form of a chunk of the typed text, without the punctuation at its ends.
    static WordForm of(String chunk, int start) {
        String run = trim(chunk, WILD + "~");
        return new WordForm(run, start + chunk.indexOf(run));
    }

    /// The atom, or null if the run is punctuation only.
    @Nullable Query atom() throws Mistake {
        int tilde = tilde();
        if (tilde >= 0) {
            return fuzzy(tilde);
        }
        String word = trim(run, WILD);
        if (word.indexOf('*') < 0 && word.indexOf('?') < 0) {
            return word.isEmpty() ? null : new Query.Word(word);
        }
        if (hasLetterOrDigit(word)) {
            return new Query.Wildcard(word);
        }
        if (word.chars().allMatch(c -> c == '*')) {
            return new Query.All();
        }
        throw Mistake.superfluous(
                new Span(start, start + run.length()),
                "A pattern with * or ? needs at least one letter or digit.");
    }

    private @Nullable Query fuzzy(int tilde) throws Mistake {
        String word = trim(run.substring(0, tilde), WILD);
        if (word.isEmpty()) {
            return null;
        }
        Span suffix = new Span(start + tilde, start + run.length());
        if (word.indexOf('*') >= 0 || word.indexOf('?') >= 0) {
            throw Mistake.superfluous(suffix, "A word takes either ~ or * and ?, not both.");
        }
        return switch (run.substring(tilde + 1)) {
            case "" -> new Query.Fuzzy(word, word.length() > SHORT_WORD ? 2 : 1);
            case "1" -> new Query.Fuzzy(word, 1);
            case "2" -> new Query.Fuzzy(word, 2);
            default ->
                    throw new Mistake(
                            suffix,
                            "A word may differ by ~1 or ~2 letters, no other number.",
                            new Fix(suffix, "~2"));
        };
    }

    /// Where the closing `~` with its digits begins, or -1.
    private int tilde() {
        int i = run.length();
        while (i > 0 && isAsciiDigit(run.charAt(i - 1))) {
            i--;
        }
        return i > 0 && run.charAt(i - 1) == '~' ? i - 1 : -1;
    }

    /// The text without punctuation at its ends, `kept` excepted. The last full stop of `U.S.`
    /// stays.
    static String trim(String text, String kept) {
        int from = 0;
        int to = text.length();
        while (from < to && !stays(text.codePointAt(from), kept)) {
            from += Character.charCount(text.codePointAt(from));
        }
        while (to > from && !stays(text.codePointBefore(to), kept)) {
            to -= Character.charCount(text.codePointBefore(to));
        }
        boolean dotted = to < text.length() && text.charAt(to) == '.';
        return text.substring(
                from, dotted && text.substring(from, to).indexOf('.') >= 0 ? to + 1 : to);
    }

    private static boolean stays(int c, String kept) {
        return Character.isLetterOrDigit(c) || kept.indexOf(c) >= 0;
    }

    private static boolean hasLetterOrDigit(String text) {
        return text.codePoints().anyMatch(Character::isLetterOrDigit);
    }

    /// True for a character that a word or pattern may begin with.
    static boolean mayStart(int c) {
        return stays(c, WILD);
    }

    static boolean isAsciiDigit(char c) {
        return c >= '0' && c <= '9';
    }

    static boolean isSpace(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c) || Character.isISOControl(c);
    }
}

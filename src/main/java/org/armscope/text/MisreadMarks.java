package org.armscope.text;

/// Quotes, apostrophes and dashes that were read with the wrong character set and so look like
/// letters: those of Mac Roman read as Latin-1, and those of UTF-8 read as Windows-1252.
final class MisreadMarks {

    private MisreadMarks() {}

    /// How many characters the misread mark at `at` takes up, 0 if none stands there.
    static int length(CharSequence text, int at) {
        char c = text.charAt(at);
        if (c < '\u00C2' || c > '\u00E2') {
            return 0;
        }
        boolean before = at > 0 && isLetter(text.charAt(at - 1));
        boolean after = at + 1 < text.length() && isLetter(text.charAt(at + 1));
        return switch (c) {
            case '\u00D2', '\u00D4' -> before ? 0 : 1;
            case '\u00D3' -> after ? 0 : 1;
            case '\u00D5' -> before ? 1 : 0;
            case '\u00D0', '\u00D1' ->
                    !after || (before && Character.isLowerCase(text.charAt(at - 1))) ? 1 : 0;
            case '\u00C2' -> at + 1 < text.length() && text.charAt(at + 1) == '\u00A0' ? 1 : 0;
            case '\u00E2' -> isUtf8Mark(text, at) ? 3 : 0;
            default -> 0;
        };
    }

    /// `\u00E2` followed by the second and third byte of a mark from U+2010 to U+203F.
    private static boolean isUtf8Mark(CharSequence text, int at) {
        return at + 2 < text.length()
                && (text.charAt(at + 1) == '\u20AC' || text.charAt(at + 1) == '\u0080')
                && !Character.isWhitespace(text.charAt(at + 2));
    }

    private static boolean isLetter(char c) {
        return Character.isLetter(c);
    }
}

package org.armscope.export;

/// Makes any text safe to stand in a Markdown page as text: what Markdown or HTML would read as
/// markup is escaped by backslashes.
public final class MarkdownText {

    private static final String MARKUP = "\\`*_[]<>#|~&";

    private MarkdownText() {}

    /// One line stays one line; a line that would begin a list or a heading does not.
    public static String escape(CharSequence text) {
        StringBuilder safe = new StringBuilder(text.length() + 16);
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (MARKUP.indexOf(c) >= 0) {
                safe.append('\\');
            } else if (Character.isISOControl(c) && c != '\n' && c != '\r' && c != '\t') {
                c = '\uFFFD';
            }
            safe.append(c);
        }
        return safe.toString();
    }
}

package org.armscope.export;

/// Makes any text safe to stand in an HTML page, as content or inside a quoted attribute.
public final class HtmlText {

    private static final char UNPRINTABLE = '\uFFFD';

    private HtmlText() {}

    /// The text with markup escaped and control characters made visible.
    public static String escape(CharSequence text) {
        StringBuilder safe = new StringBuilder(text.length() + 16);
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '&' -> safe.append("&amp;");
                case '<' -> safe.append("&lt;");
                case '>' -> safe.append("&gt;");
                case '"' -> safe.append("&quot;");
                case '\'' -> safe.append("&#39;");
                case '\n', '\r', '\t' -> safe.append(c);
                default -> safe.append(Character.isISOControl(c) ? UNPRINTABLE : c);
            }
        }
        return safe.toString();
    }
}

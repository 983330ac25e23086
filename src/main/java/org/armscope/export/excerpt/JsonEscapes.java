package org.armscope.export.excerpt;

import java.util.regex.Pattern;

/// Keeps what UTF-8 or a page cannot hold, halves of surrogate pairs and control characters, by
/// writing them as JSON escapes.
final class JsonEscapes {

    private static final Pattern UNSAFE =
            Pattern.compile(
                    "[\\x7F-\\x9F]|[\\uD800-\\uDBFF](?![\\uDC00-\\uDFFF])"
                            + "|(?<![\\uD800-\\uDBFF])[\\uDC00-\\uDFFF]");

    private JsonEscapes() {}

    /// @param json in which such characters can only stand inside strings
    static String in(String json) {
        return UNSAFE.matcher(json)
                .replaceAll(found -> "\\\\u%04x".formatted((int) found.group().charAt(0)));
    }
}

package org.armscope.ingest;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/// Recognises UTF-16 that lacks its byte-order mark, which the general detector takes for text
/// full of control characters. Spaces, line ends and figures tell which byte comes first.
final class UnmarkedUtf16 {

    private static final int SAMPLE = 8192;

    private UnmarkedUtf16() {}

    /// The byte order in which these bytes read as text, or empty if they do not in either.
    static Optional<Charset> detect(byte[] bytes) {
        if (bytes.length % 2 != 0 || bytes.length < 4) {
            return Optional.empty();
        }
        for (Charset order : List.of(StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE)) {
            if (readsAsText(bytes, order.equals(StandardCharsets.UTF_16LE) ? 0 : 1)) {
                return Optional.of(order);
            }
        }
        return Optional.empty();
    }

    private static boolean readsAsText(byte[] bytes, int low) {
        int end = Math.min(bytes.length, SAMPLE);
        int ascii = 0;
        int known = 0;
        for (int i = 0; i < end; i += 2) {
            char c = (char) (((bytes[i + 1 - low] & 0xFF) << 8) | (bytes[i + low] & 0xFF));
            if ((c >= ' ' && c < 0x7F) || c == '\n' || c == '\r' || c == '\t') {
                ascii++;
                known++;
            } else if (Character.isLetter(c) || isTypographic(c) || Character.isSurrogate(c)) {
                known++;
            }
        }
        int all = end / 2;
        return ascii * 20 >= all && known * 50 >= all * 49;
    }

    private static boolean isTypographic(char c) {
        return (c >= 0xA0 && c < 0x250) || (c >= 0x2010 && c < 0x2070) || c >= 0x3000;
    }
}

package org.armscope.library.table;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;

/// A text as the bytes that give back every one of its characters: UTF-8, or UTF-16 for a text with
/// half a surrogate pair, which UTF-8 cannot spell. Bytes, because an SQL text loses such halves.
final class StoredText {

    private static final String UTF_8 = "utf-8";
    private static final String UTF_16 = "utf-16be";

    private final String form;
    private final byte[] bytes;

    StoredText(String form, byte[] bytes) {
        this.form = form;
        this.bytes = bytes;
    }

    static StoredText of(String text) {
        StoredText plain = new StoredText(UTF_8, text.getBytes(StandardCharsets.UTF_8));
        if (plain.text().equals(text)) {
            return plain;
        }
        ByteBuffer utf16 = ByteBuffer.allocate(2 * text.length());
        utf16.asCharBuffer().put(text);
        return new StoredText(UTF_16, utf16.array());
    }

    String form() {
        return form;
    }

    byte[] bytes() {
        return bytes;
    }

    String text() {
        return form.equals(UTF_8)
                ? new String(bytes, StandardCharsets.UTF_8)
                : ByteBuffer.wrap(bytes).asCharBuffer().toString();
    }
}

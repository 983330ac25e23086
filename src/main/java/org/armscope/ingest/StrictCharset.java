package org.armscope.ingest;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/// Decodes bytes whole or not at all.
final class StrictCharset {

    private StrictCharset() {}

    /// The text of the bytes from `offset` on, or empty if one of them has no place in the set.
    static Optional<String> decode(byte[] bytes, int offset, Charset charset) {
        if (charset.equals(StandardCharsets.UTF_8)) {
            // the fast path: what was not malformed has no replacement character in it
            String text = new String(bytes, offset, bytes.length - offset, charset);
            if (text.indexOf('\uFFFD') < 0) {
                return Optional.of(text);
            }
        }
        try {
            return Optional.of(
                    charset.newDecoder()
                            .onMalformedInput(CodingErrorAction.REPORT)
                            .onUnmappableCharacter(CodingErrorAction.REPORT)
                            .decode(ByteBuffer.wrap(bytes, offset, bytes.length - offset))
                            .toString());
        } catch (CharacterCodingException e) {
            return Optional.empty(); // the bytes are in another character set
        }
    }
}

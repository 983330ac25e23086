package org.armscope.library.codec;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.zip.CRC32C;

/// Four bytes behind some bytes, by which damage shows.
final class Checksum {

    private Checksum() {}

    static byte[] appended(byte[] bytes) {
        return ByteBuffer.allocate(bytes.length + Integer.BYTES)
                .put(bytes)
                .putInt(of(bytes))
                .array();
    }

    /// The bytes without their checksum.
    ///
    /// @throws IOException if it is not theirs
    static byte[] removed(byte[] bytes) throws IOException {
        int length = bytes.length - Integer.BYTES;
        if (length < 0) {
            throw new IOException("the stored bytes are cut off");
        }
        byte[] plain = Arrays.copyOf(bytes, length);
        if (ByteBuffer.wrap(bytes).getInt(length) != of(plain)) {
            throw new IOException("the stored bytes are damaged");
        }
        return plain;
    }

    private static int of(byte[] bytes) {
        CRC32C sum = new CRC32C();
        sum.update(bytes);
        return (int) sum.getValue();
    }
}

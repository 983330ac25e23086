package org.armscope.article;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/// Names one version of an article's text: the SHA-256 of its UTF-8 bytes, in 64 hexadecimal
/// digits.
public record TextHash(String hex) {

    /// @throws IllegalArgumentException if `hex` is not 64 digits long
    public TextHash {
        if (hex.length() != 64) {
            throw new IllegalArgumentException("not a SHA-256: " + hex);
        }
    }

    public static TextHash of(String text) {
        try {
            MessageDigest sha = MessageDigest.getInstance("SHA-256");
            return new TextHash(HexFormat.of().formatHex(sha.digest(bytes(text))));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    /// UTF-8, except for a text with half a surrogate pair in it, which UTF-8 cannot hold: its code
    /// units as they are.
    private static byte[] bytes(String text) {
        byte[] utf8 = text.getBytes(StandardCharsets.UTF_8);
        if (new String(utf8, StandardCharsets.UTF_8).equals(text)) {
            return utf8;
        }
        ByteBuffer units = ByteBuffer.allocate(2 * text.length());
        units.asCharBuffer().put(text);
        return units.array();
    }
}

package org.armscope.article;

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
            return new TextHash(
                    HexFormat.of().formatHex(sha.digest(text.getBytes(StandardCharsets.UTF_8))));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}

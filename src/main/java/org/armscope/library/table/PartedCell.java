package org.armscope.library.table;

import java.nio.charset.StandardCharsets;

/// The values in one cell that SQLite joined, in UTF-8 with a byte 0 between them.
final class PartedCell {

    private final byte[] bytes;
    private int at;

    PartedCell(byte[] bytes) {
        this.bytes = bytes;
    }

    boolean more() {
        return at < bytes.length;
    }

    String text() {
        int from = at;
        while (at < bytes.length && bytes[at] != 0) {
            at++;
        }
        return new String(bytes, from, at++ - from, StandardCharsets.UTF_8);
    }

    /// A whole number in decimal digits.
    long number() {
        boolean negative = bytes[at] == '-';
        at += negative ? 1 : 0;
        long number = 0; // counted below zero, where the range reaches one further
        for (; at < bytes.length && bytes[at] != 0; at++) {
            number = number * 10 - (bytes[at] - '0');
        }
        at++;
        return negative ? number : -number;
    }
}

package org.armscope.library.codec;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.armscope.text.Span;
import org.jspecify.annotations.Nullable;

/// Writes the fields of annotations one behind the other. [FieldReader] reads them.
final class FieldWriter {

    /// In bytes.
    private static final int LONGEST_NUMBER = 10;

    private byte[] bytes;
    private int length;

    /// The strings written so far, by number; 0 stands for null.
    private final Map<String, Integer> known = new HashMap<>();

    /// @param room for how many bytes at first
    FieldWriter(int room) {
        bytes = new byte[room];
    }

    /// What was written so far.
    byte[] written() {
        return Arrays.copyOf(bytes, length);
    }

    void number(long number) {
        unsigned((number << 1) ^ (number >> 63)); // small negative numbers are short too
    }

    private void unsigned(long number) {
        if (length + LONGEST_NUMBER > bytes.length) {
            bytes = Arrays.copyOf(bytes, 2 * bytes.length + LONGEST_NUMBER);
        }
        long rest = number;
        while ((rest & ~0x7fL) != 0) {
            bytes[length++] = (byte) ((rest & 0x7f) | 0x80);
            rest >>>= 7;
        }
        bytes[length++] = (byte) rest;
    }

    void span(Span span) {
        number(span.start());
        number(span.length());
    }

    void spanOrNull(@Nullable Span span) {
        number(span == null ? 0 : 1);
        if (span != null) {
            span(span);
        }
    }

    void day(LocalDate day) {
        number(day.toEpochDay());
    }

    void text(@Nullable String text) {
        if (text == null) {
            number(0);
            return;
        }
        Integer before = known.putIfAbsent(text, known.size() + 1);
        number(before == null ? known.size() : before);
        if (before == null) {
            unsigned(text.length());
            for (int i = 0; i < text.length(); i++) {
                unsigned(text.charAt(i)); // code units: half a surrogate pair survives
            }
        }
    }

    void word(@Nullable Enum<?> constant) {
        text(constant == null ? null : constant.name());
    }

    /// One element of a list.
    interface Element<T> {
        void write(T element);
    }

    <T> void list(List<T> list, Element<T> element) {
        number(list.size());
        for (T one : list) {
            element.write(one);
        }
    }
}

package org.armscope.library.codec;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.armscope.annotation.Provenance;
import org.armscope.text.Span;
import org.jspecify.annotations.Nullable;

/// Writes the fields of annotations one behind the other, texts by their numbers among the words.
/// [FieldReader] reads them.
final class FieldWriter {

    /// In bytes.
    private static final int LONGEST_NUMBER = 10;

    private byte[] bytes;
    private int length;

    private final Words words;

    /// @param words of all fields, numbered as they come
    /// @param room for how many bytes at first
    FieldWriter(Words words, int room) {
        this.words = words;
        bytes = new byte[room];
    }

    /// The words, and behind them what was written so far and what others wrote with these words.
    byte[] written(FieldWriter... behind) {
        FieldWriter all = new FieldWriter(words, length);
        all.number(words.all().size());
        words.all().forEach(all::characters);
        all.append(this);
        for (FieldWriter other : behind) {
            all.append(other);
        }
        return Arrays.copyOf(all.bytes, all.length);
    }

    private void append(FieldWriter other) {
        room(other.length);
        System.arraycopy(other.bytes, 0, bytes, length, other.length);
        length += other.length;
    }

    /// How many bytes were written so far.
    int length() {
        return length;
    }

    private void room(int more) {
        if (length + more > bytes.length) {
            bytes = Arrays.copyOf(bytes, 2 * bytes.length + more);
        }
    }

    void number(long number) {
        unsigned((number << 1) ^ (number >> 63)); // small negative numbers are short too
    }

    private void unsigned(long number) {
        room(LONGEST_NUMBER);
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

    void provenance(Provenance provenance) {
        text(provenance.annotator());
        text(provenance.rule());
    }

    void day(LocalDate day) {
        number(day.toEpochDay());
    }

    void text(@Nullable String text) {
        number(words.number(text));
    }

    private void characters(String text) {
        unsigned(text.length());
        for (int i = 0; i < text.length(); i++) {
            unsigned(text.charAt(i)); // code units: half a surrogate pair survives
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

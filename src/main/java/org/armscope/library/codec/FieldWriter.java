package org.armscope.library.codec;

import java.io.DataOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.armscope.text.Span;
import org.jspecify.annotations.Nullable;

/// Writes the fields of annotations one behind the other. [FieldReader] reads them.
final class FieldWriter {

    private final DataOutputStream out;

    /// The strings written so far, by number; 0 stands for null.
    private final Map<String, Integer> known = new HashMap<>();

    FieldWriter(DataOutputStream out) {
        this.out = out;
    }

    void number(long number) throws IOException {
        long rest = (number << 1) ^ (number >> 63); // small negative numbers are short too
        while ((rest & ~0x7fL) != 0) {
            out.writeByte((int) ((rest & 0x7f) | 0x80));
            rest >>>= 7;
        }
        out.writeByte((int) rest);
    }

    void span(Span span) throws IOException {
        number(span.start());
        number(span.length());
    }

    void spanOrNull(@Nullable Span span) throws IOException {
        number(span == null ? 0 : 1);
        if (span != null) {
            span(span);
        }
    }

    void day(LocalDate day) throws IOException {
        number(day.toEpochDay());
    }

    void text(@Nullable String text) throws IOException {
        if (text == null) {
            number(0);
            return;
        }
        Integer before = known.putIfAbsent(text, known.size() + 1);
        number(before == null ? known.size() : before);
        if (before == null) {
            number(text.length());
            for (int i = 0; i < text.length(); i++) {
                number(text.charAt(i)); // code units: half a surrogate pair survives
            }
        }
    }

    void word(@Nullable Enum<?> constant) throws IOException {
        text(constant == null ? null : constant.name());
    }

    /// One element of a list.
    interface Element<T> {
        void write(T element) throws IOException;
    }

    <T> void list(List<T> list, Element<T> element) throws IOException {
        number(list.size());
        for (T one : list) {
            element.write(one);
        }
    }
}

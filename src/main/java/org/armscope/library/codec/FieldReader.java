package org.armscope.library.codec;

import java.io.DataInputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.armscope.text.Span;
import org.jspecify.annotations.Nullable;

/// Reads what [FieldWriter] wrote, in the same order.
final class FieldReader {

    private static final int LONGEST_NUMBER = 64;

    /// Room for a string until it proves longer.
    private static final int LONG = 256;

    private final DataInputStream in;
    private final List<String> known = new ArrayList<>();

    FieldReader(DataInputStream in) {
        this.in = in;
    }

    int number() throws IOException {
        long number = large();
        if (number != (int) number) {
            throw new IllegalArgumentException("a number is too large");
        }
        return (int) number;
    }

    private long large() throws IOException {
        long folded = 0;
        int shift = 0;
        int next;
        do {
            if (shift >= LONGEST_NUMBER) {
                throw new IllegalArgumentException("a number is too long");
            }
            next = in.readUnsignedByte();
            folded |= (long) (next & 0x7f) << shift;
            shift += 7;
        } while (next >= 0x80);
        return (folded >>> 1) ^ -(folded & 1);
    }

    Span span() throws IOException {
        int start = number();
        return new Span(start, start + number());
    }

    @Nullable Span spanOrNull() throws IOException {
        return number() == 0 ? null : span();
    }

    LocalDate day() throws IOException {
        return LocalDate.ofEpochDay(large());
    }

    String text() throws IOException {
        String text = textOrNull();
        if (text == null) {
            throw new IllegalArgumentException("a text is missing");
        }
        return text;
    }

    @Nullable String textOrNull() throws IOException {
        int number = number();
        if (number == 0) {
            return null;
        }
        if (number <= known.size() && number > 0) {
            return known.get(number - 1);
        }
        if (number != known.size() + 1) {
            throw new IllegalArgumentException("a text is out of order");
        }
        String fresh = characters(number());
        known.add(fresh);
        return fresh;
    }

    private String characters(int length) throws IOException {
        char[] text = new char[Math.min(Math.max(0, length), LONG)]; // damaged lengths may be huge
        for (int i = 0; i < length; i++) {
            if (i == text.length) {
                text = Arrays.copyOf(text, 2 * text.length);
            }
            text[i] = (char) number();
        }
        return new String(text, 0, Math.max(0, length));
    }

    <E extends Enum<E>> E word(Class<E> list) throws IOException {
        return Enum.valueOf(list, text());
    }

    <E extends Enum<E>> @Nullable E wordOrNull(Class<E> list) throws IOException {
        String word = textOrNull();
        return word == null ? null : Enum.valueOf(list, word);
    }

    /// One element of a list.
    interface Element<T> {
        T read() throws IOException;
    }

    <T> List<T> list(Element<T> element) throws IOException {
        List<T> list = new ArrayList<>();
        for (int left = number(); left > 0; left--) {
            list.add(element.read());
        }
        return list;
    }
}
